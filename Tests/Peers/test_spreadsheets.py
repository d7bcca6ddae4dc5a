"""The steps as CSV, read by Python and judged as spreadsheets take it."""

import csv
import io
import json
import re

import pytest
from artifacts import AS_OF, PLANS, run
from markup import HOSTILE

SIGN = "[=+\\-@＝＋－＠]"
# Excel and its kin cut a text at these where semicolons divide cells.
BEGINNING = r"(^|[;\t\r\n])"
everything = pytest.mark.parametrize("plan", [*PLANS, HOSTILE], ids=lambda plan: plan.stem)


def export(plan, kind):
    done = run("export", plan, "--format", kind, "--as-of", AS_OF)
    assert done.returncode in (0, 1), done.stderr.decode()
    return done.stdout


def rows(plan):
    text = export(plan, "csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def as_written(cell):
    """The text without the apostrophes that keep it from being a formula."""
    cell = re.sub(rf"^'(?='*[^\S\t\r\n]*({SIGN}|[\t\r\n]))", "", cell)
    return re.sub(rf"(?<=[;\t\r\n])'(?='*[^\S\t\r\n]*{SIGN})", "", cell)


def told(step, plan):
    """What the JSON says of a step, as a row."""
    def labels(sides):
        return " + ".join(name.title() for name in ("buyer", "seller", "both") if name in sides)

    def owner(person):
        remarks = [person["side"].title() if person["side"] != "unknown" else "", person["role"] or ""]
        remarks = ", ".join(remark for remark in remarks if remark and remark != person["name"])
        return f"{person['name']} ({remarks})" if remarks else person["name"]

    def edge(dependency):
        kind = dependency["type"] if dependency["type"] != "FS" else ""
        gap = " " if kind and not dependency["step"][-1].isascii() or kind and not dependency["step"][-1].isdigit() else ""
        unit = {"working": "d", "calendar": "cd"}[dependency["lagUnit"]]
        lag = f"{dependency['lagDays']:+}{unit}" if dependency["lagDays"] else ""
        return dependency["step"] + gap + kind + lag

    def slip(moved):
        return f"{moved['from']} to {moved['to']}" + (f" ({moved['reason']})" if moved["reason"] else "")

    return {
        "Id": step["id"], "Phase": step["phase"], "Step": step["title"],
        "Owner": " + ".join(map(owner, step["owners"])), "Side": labels({person["side"] for person in step["owners"]}),
        "Start": step["start"], "Due": step["due"], "Done on": step["doneOn"], "Duration": step["durationDays"],
        "Status": step["status"].replace("-", " ").capitalize(),
        "Health": None if step["health"] == "none" else step["health"], "Health reason": step["healthReason"],
        "Depends on": ", ".join(map(edge, step["dependsOn"])), "Conditions": "; ".join(step["conditions"]),
        "Done when": step["doneWhen"], "Notes": step["notes"], "Slips": "; ".join(map(slip, step["slips"])),
        "Forecast": step["forecast"], "Earliest": step["earliestFinish"], "Latest": step["latestFinish"],
        "Spare days": step["spareDays"], "Critical": {True: "yes", False: "no", None: None}[step["critical"]],
        "Visibility": "internal" if step["internal"] else "shared",
        "Other": "; ".join(f"{extra['column']}: {extra['text']}" for extra in step["extras"])}


@everything
def test_every_value_is_read_back(plan):
    steps = json.loads(export(plan, "json"))["steps"]
    read = rows(plan)
    assert len(read) == len(steps)
    for row, step in zip(read, steps):
        assert None not in row and None not in row.values()
        for name, value in told(step, plan).items():
            assert as_written(row[name]) == ("" if value is None else str(value)), name


@everything
def test_no_cell_is_a_formula(plan):
    for row in rows(plan):
        for name, cell in row.items():
            if name == "Spare days":
                assert re.fullmatch(r"-?\d+|", cell)
            else:
                assert not re.search(rf"{BEGINNING}[^\S\t\r\n]*{SIGN}", cell), cell
                assert not cell.startswith(("\t", "\r", "\n"))


@everything
def test_lines_end_as_the_rules_say(plan):
    data = export(plan, "csv")
    assert data.startswith(b"\xef\xbb\xbfId,") and data.endswith(b"\r\n")
    outside = re.sub(rb'"(?:[^"]|"")*"', b"", data)
    assert outside.count(b"\r\n") == outside.count(b"\n") == outside.count(b"\r") == len(rows(plan)) + 1


def test_the_table_is_one_that_the_program_reads(tmp_path):
    """The columns go by names of the plan language: as Markdown, the table is the same plan."""
    plan = next(plan for plan in PLANS if plan.stem == "lakeside-clinics")
    read = rows(plan)
    cells = [list(read[0]), ["---"] * len(read[0]), *(row.values() for row in read)]
    table = tmp_path / "table.md"
    table.write_text("# Plan\n\n" + "".join("| " + " | ".join(row) + " |\n" for row in cells))
    again, steps = (json.loads(export(source, "json"))["steps"] for source in (table, plan))
    for name in ("id", "title", "due", "status", "dependsOn", "doneWhen"):
        assert [step[name] for step in again] == [step[name] for step in steps], name
    assert [[owner["name"] for owner in step["owners"]] for step in again] == [
        [owner["name"] for owner in step["owners"]] for step in steps]
