"""Input made to cost more than it should: time and memory stay in proportion to its size.

The operating system sets the limits: a run that passes one is killed, and fails the test. MUTUAL_PATHOLOGICAL=1 takes
larger inputs.
"""

import json
import math
import os
import resource
import subprocess
import sys

import pathological_inputs as inputs
import pytest
from artifacts import AS_OF, MUTUAL

LARGE = bool(os.environ.get("MUTUAL_PATHOLOGICAL"))
COUNT = 100_000 if LARGE else 20_000
MEGABYTE = 1 << 20


def bounded(folder, *arguments, size, status=(0, 1), seconds=5, megabytes=400):
    """Runs the program with so much time, and so much memory, beside a share for each byte of its input."""
    time = math.ceil(seconds + 5 * size / MEGABYTE)
    memory = megabytes * MEGABYTE + 400 * size

    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (time, time))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

    done = subprocess.run([MUTUAL, *arguments], cwd=folder, capture_output=True, preexec_fn=limit)
    told = done.stderr.decode()[-1000:]
    assert done.returncode in status, f"{done.returncode} within {time} s and {memory / MEGABYTE:.0f} MB: {told}"
    return done.stdout.decode() + done.stderr.decode()


def write(folder, name, text):
    data = text.encode()
    (folder / name).write_bytes(data)
    return len(data)


@pytest.mark.parametrize("name", inputs.TEXTS)
def test_texts(name, tmp_path):
    text = inputs.TEXTS[name]
    long = text(COUNT)
    size = write(tmp_path, "plan.md", f"x {long}\n\nGoal: {long}\n\n" + inputs.rows(1, lambda i: long, lambda i: long))
    told = bounded(tmp_path, "check", "plan.md", "--as-of", AS_OF, "--format", "concise", size=size, status=[1])
    assert "where 10000 are read [too-large]" in told
    # Just short enough to be read.
    short = text(max(1, 9_900 * 10 // len(text(10).encode()))) if name != "growing backticks" else text(4_000)
    size = write(tmp_path, "plan.md", inputs.everywhere(short))
    bounded(tmp_path, "build" if LARGE else "check", "plan.md", "--as-of", AS_OF, size=size)


@pytest.mark.parametrize("name", inputs.PLANS)
def test_plans(name, tmp_path):
    size = write(tmp_path, "plan.md", inputs.PLANS[name](COUNT))
    bounded(tmp_path, "check", "plan.md", "--as-of", AS_OF, size=size)
    if LARGE:
        for form in ["concise", "json", "sarif", "github"]:
            bounded(tmp_path, "check", "plan.md", "--format", form, size=size)
        for command in ["build plan.md -o out", "fmt --check plan.md", "schedule plan.md", "agenda plan.md", "summary plan.md",
                        "export plan.md --format json", "check --fix plan.md"]:
            bounded(tmp_path, *command.split(), size=size, seconds=20, megabytes=4000)


# What each command does with a plan of many steps, with a chain through them, with one that waits for all.
COMMANDS = [
    "build plan.md -o out", "check plan.md --format json", "check plan.md --format sarif", "check plan.md --format github",
    "check plan.md --fix", "fmt plan.md", "schedule plan.md", "schedule plan.md --format json", "schedule plan.md --backward",
    "slip plan.md 2 +2w", "agenda plan.md", "summary plan.md", "summary plan.md --format html", "export plan.md --format json",
    "export plan.md --format csv", "export plan.md --format mermaid", "export plan.md --format tjp"]


@pytest.mark.parametrize("command", COMMANDS)
def test_commands(command, tmp_path):
    for name in ["many rows", "a chain", "many owners", "all above", "many phases by heading"]:
        count = min(COUNT, 9_990) if name == "all above" else COUNT // 2
        size = write(tmp_path, "plan.md", inputs.PLANS[name](count))
        # Five hundred thousand dependencies are more than the text that says so.
        megabytes = 1500 if name == "all above" else 400
        bounded(tmp_path, *command.split(), "--as-of", AS_OF, size=size, seconds=20, megabytes=megabytes)


# Commands that read a plan again and again to find out what it bears.
@pytest.mark.parametrize("command", ["fmt plan.md", "check plan.md --fix", "schedule plan.md --backward --write"])
def test_plans_that_are_tried_out(command, tmp_path):
    for name in ["dates that hang on a field", "steps that begin and have no end"]:
        size = write(tmp_path, "plan.md", inputs.PLANS[name](COUNT))
        bounded(tmp_path, *command.split(), "--as-of", AS_OF, size=size, seconds=20)


@pytest.mark.parametrize("name", inputs.CALENDARS)
def test_calendars(name, tmp_path):
    size = write(tmp_path, "days.ics", inputs.CALENDARS[name](COUNT))
    bounded(tmp_path, "lint-ics", "days.ics", size=size)
    write(tmp_path, "plan.md", "Holidays: days.ics\n\n" + inputs.rows(5))
    told = bounded(tmp_path, "check", "plan.md", "--as-of", AS_OF, size=size, status=(0, 1, 2))
    assert size <= MEGABYTE or "it is too large" in told


@pytest.mark.parametrize("name", inputs.SHEETS)
def test_spreadsheets(name, tmp_path):
    size = write(tmp_path, "plan.csv", inputs.SHEETS[name](COUNT))
    bounded(tmp_path, "import", "plan.csv", size=size, status=(0, 2))


@pytest.mark.parametrize("form", ["text", "concise", "json", "sarif", "github"])
def test_many_findings_on_one_line(form, tmp_path):
    size = write(tmp_path, "plan.md", "{name} <a> " * COUNT + "\n\n" + inputs.rows(1))
    bounded(tmp_path, "check", "plan.md", "--format", form, "--as-of", AS_OF, size=size, megabytes=1000)


def test_more_findings_than_a_list_tells(tmp_path):
    write(tmp_path, "plan.md", inputs.rows(10_002, owner=lambda i: ""))
    found = json.loads(bounded(tmp_path, "check", "plan.md", "--format", "json", "--as-of", AS_OF, size=MEGABYTE))
    told = [finding for finding in found["plans"][0]["diagnostics"] if finding["rule"] == "owner-missing"]
    assert found["warnings"] >= 10_002 and len(told) == 10_001
    assert told[-1]["message"] == "from here on there are 2 findings more of “owner-missing”: 10000 are told"
    assert (told[-1]["severity"], told[-1]["line"]) == ("warning", told[-2]["line"] + 1)


LIMITS = {
    "the cell is too long: 10001 bytes, where 10000 are read": inputs.rows(1, title=lambda i: "a" * 10_001),
    "the heading is too long: 10003 bytes, where 10000 are read": "# " + "a" * 10_001 + "\n\n" + inputs.rows(1),
    "“Goal” is too long: 10001 bytes, where 10000 are read": "Goal: " + "a" * 10_001 + "\n\n" + inputs.rows(1),
    "the table is too wide: 1003 columns, where 1000 are read": inputs.PLANS["many columns"](1000),
    "there are too many images: 1001, where 1000 are read": "![a](b) " * 1001 + "\n\n" + inputs.rows(1),
    "with “S1001” there are too many dependencies: a plan may have 500000": inputs.PLANS["all above"](10_010),
}
WITHIN = [
    inputs.rows(1, title=lambda i: "a" * 10_000), "# " + "a" * 9_998 + "\n\n" + inputs.rows(1),
    "Goal: " + "a" * 10_000 + "\n\n" + inputs.rows(1), inputs.PLANS["many columns"](997),
    "![a](b) " * 1000 + "\n\n" + inputs.rows(1), inputs.PLANS["all above"](10_000)]


@pytest.mark.parametrize("message", LIMITS)
def test_limits_are_told(message, tmp_path):
    size = write(tmp_path, "plan.md", LIMITS[message])
    told = bounded(tmp_path, "check", "plan.md", "--as-of", AS_OF, "--format", "concise", size=size, status=[1])
    assert f"error: {message} [too-large]" in told and told.count("[too-large]") == 1


def test_within_the_limits_all_is_read(tmp_path):
    for text in WITHIN:
        size = write(tmp_path, "plan.md", text)
        assert "too-large" not in bounded(tmp_path, "check", "plan.md", "--as-of", AS_OF, size=size, status=[0])


HUGE = {
    "a cell": lambda n: inputs.rows(1, title=lambda i: "word " * (n // 5)),
    "a line": lambda n: "a" * n + "\n\n" + inputs.rows(1),
    "front matter": lambda n: "---\ntitle: " + "a" * n + "\n---\n\n" + inputs.rows(1),
    "many lines": lambda n: "word word\n" * (n // 10) + "\n" + inputs.rows(1),
}


@pytest.mark.parametrize("name", HUGE)
def test_fifty_megabytes(name, tmp_path):
    size = write(tmp_path, "plan.md", HUGE[name](50_000_000 if LARGE else 5_000_000))
    bounded(tmp_path, "check", "plan.md", "--as-of", AS_OF, size=size)


def test_more_than_a_file_may_have_is_refused(tmp_path):
    with (tmp_path / "plan.md").open("wb") as file:
        file.truncate(257 * MEGABYTE)
    assert "cannot read plan.md: it is too large" in bounded(tmp_path, "check", "plan.md", size=257 * MEGABYTE, status=[2])


if LARGE:

    def test_a_million_rows(tmp_path):
        size = write(tmp_path, "plan.md", inputs.rows(1_000_000))
        bounded(tmp_path, "check", "plan.md", "--as-of", AS_OF, size=size)
