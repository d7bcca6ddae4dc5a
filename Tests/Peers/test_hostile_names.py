"""Names, paths and texts that strangers choose: nothing is written or read elsewhere, and nothing speaks for us."""

import json
import os
import re
import subprocess
import sys
import unicodedata

import pytest
from artifacts import AS_OF, MUTUAL

HEAD = "# Plan\n\nGo-live: 2026-09-01\n\n| # | Step | Owner | Due | Status | Notes |\n|---|---|---|---|---|---|\n"
DAYS = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20200101T000000Z\r\n"
        "DTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")


def row(id="1", step="Kick-off", owner="Dana Wu (Buyer)", due="2026-07-01", notes=""):
    return f"| {id} | {step} | {owner} | {due} | Open | {notes} |\n"


def mutual(folder, *arguments, data=None):
    done = subprocess.run([MUTUAL, *arguments], cwd=folder, capture_output=True, input=data, timeout=60)
    return done.returncode, done.stdout, done.stderr


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() or path.is_symlink())


# MARK: Names in a plan

OWNERS = [
    "../../etc/passwd", "..", "/etc/passwd", "C:\\Windows", "..\\..\\Up", "CON", "NUL", "COM1", "LPT9", "aux.md", "Ana.",
    "Ana ", "Ana...", "Ana/Ruiz", "ANA", "ana", "Dana\tWu", "-rf", "~root", "$HOME", "`id`", "A" * 4000, "É" * 2000, "%2e%2e",
    "Jose\u0301 Diaz", "Jos\u00e9 Diaz", "ſs Ek", "ß Ek", "İ Ek", "K Ek", "K Ek", "\u202eWu", "\u200b", "a\u0000b", "😀", "漢字"]


@pytest.mark.parametrize("name", OWNERS)
def test_names_of_owners_stay_in_their_folder(name, tmp_path):
    (tmp_path / "plans").mkdir()
    text = HEAD + row(id=name[:900], step=name, owner=f"{name} Smith") + row(2, "Other", f"{name} (Buyer)", notes=name)
    (tmp_path / "plans/acme.md").write_text(text)
    status, out, error = mutual(tmp_path, "build", "plans/acme.md", "--as-of", AS_OF)
    assert status in (0, 1), error.decode()
    for path in files(tmp_path):
        assert path == "plans/acme.md" or re.fullmatch(r"plans/build/acme\.[^/\\.\s]*\.?(ics|json|html|summary\.html)", path), path
        assert len(os.path.basename(path).encode()) < 100
        parts = os.path.basename(path).lower().split(".")
        assert not {"con", "nul", "aux", "prn", "com1", "lpt9"} & {parts[0]} and not path.endswith((".", " "))


def test_every_owner_has_a_calendar_of_a_name_that_no_disk_confuses(tmp_path):
    names = ["Ana Ruiz", "ANA RUIZ", "Ana-Ruiz", "Jose\u0301 Diaz", "Jos\u00e9 Diaz", "Ana. Ruiz", "Con", "../Ana Ruiz"]
    texts = []
    for order in [names, names[::-1]]:
        (tmp_path / "acme.md").write_text(HEAD + "".join(row(i, f"Step of {name}", f"{name} (Buyer)") for i, name in enumerate(order)))
        status, _, error = mutual(tmp_path, "build", "acme.md", "-o", f"out{len(texts)}", "--as-of", AS_OF)
        assert status == 0, error.decode()
        texts.append({unicodedata.normalize("NFC", path.name): unicodedata.normalize("NFC", re.findall(r"X-WR-CALNAME:(.*)", path.read_text())[0])
                      for path in (tmp_path / f"out{len(texts)}").glob("acme.*.ics")})
    folded = [unicodedata.normalize("NFD", name).casefold() for name in texts[0]]
    assert len(folded) == len(set(folded)) and len(folded) >= 5
    assert texts[0] == texts[1], "names hang on the names alone, not on the order of rows"


# MARK: Names of files

PLANS = [
    b"line\nend.md", b"carriage\rreturn.md", b"tab\t.md", b"esc\x1b[2J.md", "turn\u202edm.md".encode(), b"-v.md", b"--help.md", b"a" * 252 + b".md",
    b"noextension", b"..md", b"...md", b".md", b"a..b.md", b"space .md", b" .md", b"semi;colon.md", b"$(id).md", b"`id`.md",
    b"quote'\".md", b"per%cent%0A.md", b"CON.md", b"aux.md", "Ünï.md".encode(), "e\u0301.md".encode(), b"back\\slash.md", b"~.md", b"*.md", b"<b>.md",
    b"::error::x.md", b"a,b:c.md"]


@pytest.mark.parametrize("name", PLANS)
def test_plans_of_any_name(name, tmp_path):
    os.makedirs(os.fsencode(tmp_path) + b"/plans")
    with open(os.fsencode(tmp_path) + b"/plans/" + name, "wb") as file:
        file.write((HEAD + row() + row(2, "Handover", "Legal", "2026-02-30")).encode())
    for command in [["check"], ["check", "--format", "concise"], ["check", "--format", "github"], ["fmt"], ["build"], ["agenda"], ["schedule"],
                    ["summary"], ["lint-ics"], ["import"], ["check", "--fix"]]:
        status, out, error = mutual(tmp_path, *command, b"./plans/" + name)
        assert status in (0, 1, 2), (command, status, error)
        # Nothing that a terminal obeys, and no line that begins as a command of GitHub's.
        shown = (out + error).decode()
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown), (command, shown[:300])
        if command[-1] == "github":
            assert all(line.startswith(("::error file=", "::warning file=", "::notice file=")) for line in shown.splitlines() if line[:2] == "::")
            assert not any(line.startswith("::error::") for line in shown.splitlines())
        for path in os.listdir(tmp_path):
            assert path == "plans"


@pytest.mark.parametrize("name", PLANS)
def test_plans_of_any_name_are_built_beside_themselves(name, tmp_path):
    with open(os.fsencode(tmp_path) + b"/" + name, "wb") as file:
        file.write((HEAD + row()).encode())
    status, out, error = mutual(tmp_path, "build", b"./" + name, "--as-of", AS_OF)
    made = os.listdir(os.fsencode(tmp_path) + b"/build") if os.path.isdir(tmp_path / "build") else []
    # What would be longer than a name can be is told, and nothing is written.
    if len(name) > 200:
        assert status == 2 and b"the name is too long" in error and not made
    else:
        assert status == 0 and len(made) == 5, (made, error.decode())
        stem = name[:-3] if name.endswith(b".md") and name != b".md" else name
        assert all(other.startswith(stem + b".") for other in made), made
    assert sorted(os.listdir(os.fsencode(tmp_path))) == sorted([name, b"build"] if made else set([name, *([b"build"] if os.path.isdir(tmp_path / "build") else [])]))


@pytest.mark.skipif(sys.platform == "darwin", reason="its disks take no other names")
def test_plans_whose_names_differ_in_case_are_two(tmp_path):
    for name, day in [("Acme.md", "2026-07-01"), ("acme.md", "2026-07-02")]:
        (tmp_path / name).write_text(HEAD + row(due=day))
    status, out, error = mutual(tmp_path, "build", ".", "-o", "out", "--only", "json", "--as-of", AS_OF)
    assert status == 0, error.decode()
    assert [json.loads((tmp_path / "out" / name).read_text())["steps"][0]["due"] for name in ["Acme.json", "acme.json"]] == [
        "2026-07-01", "2026-07-02"]


def test_a_name_that_a_disk_takes_for_another_is_refused(tmp_path):
    for name, day in [("A/Acme.md", "2026-07-01"), ("b/acme.md", "2026-07-02")]:
        (tmp_path / name[0]).mkdir()
        (tmp_path / name).write_text(HEAD + row(due=day))
    options = ["-o", "out", "--only", "json", "--as-of", AS_OF]
    assert mutual(tmp_path, "build", "A/Acme.md", *options)[0] == 0
    if not (tmp_path / "out/acme.json").exists():
        # Two names of one file are what such a disk makes of them.
        os.link(tmp_path / "out/Acme.json", tmp_path / "out/acme.json")
    status, out, error = mutual(tmp_path, "build", "A/Acme.md", "b/acme.md", *options)
    assert status == 2 and "cannot write out/acme.json: on this disk it is out/Acme.json, which another plan has just written" in error.decode()
    assert json.loads((tmp_path / "out/Acme.json").read_text())["steps"][0]["due"] == "2026-07-01"


# MARK: Files of holidays

ELSEWHERE = {
    "../outside.ics": "it lies outside the plan's folder", "../../etc/passwd": "it lies outside the plan's folder",
    "/etc/passwd": "it lies outside the plan's folder", "/dev/zero": "it lies outside the plan's folder",
    "sub/../../outside.ics": "it lies outside the plan's folder", "link.ics": "it leads outside the plan's folder",
    "zero.ics": "it leads outside the plan's folder", "folder.ics": "it is a folder", "gone.ics": "no such file",
    "fifo.ics": "it is no calendar of holidays", "huge.ics": "it is too large", "loop.ics": "no such file",
    "up/outside.ics": "it leads outside the plan's folder", "file:///etc/hosts.ics": "no such file",
    "https://example.com/days.ics": "no such file", "acme.ics/../days.ics": "it lies outside the plan's folder"}


@pytest.mark.parametrize("name", ELSEWHERE)
def test_holidays_are_read_from_the_plans_folder_only(name, tmp_path):
    plans = tmp_path / "plans"
    plans.mkdir()
    (tmp_path / "outside.ics").write_text(DAYS)
    for link, target in [("link.ics", "../outside.ics"), ("zero.ics", "/dev/zero"), ("loop.ics", "loop.ics"), ("up", "..")]:
        (plans / link).symlink_to(target)
    (plans / "folder.ics").mkdir()
    os.mkfifo(plans / "fifo.ics")
    with (plans / "huge.ics").open("wb") as file:
        file.truncate(1 << 40)
    (plans / "acme.md").write_text(HEAD.replace("Go-live", f"Holidays: {name}\nGo-live") + row())
    for command in ["check", "build", "fmt", "check --fix"]:
        status, out, error = mutual(tmp_path, *command.split(), "plans/acme.md")
        told = error.decode()
        if status == 2:
            assert f"cannot read the holidays in {name}, named at plans/acme.md:3: {ELSEWHERE[name]}" in told, told
            assert "root:" not in told and "BEGIN" not in told
        else:
            # What does not end in .ics is no file to begin with.
            assert not name.endswith(".ics") and (command != "check" or "holiday-unclear" in out.decode()) or command == "fmt"
            assert b"root:" not in out
    assert not name.endswith(".ics") or not (plans / "build").exists()


# MARK: What is shown

# What a terminal obeys, turns round or hides, and what GitHub takes for its own.
EVIL = ["\x1b[2J\x1b]0;x\x07", "\x9b31m", "\u202etxt.exe\u202c", "\u2066a\u2069", "a\rb", "a\x08\x08b", "\x7f", "%0A::error::x", "%0D%0A::stop-commands::x",
        "::set-output name=x::y", "\u2028::error::x", "\u0085::error::x", "##[error]x", "\x00"]
SHOWING = ["check {}", "check {} --format concise", "check {} --format github", "agenda {}", "schedule {}", "schedule {} --backward", "slip {} 1 +2w",
           "summary {}", "summary {} --format text", "build {}", "build {} --strict", "check {} --fix", "slip {} Kick +2w", "slip {} 1 +2w --write",
           "agenda {} --owner Nobody", "slip {} Nothing +1w"]


def evil_plans():
    for text in EVIL:
        yield HEAD + row(1, f"Kick-off {text}", f"Dana {text} Wu (Buyer)", "2026-07-01", text) + row(text, "B", text, text, text)
        yield f"# Plan {text}\n\nGoal: {text}\nGo-live: {text}\nTime zone: {text}\nChampoin: {text}\nDate order: {text}\nHolidays: {text}.ics\n\n" + (
            HEAD.split("\n\n", 2)[2].replace("Notes", f"No {text}") + row(2, "A", "Legal") + row(2, "Kick-off", text, f"July 1 {text}"))
        yield HEAD.replace("Status", "Depends on").replace("Notes", "Phase") + f"| 1 | Kick-off | Dana Wu | 2026-07-01 | {text} | {text} |\n"


@pytest.mark.parametrize("command", SHOWING)
def test_no_command_lets_a_plan_speak_to_the_terminal(command, tmp_path):
    for plan in evil_plans():
        (tmp_path / "acme.md").write_bytes(plan.encode())
        status, out, error = mutual(tmp_path, *command.format("acme.md").split(), "--as-of", AS_OF)
        assert status in (0, 1, 2), (plan, error)
        shown = out.decode() + error.decode()
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", shown), (plan, shown)
        if command.endswith("github"):
            lines = out.decode().splitlines()
            assert all(re.match("::(error|warning|notice) file=acme.md,line=", line) for line in lines), lines
            # The runner makes a line end of this; only our own, before the help, is one.
            assert all(end.startswith("%0Ahelp: ") for line in lines for end in re.findall("%0[AaDd].{6}", line)), lines


def test_machines_get_the_text_as_it_is(tmp_path):
    for text in EVIL[:-1]:
        (tmp_path / "acme.md").write_bytes((HEAD + row(1, f"Kick-off {text} x", "Legal") + row(1, "B", "Dana Wu")).encode())
        for arguments in [["export", "acme.md", "--format", "json"], ["check", "acme.md", "--format", "json"], ["check", "acme.md", "--format", "sarif"]]:
            status, out, error = mutual(tmp_path, *arguments, "--as-of", AS_OF)
            data = json.loads(out)
            assert not re.search(rb"[\x00-\x09\x0b-\x1f]", out)
            # A line end in a cell is one in the plan, and ends its row.
            if arguments[0] == "export" and "\r" not in text:
                assert text in data["steps"][0]["title"]


def test_other_inputs_do_not_speak_to_the_terminal(tmp_path):
    for text in EVIL:
        calendar = f"BEGIN:VCALENDAR\r\nFOO{text}\r\nBEGIN:{text}\r\nX-{text}:a\r\nSUMMARY;A={text}:b\r\nDTSTART:{text}\r\nEND:VCALENDAR\r\n"
        (tmp_path / "a.ics").write_bytes(calendar.encode())
        (tmp_path / "a.csv").write_bytes(f'Topic {text},Remark\n"{text}",b\n'.encode())
        (tmp_path / "acme.md").write_bytes((HEAD + row()).encode())
        for arguments in [["lint-ics", "a.ics"], ["lint-ics", "a.ics", "--format", "github"], ["import", "a.csv"], ["slip", "acme.md", text, "+1w"], ["slip", "acme.md", "1", text],
                          ["agenda", "acme.md", "--owner", text], ["export", "acme.md", "--format", text], ["check", text + ".md"], ["build", "acme.md", "-o", f"acme.md/{text}"],
                          ["init", text + "/x.md"], ["explain", text], [text], ["check", "acme.md", "--as-of", text]]:
            if any("\x00" in argument for argument in arguments):
                continue
            status, out, error = mutual(tmp_path, *arguments)
            shown = (out + error).decode()
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", shown), (arguments, shown)
