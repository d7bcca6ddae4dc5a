"""Inputs on which readers of Markdown, tables and calendars are known to take more than their time, of any size."""

HEAD = "# Plan\n\nGo-live: 2026-09-01\n\n| Step | Owner | Due | Depends on |\n|---|---|---|---|\n"


def letters(number):
    """A word for each number."""
    word = ""
    while True:
        word += chr(97 + number % 26)
        number //= 26
        if not number:
            return word


def rows(count, title=lambda i: f"S{i}", owner=lambda i: "Dana Wu (Buyer)", due=lambda i: "2026-07-01", waits=lambda i: ""):
    numbers = range(1, count + 1)
    return HEAD + "".join(f"| {title(i)} | {owner(i)} | {due(i)} | {waits(i)} |\n" for i in numbers)


def table(count, head="| Step | Owner | Due |\n|---|---|---|\n"):
    return head + "".join(f"| S{i} | Dana Wu (Buyer) | 2026-07-01 |\n" for i in range(count))


# Texts that nest, open and do not close, or close what was not opened; cmark's own tests have their like.
TEXTS = {
    "strong emphasis": lambda n: "*a **a " * n + "b" + " a** a*" * n,
    "emphasis that closes": lambda n: "a_ " * n,
    "emphasis that opens": lambda n: "_a " * n,
    "strong and emphasis that open": lambda n: "*a **a " * n,
    "links that close": lambda n: "a]" * n,
    "links that open": lambda n: "[a" * n,
    "mismatched marks": lambda n: "*a_ " * n,
    "marks that do both": lambda n: "a***" * n,
    "odd runs of marks": lambda n: "a**b" + "c* " * n,
    "links in emphasis": lambda n: "**x [a*b**c*](d)" * n,
    "nested brackets": lambda n: "[" * n + "a" + "]" * n,
    "open brackets": lambda n: "[" * n,
    "open images": lambda n: "![" * n,
    "images around links": lambda n: "![[]()" * n,
    "nested links": lambda n: "[a](b" * n,
    "links with open addresses": lambda n: "[a](<b" * n,
    "links and brackets": lambda n: "[ (](" * n,
    "empty links": lambda n: "[]()" * n,
    "open comments": lambda n: "</" + "<!--" * n,
    "open instructions": lambda n: "<?" * n,
    "open declarations": lambda n: "<!A " * n,
    "open character data": lambda n: "<![CDATA[" * n,
    "open tags": lambda n: "<a " * n,
    "deep elements": lambda n: "<div>" * n,
    "names in angle brackets": lambda n: "<a> " * n,
    "growing backticks": lambda n: "".join("e" + "`" * i for i in range(1, int((2 * n) ** 0.5))),
    "backticks of two lengths": lambda n: "`a``" * n,
    "open tildes": lambda n: "~~a " * n,
    "tildes": lambda n: "~~" * n,
    "struck words": lambda n: "~~a~~ " * n,
    "tildes and emphasis": lambda n: "~~a *b " * n,
    "backslashes": lambda n: "\\" * n,
    "ampersands": lambda n: "&" * n,
    "entities": lambda n: "&amp;" * n,
    "braces": lambda n: "{" * n,
    "placeholders": lambda n: "{a}[b]" * n,
    "brackets": lambda n: "(" * n,
    "commas": lambda n: "a, " * n,
    "and": lambda n: "a and " * n,
    "slashes": lambda n: "a/" * n,
    "names": lambda n: "Dana Wu, " * n,
    "plus signs": lambda n: "+" * n,
    "dates": lambda n: "2026-01-01 " * n,
    "struck dates": lambda n: "~~2026-01-01~~ " * n,
    "numbers": lambda n: "1 " * n,
    "ranges": lambda n: "1-2 " * n,
    "dots": lambda n: "1..2" * n,
    "arrows": lambda n: "→" * n,
    "weeks": lambda n: "Week 5 " * n,
    "digits": lambda n: "9" * n + "%",
    "dashes": lambda n: "-" * n,
    "white space": lambda n: "a" + " " * n + "b",
    "words": lambda n: "word " * n,
    "one word": lambda n: "a" * n,
    "marks that combine": lambda n: "e" + "\u0301" * n,
    "emoji that join": lambda n: "\U0001F468\u200d" * n,
    "turns of direction": lambda n: "\u202e" * n,
    "colons": lambda n: "a: " * n,
    "escaped pipes": lambda n: "\\|" * n,
    "addresses": lambda n: "http://a.b a@b.c " * n,
    "addresses in angle brackets": lambda n: "<http://a.b> " * n,
    "allowances": lambda n: "<!-- mutual: allow owner-missing: x --> " * n,
    "line ends": lambda n: "a<br>" * n,
    "quotation marks": lambda n: "\"“" * n,
}


def everywhere(text):
    """A plan that has a text in every place that is read."""
    fields = ["Go-live", "Goal", "Confirmed", "Check-in", "Next check-in", "Risks", "Buyer", "Champion", "Decision maker"]
    owners, dates = f"| S | {text} | 2026-07-01 | | | |", f"| S | Dana Wu (Buyer) | {text} | | | |"
    return "\n".join([
        "---", f"title: {text}", f"list: [{text}]", f"{text}: a", "---", "", f"# {text}", "", text, "",
        *[f"{field}: {text}" for field in fields], "", "## Risks", "", f"- {text}", "",
        "| Name | Role | Email |", "|---|---|---|", f"| {text} | {text} | {text} |", "",
        f"## {text}", "", f"| Step | Owner | Due | Depends on | Status | Notes | {text} |", "|---|---|---|---|---|---|---|",
        "| First step | Dana Wu (Buyer) | 2026-07-01 | | | | |", f"| {text} | Dana Wu (Buyer) | 2026-07-01 | | | | |",
        owners, dates, f"| S | Dana Wu (Buyer) | 2026-07-01 | {text} | {text} | {text} | {text} |", ""])


# Whole plans, by how many of their parts there are.
PLANS = {
    "nested quotes": lambda n: ">" * n + " a\n\n" + rows(1),
    "nested lists": lambda n: "- " * n + "a\n\n" + rows(1),
    "nested numbers": lambda n: "1. " * n + "a\n\n" + rows(1),
    "quotes in lists": lambda n: "> - " * n + "a\n\n" + rows(1),
    "deeper on each line": lambda n: "".join("  " * i + "* a\n" for i in range(int(n ** 0.5))) + "\n" + rows(1),
    "deeper quotes on each line": lambda n: "".join("> " * i + "a\n" for i in range(int(n ** 0.5))) + "\n" + rows(1),
    "blank lines in nested lists": lambda n: "- " * (n // 20) + "x" + "\n" * (n // 20) + "\n" + rows(1),
    "tabs": lambda n: "\t" * n + "a\n" + "-\t" * n + "\n\n" + rows(1),
    "a table in deep quotes": lambda n: "".join(">" * (n // 100) + line + "\n" for line in rows(100).split("\n")),
    "a table in a deep list": lambda n: "- " * n + "| Step | Owner | Due |\n",
    "a row of many cells": lambda n: HEAD + "| a " * (10 * n) + "|\n",
    "many columns": lambda n: "|Step|Owner|Due" + "| a" * n + "|\n" + "|-" * (n + 3) + "|\n" + "|a|b|c" + "| a" * n + "|\n",
    "a long delimiter row": lambda n: HEAD.replace("|---|---|---|---|", "|---" * n + "|"),
    "short rows under many columns": lambda n: "|Step|Owner|Due" + "| a" * 900 + "|\n" + "|-" * 903 + "|\n" + "|a|b|c|\n" * (n // 10),
    "surplus cells": lambda n: HEAD + "|a|b|c|d|e\n" * n,
    "missing cells": lambda n: HEAD + "|a\n" * n,
    "many rows": rows,
    "many tables": lambda n: "".join(table(1) + "\n" for _ in range(n // 10)),
    "tables that lists end": lambda n: "".join(table(1) + "- x\n" for _ in range(n // 10)),
    "tables that lines end": lambda n: "".join(table(1) + "---\n" for _ in range(n // 10)),
    "many phases by heading": lambda n: "".join(f"## Phase {i}\n\n{table(1)}\n" for i in range(n // 10)),
    "many phases by row": lambda n: rows(n // 5, title=lambda i: f"**Phase {i}**" if i % 2 else f"S{i}",
                                         owner=lambda i: "" if i % 2 else "Dana Wu", due=lambda i: "" if i % 2 else "2026-07-01"),
    "many people": lambda n: "".join(f"| Name | Role |\n|---|---|\n| D{letters(i)} Wu | CFO |\n\n" for i in range(n // 10)) + rows(9),
    "broken tables": lambda n: "".join(table(1, "| Step | Owner | Due |\n|---|---|\n") + "\n" for _ in range(n // 10)) + rows(1),
    "tables in fences": lambda n: "".join(f"```\n{table(1)}```\n" for _ in range(n // 10)) + rows(1),
    "delimiter rows": lambda n: "|---|---|\n" * n + rows(1),
    "rows without a table": lambda n: "| a | b |\n" * n + "\n" + rows(1),
    "many owners": lambda n: rows(n // 10, owner=lambda i: f"D{letters(i)} W{letters(i)} (Buyer)"),
    "a chain": lambda n: rows(n, waits=lambda i: f"#{i - 1}" if i > 1 else ""),
    "a chain from below": lambda n: rows(n, waits=lambda i: f"#{i + 1}" if i < n else ""),
    "a circle": lambda n: rows(n, waits=lambda i: f"#{i % n + 1}"),
    "circles of two": lambda n: rows(n, waits=lambda i: f"#{i + 1 if i % 2 else i - 1}"),
    "steps that wait for themselves": lambda n: rows(n, waits=lambda i: f"#{i}"),
    "all above": lambda n: rows(n // 10, waits=lambda i: "all above"),
    "all above by number": lambda n: rows(n // 50, waits=lambda i: ", ".join(map(str, range(1, i)))),
    "all above by range": lambda n: rows(n // 10, waits=lambda i: f"1-{i - 1}" if i > 2 else ""),
    "prose that names no step": lambda n: rows(n // 10, waits=lambda i: f"signed paper {letters(i)} thing"),
    "titles that contain others": lambda n: rows(n // 10, lambda i: f"review {letters(i)}", waits=lambda i: f"review {letters(i - 1)}"),
    "one title": lambda n: rows(n // 10, title=lambda i: "Security review", waits=lambda i: "Security"),
    "one title that others wait for": lambda n: rows(n, title=lambda i: "Security review", waits=lambda i: "Security review"),
    "one id that others wait for": lambda n: table(0, "| # | Step | Owner | Due | Depends on |\n|---|---|---|---|---|\n")
                                   + "| A1 | A | Dana Wu | 2026-07-01 | after A1 |\n" * n,
    "one id": lambda n: table(0, "| # | Step | Owner | Due |\n|---|---|---|---|\n") + "| 3 | A | Dana Wu | 2026-07-01 |\n" * (n // 10),
    "errors in each row": lambda n: HEAD + "| | Legal | 2026-02-30 | #999999999 |\n" * n,
    "warnings in each row": lambda n: HEAD + "| a | | end of month | Foo bar baz |\n" * n,
    "placeholders in each row": lambda n: HEAD + "| [Name] | Both | 04/07 | a |\n" * n,
    "dates out of order": lambda n: rows(n, due=lambda i: f"2026-0{1 + i % 8}-15", waits=lambda i: f"#{i - 1}" if i > 1 else ""),
    "dates that count from each other": lambda n: rows(n, due=lambda i: f"#{i - 1} + 1d" if i > 1 else "2026-07-01"),
    "dates that count in a circle": lambda n: rows(n, due=lambda i: f"#{i % n + 1} + 1d"),
    "dates that hang on a field": lambda n: "Target close: 08/09/2026\n\n" + rows(n // 10, due=lambda i: "7/24"),
    "steps that begin and have no end": lambda n: table(0, "| # | Step | Start | Due | Depends on |\n|---|---|---|---|---|\n")
                                        + "| 1 | Offer | | 2026-08-14 | |\n"
                                        + "".join(f"| {i} | Review {i} | 2026-07-01 | | 1 |\n" for i in range(2, n // 50))
                                        + f"| {n} | Go-live | | 2026-09-01 | all above |\n",
    "lags of ages": lambda n: rows(n // 10, waits=lambda i: f"#{i - 1} + 9999999w" if i > 1 else ""),
    "an allowance in each row": lambda n: HEAD + "| a <!-- mutual: allow owner-missing: x --> | | 2026-07-01 | |\n" * n,
    "allowances for the file": lambda n: "<!-- mutual: allow owner-missing: x -->\n\n" * (n // 10) + rows(n // 10),
    "titles with a slip of the pen": lambda n: rows(n // 2, title=lambda i: f"Security review {letters(i)}",
                                                    waits=lambda i: f"Secrity reviw {letters(i + 1)}"),
    "fixes that contradict": lambda n: "Go-lvie: 2026-01-01\n" * (n // 2) + "\n" + rows(1),
    "words that sellers say": lambda n: "win the deal " * (2 * n) + "\n\n" + rows(1),
    "many goals": lambda n: "Goal: x\n\n" * n + "Some prose.\n\n" * n + rows(1),
    "links": lambda n: "[a](b) " * n + "\n\n" + rows(1),
    "links by reference": lambda n: "[a]: /u\n" * n + "\n" + "[a] " * n + "\n\n" + rows(1),
    "many references": lambda n: "".join(f"[a{i}]: /u\n" for i in range(n)) + "\n" + "".join(f"[a{i}] " for i in range(n)) + "\n\n" + rows(1),
    "a long reference": lambda n: "[a]: /" + "u" * n + "\n\n" + "[a] " * n + "\n\n" + rows(9, title=lambda i: "[a] " * 900),
    "elements on lines": lambda n: "<div>\n\n" * n + rows(1),
    "comments on lines": lambda n: "<!-- a\n\n" * n + rows(1),
    "headings": lambda n: "# a\n" * n + "\n" + rows(1),
    "underlined headings": lambda n: "a\n-\n" * n + "\n" + rows(1),
    "a long paragraph": lambda n: "*a **b\n" * n + "\n" + rows(1),
    "fields": lambda n: "Goal: a\nGo-live: 2026-09-01\nChampoin: b\n" * (n // 10) + "\n" + rows(1),
    "fields in a list": lambda n: "- Goal: a\n" * (n // 10) + "\n" + rows(1),
    "fields on a line": lambda n: "Goal: a | Buyer: b | " * (n // 10) + "\n\n" + rows(1),
    "confirmations": lambda n: "Confirmed: Dana Wu (Buyer), 2026-06-12\n" * (n // 10) + "\n" + rows(1),
    "holidays": lambda n: "Holidays: 2026-12-25, 2026-12-26\n" * (n // 10) + "\n" + rows(1),
    "a field of many dates on many lines": lambda n: ("Go-live: " + "2026-12-31 24/7 " * 500 + "\n") * (n // 600) + "\n" + rows(1),
    "a field of a few dates on many lines": lambda n: "Go-live: 24/7 1/1 2 a 3\n" * (n // 100) + "\n" + rows(1),
    "a list of holidays with words": lambda n: "Holidays:\n\n" + "- 2026-07-01 a 2026-07-02 b 3 c\n" * n + "\n" + rows(1),
    "holidays of ages": lambda n: "Working days: Mon\nHolidays: 1900-01-01 to 9000-01-01\n\n" + rows(n // 100, waits=lambda i: f"#{i - 1}"),
    "risks": lambda n: "## Risks\n\n" + "- risk one\n" * n + "\n" + rows(1),
    "front matter": lambda n: "---\n" + "".join(f"key{i}: a\n" for i in range(n)) + "---\n\n" + rows(1),
    "deep front matter": lambda n: "---\n" + "".join(" " * (i % 1000) + f"k{i}:\n" for i in range(n // 100)) + "---\n\n" + rows(1),
    "a list in front matter": lambda n: "---\nrisks:\n" + "- a\n" * n + "---\n\n" + rows(1),
    "front matter that does not end": lambda n: "---\n" + "a: b\n" * n + "\n" + rows(1),
    "blank lines": lambda n: "\n" * (10 * n) + rows(1),
    "carriage returns": lambda n: "\r" * (10 * n) + rows(1),
    "check-ins of ages": lambda n: "Check-in: daily 10:00 Europe/Berlin\nStart: 0001-01-01\nGo-live: 9999-12-31\n\n"
                                   + rows(2, due=lambda i: ["0001-01-02", "9999-12-30"][i - 1]),
}


def calendar(*lines):
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//A//B//EN", *lines, "END:VCALENDAR", ""])


def event(uid, *lines):
    own = lines or ["DTSTART;VALUE=DATE:20261225"]
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20200101T000000Z", *own, "END:VEVENT"])


def yearly(*rule, start="00010101"):
    return [f"DTSTART;VALUE=DATE:{start}", ";".join(["RRULE:FREQ=YEARLY", *rule])]


MONTHS, DAYS = "BYMONTH=" + ",".join(map(str, range(1, 13))), "BYDAY=MO,TU,WE,TH,FR,SA,SU"
CALENDARS = {
    "many events": lambda n: calendar(*[event(i) for i in range(n)]),
    "one event many times": lambda n: calendar(*[event(1)] * n),
    "a long line": lambda n: calendar(event(1, "DTSTART;VALUE=DATE:20261225", "SUMMARY:" + "a" * (50 * n))),
    "a line of many folds": lambda n: calendar(event(1, "DTSTART;VALUE=DATE:20261225", "SUMMARY:" + "a\r\n " * n)),
    "deep components": lambda n: "BEGIN:VEVENT\r\n" * n,
    "deep components of other names": lambda n: "".join(f"BEGIN:X{i}\r\n" for i in range(n)) + "".join(f"END:X{i}\r\n" for i in range(n)),
    "ends": lambda n: "END:VEVENT\r\n" * n,
    "properties": lambda n: calendar(event(1, *[f"X-A{i}:b" for i in range(n)])),
    "one property many times": lambda n: calendar(event(1, *["SUMMARY:b"] * n)),
    "parameters": lambda n: calendar(event(1, "SUMMARY" + "".join(f";X{i}=a" for i in range(n)) + ":b")),
    "quoted values": lambda n: calendar(event(1, "SUMMARY;X=" + "\"a\"," * n + ":b")),
    "an open quotation mark": lambda n: calendar(event(1, "SUMMARY;X=\"" + "a" * n)),
    "days left out": lambda n: calendar(event(1, *yearly(), "EXDATE;VALUE=DATE:" + ",".join(f"{2000 + i % 90}0101" for i in range(n)))),
    "days added": lambda n: calendar(event(1, *yearly(), "RDATE;VALUE=DATE:" + ",".join(f"{2000 + i % 90}0101" for i in range(n)))),
    "every second": lambda n: calendar(event(1, "DTSTART:20261225T000000Z", "RRULE:FREQ=SECONDLY")),
    "a thousand million times": lambda n: calendar(event(1, *yearly("COUNT=1000000000"))),
    "every day of all years": lambda n: calendar(*[event(i, *yearly(MONTHS, DAYS, "UNTIL=99991231")) for i in range(n // 100)]),
    "a day that never comes": lambda n: calendar(*[event(i, *yearly("BYMONTH=2", "BYMONTHDAY=30")) for i in range(n // 100)]),
    "a step of ages": lambda n: calendar(event(1, *yearly("INTERVAL=999999999999999999"))),
    "a rule of many parts": lambda n: calendar(event(1, *yearly("BYMONTHDAY=" + ",".join(str(i % 31 + 1) for i in range(n))))),
    "many rules": lambda n: calendar(event(1, "DTSTART;VALUE=DATE:20260101", *["RRULE:FREQ=YEARLY"] * n)),
    "an event of all years": lambda n: calendar(*[event(i, "DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:99991231") for i in range(n // 100)]),
    "a duration of ages": lambda n: calendar(event(1, "DTSTART;VALUE=DATE:20260101", "DURATION:P99999999999999999999D")),
    "one event moved often": lambda n: calendar(event("x", *yearly()), *[event("x", "DTSTART;VALUE=DATE:20260102", "RECURRENCE-ID;VALUE=DATE:20260101")] * n),
    "many calendars": lambda n: calendar(event(1)) * (n // 10),
    "lines that are none": lambda n: calendar(*["FOO BAR"] * n),
}

SHEET = "Step,Owner,Due\n"
SHEETS = {
    "a long field": lambda n: SHEET + "a" * (50 * n) + ",Dana,2026-07-01\n",
    "a field of many lines": lambda n: SHEET + '"' + "a\n" * n + '",Dana,2026-07-01\n',
    "a field of quotation marks": lambda n: SHEET + '"' + '""' * n + '",Dana,2026-07-01\n',
    "a field that does not end": lambda n: SHEET + '"' + "a,b\n" * n,
    "fields that do not end": lambda n: SHEET + '"a\n' * n,
    "many columns": lambda n: "Step,Owner,Due" + ",a" * n + "\n" + "a,b,c" + ",x" * n + "\n",
    "short rows under many columns": lambda n: "Step,Owner,Due" + ",a" * 1000 + "\n" + "a,b,c\n" * (n // 10),
    "a long row under short ones": lambda n: SHEET + "a,b\n" * (n // 4) + "x" + ",y" * n + "\n",
    "a long row": lambda n: SHEET + "a,b,c" + ",x" * n + "\n",
    "rows of other lengths": lambda n: SHEET + "".join("a" + "," * (i % 100) + "b\n" for i in range(n // 10)),
    "rows without a header": lambda n: "a\n" * n,
    "rows of cells without a header": lambda n: "x1,x2,x3,x4\n" * (10 * n),
    "empty rows": lambda n: SHEET + ",,\n" * n,
    "many rows": lambda n: SHEET + "".join(f"Step {i},Dana W{i},7/24/26\n" for i in range(n)),
    "all separators": lambda n: ";,\t|" * n,
    "open images": lambda n: SHEET + "![" * n + ",Dana,2026-07-01\n",
}
