"""SARIF against its schema, and its places against the text."""

import json
import subprocess
from urllib.parse import unquote

import jsonschema
import pytest
from artifacts import AS_OF, MUTUAL, PLANS, ROOT, run

SCHEMA = jsonschema.Draft4Validator(json.loads((ROOT / "Tests/Peers/sarif-2.1.0.json").read_text()))
CALENDARS = sorted(ROOT.glob("Tests/CalendarCheckingTests/calendars/*.ics"))
HOSTILE = """\ufeff# Plän \U0001f389 [x](1) {0}\r
\r
Gaol: \u202eevil](http://e.x)\r
\r
| Milestone | Owner | Due | Staus |\r
|---|---|---|\r
| 日本語の手順 \U0001f469\u200d\U0001f4bb | e\u0301te\u0301 (Buyer) | June 31 | Vibing |\r
| \U0001f389 [a](javascript:b) | @x\ty |\tJune 10 | Doen |\r
| a (b | c) | Dana Wu (Buyer) | 04/07 | Done | <script> |\r
"""


def checked(*arguments):
    done = run("check", *arguments, "--format", "sarif", "--as-of", AS_OF)
    log = json.loads(done.stdout)
    SCHEMA.validate(log)
    return log


def lines_of(path):
    """The lines as a reader of the file numbers them, without a byte order mark."""
    text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def place(region, lines):
    """What stands in a region, counted in code points."""
    first, last = region["startLine"] - 1, region["endLine"] - 1
    part = [*lines[first:last + 1]]
    assert part and region["endColumn"] <= len(part[-1]) + 1
    part[-1] = part[-1][:region["endColumn"] - 1]
    part[0] = part[0][region["startColumn"] - 1:]
    return "\n".join(part)


def results(log):
    (sarif_run,) = log["runs"]
    rules = sarif_run["tool"]["driver"]["rules"]
    for result in sarif_run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        yield result


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_findings_in_plans_are_as_the_standard_says(plan):
    log = checked(plan)
    found = json.loads(run("check", plan, "--format", "json", "--as-of", AS_OF).stdout)["plans"][0]["diagnostics"]
    lines = lines_of(plan)
    shown = list(results(log))
    assert [(each["ruleId"], each["level"]) for each in shown] == [(each["rule"], each["severity"]) for each in found]
    for result, finding in zip(shown, found):
        location = result["locations"][0]["physicalLocation"]
        assert unquote(location["artifactLocation"]["uri"]) == f"file://{plan}"
        assert place(location["region"], lines) == place(
            {"startLine": finding["line"], "startColumn": finding["column"], "endLine": finding["endLine"],
             "endColumn": finding["endColumn"]}, lines)
        assert len(result.get("relatedLocations", [])) == len(finding["notes"])
        assert len(result.get("fixes", [])) == len(finding["fixes"])
    prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in shown]
    assert len(set(prints)) == len(prints)


@pytest.mark.parametrize("file", CALENDARS[::5], ids=lambda file: file.stem)
def test_findings_in_calendars_are_as_the_standard_says(file):
    log = json.loads(run("lint-ics", file, "--format", "sarif").stdout)
    SCHEMA.validate(log)
    assert bool(list(results(log))) == (file.stem != "00-good")


def test_hostile_text_forges_nothing_and_stands_where_it_is_said(tmp_path):
    plan = tmp_path / "a b%#é:1.md"
    plan.write_bytes(HOSTILE.encode())
    log = checked(plan)
    lines = lines_of(plan)
    places = {}
    for result in results(log):
        location = result["locations"][0]["physicalLocation"]
        assert unquote(location["artifactLocation"]["uri"]) == f"file://{plan}"
        assert " " not in location["artifactLocation"]["uri"] and "#" not in location["artifactLocation"]["uri"]
        places.setdefault(result["ruleId"], place(location["region"], lines))
        for message in [result["message"], *(note["message"] for note in result.get("relatedLocations", []))]:
            assert "\u202e" not in message["text"] and "](" not in message["text"].replace("\\](", "")
    assert places["field-unknown"] == "Gaol" and places["table-delimiter-mismatch"] == "|---|---|---|"


def test_fixes_say_what_check_fix_does(tmp_path):
    plan = tmp_path / "plan.md"
    plan.write_bytes(HOSTILE.replace("|---|---|---|\r", "|---|---|---|---|\r").encode())
    lines = lines_of(plan)
    for result in results(checked(plan)):
        for fix in result.get("fixes", []):
            assert fix["properties"]["applicability"] in ("safe", "unsafe") and fix["description"]["text"]
            for replacement in fix["artifactChanges"][0]["replacements"]:
                old, new = place(replacement["deletedRegion"], lines), replacement["insertedContent"]["text"]
                if result["ruleId"] == "status-unknown":
                    assert (old, new) == ("Doen", "Done")
    run("check", "--fix", plan, "--as-of", AS_OF)
    assert "| Done |" in plan.read_text() and "Goal: " in plan.read_text()


def test_paths_are_relative_as_they_were_given(tmp_path):
    (tmp_path / "deals").mkdir()
    (tmp_path / "deals/ä:b c.md").write_text("| Step | Owner |\n|---|---|\n| a | b |\n")


    done = subprocess.run(
        [MUTUAL, "check", "./deals", "--format", "sarif", "--as-of", AS_OF], cwd=tmp_path, capture_output=True)
    log = json.loads(done.stdout)
    SCHEMA.validate(log)
    uris = {each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in results(log)}
    assert uris == {"deals/%C3%A4:b%20c.md"}


def test_alerts_are_known_again_when_lines_move(tmp_path):
    plan = tmp_path / "plan.md"
    table = "| Step | Owner | Due |\n|---|---|---|\n| a | Legal | soon |\n| a | Legal | soon |\n"

    def prints():
        return {each["partialFingerprints"]["primaryLocationLineHash"] for each in results(checked(plan))
                if each["ruleId"] in ("date-vague", "owner-not-a-person")}

    plan.write_text("# Plan\n\n" + table)
    before = prints()
    plan.write_text("# Plan\n\nSome more words.\n\n" + table.replace("| Legal |", "|   Legal   |"))
    assert prints() == before and len(before) == 3
