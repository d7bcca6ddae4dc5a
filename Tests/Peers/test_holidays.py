"""Calendars of holidays whose days come every year, counted by another program."""

import datetime
import random
import re

import icalendar
import pytest
import recurring_ical_events
from artifacts import run
from dateutil import rrule

FIRST, LAST = datetime.date(2024, 1, 2), datetime.date(2034, 12, 29)
PLAN = f"""# Plan

Holidays: days.ics
Go-live: {LAST}

| Step | Owner | Due |
|---|---|---|
| Kick-off | Dana Wu (Buyer) | {FIRST} |
| Handover | Dana Wu (Buyer) | {LAST} |
"""


def counted(folder, calendar):
    """The holidays of the plan's time, as the exported project has them."""
    (folder / "plan.md").write_text(PLAN)
    (folder / "days.ics").write_bytes(calendar)
    done = run("export", folder / "plan.md", "--format", "tjp", "--as-of", "2026-06-15")
    assert done.returncode == 0, done.stderr.decode()
    days = set()
    for first, end in re.findall(r'leaves holiday "Holiday" (\S+) - (\S+)', done.stdout.decode()):
        day, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(end)
        while day < end:
            days.add(day)
            day += datetime.timedelta(days=1)
    return sorted(day for day in days if FIRST <= day <= LAST)


def expected(calendar):
    """The first days of all events; none here takes more than one."""
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(calendar)).between(FIRST, LAST + datetime.timedelta(1))
    days = {event.start.date() if isinstance(event.start, datetime.datetime) else event.start for event in found}
    return sorted(day for day in days if FIRST <= day <= LAST)


def calendar(*events):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//A//B//EN"]
    for number, event in enumerate(events):
        own = [] if any(line.startswith("UID") for line in event) else [f"UID:{number}"]
        lines += ["BEGIN:VEVENT", "DTSTAMP:20200101T000000Z", *own, *event, "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


class HolidayGenerator:
    """Makes rules as calendars of holidays have them; the same seed gives the same one."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def event(self):
        rule = ["FREQ=YEARLY", *self.days()]
        if self.random.random() < 0.3:
            rule.append(f"INTERVAL={self.random.randint(2, 4)}")
        begin = datetime.datetime(self.random.randint(1980, 2030), 1, 1)
        start = next(iter(rrule.rrulestr(";".join(rule), dtstart=begin)), None)
        if start is None:
            return self.event()
        until = f"{start.year + self.random.randint(0, 30)}{start:%m}{min(start.day, 28):02}"
        ends = ["", f"COUNT={self.random.randint(1, 30)}", f"UNTIL={max(until, f'{start:%Y%m%d}')}"]
        rule.append(self.random.choice(ends))
        lines = [f"DTSTART;VALUE=DATE:{start:%Y%m%d}", "RRULE:" + ";".join(filter(None, rule))]
        if self.random.random() < 0.5:
            days = rrule.rrulestr(lines[1][6:], dtstart=start)
            known = [day for day, _ in zip(days, range(60)) if day > start and self.random.random() < 0.3]
            lines += [f"EXDATE;VALUE=DATE:{','.join(f'{day:%Y%m%d}' for day in known)}"] if known else []
        if self.random.random() < 0.2:
            lines.append(f"RDATE;VALUE=DATE:20{self.random.randint(24, 33)}0715")
        return lines

    def days(self):
        month, weekday = self.random.randint(1, 12), self.random.choice(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
        week = self.random.randint(18, 24)
        seven = ",".join(map(str, range(week, week + 7)))
        return self.random.choice([
            [f"BYMONTH={month}", f"BYMONTHDAY={self.random.randint(1, 28)}"], [f"BYMONTH={month}", "BYMONTHDAY=-1"],
            ["BYMONTH=2", "BYMONTHDAY=29"], [f"BYDAY={self.random.choice([-1, 1, 2, 4])}{weekday}", f"BYMONTH={month}"],
            ["BYMONTH=5", f"BYMONTHDAY={seven}", f"BYDAY={weekday}"], [f"BYDAY={self.random.choice([1, 20, -3])}{weekday}"],
            [f"BYMONTH={month}", f"BYDAY={weekday}", f"BYSETPOS={self.random.choice([1, -1, 3])}"],
            [f"BYMONTH={month},{month % 12 + 1}", "BYMONTHDAY=1,15"], [f"BYMONTH={month}", f"BYDAY={weekday}", "WKST=SU"]])


def test_rules_give_their_days(tmp_path):
    for seed in range(40):
        generator = HolidayGenerator(seed)
        for event in [generator.event() for _ in range(5)]:
            text = calendar(event)
            assert counted(tmp_path, text) == expected(text), event


REAL = {
    "thanksgiving": ["DTSTART;VALUE=DATE:19701126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"],
    "christmas": ["DTSTART;VALUE=DATE:20001225", "RRULE:FREQ=YEARLY"],
    "leap day": ["DTSTART;VALUE=DATE:20000229", "RRULE:FREQ=YEARLY"],
    "midsummer": ["DTSTART;VALUE=DATE:19700620", "RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20,21,22,23,24,25,26;BYDAY=SA"],
    "election": ["DTSTART;VALUE=DATE:20201103", "RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8"],
    "in berlin": ["DTSTART;TZID=Europe/Berlin:20200101T000000", "RRULE:FREQ=YEARLY;UNTIL=20291231T230000Z"],
    "in new york": ["DTSTART;TZID=America/New_York:20200101T000000", "RRULE:FREQ=YEARLY;UNTIL=20300101T050000Z"],
}


@pytest.mark.parametrize("name", REAL)
def test_real_holidays_give_their_days(name, tmp_path):
    text = calendar(REAL[name])
    assert len(expected(text)) >= 3 and counted(tmp_path, text) == expected(text)


def test_a_day_that_was_moved_once(tmp_path):
    text = calendar(
        ["UID:may", "DTSTART;VALUE=DATE:20190506", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"],
        ["UID:may", "RECURRENCE-ID;VALUE=DATE:20280501", "DTSTART;VALUE=DATE:20280505"])
    assert counted(tmp_path, text) == expected(text)
    assert datetime.date(2028, 5, 5) in expected(text) and datetime.date(2028, 5, 1) not in expected(text)


def test_what_is_not_read_is_told(tmp_path):
    (tmp_path / "plan.md").write_text(PLAN)
    (tmp_path / "days.ics").write_bytes(calendar(["SUMMARY:Fridays", "DTSTART;VALUE=DATE:20260605", "RRULE:FREQ=WEEKLY"]))
    told = run("check", tmp_path / "plan.md", "--as-of", "2026-06-15").stdout.decode()
    assert "[holiday-unclear]" in told and "“Fridays”" in told and "FREQ=WEEKLY" in told
