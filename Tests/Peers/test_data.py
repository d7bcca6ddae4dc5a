"""The JSON against its schemas."""

import json

import jsonschema
import pytest
from artifacts import AS_OF, PLANS, ROOT, run

DATA = ROOT / "Sources/PlanRendering/Data"
CALENDARS = sorted(ROOT.glob("Tests/CalendarCheckingTests/calendars/*.ics"))


def validate(value, name):
    schema = json.loads((DATA / name).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    jsonschema.Draft202012Validator(schema, format_checker=checker).validate(value)


def test_the_artifact_is_as_its_schema_says(data):
    validate(data, "plan.schema.json")
    assert data["diagnostics"] == []
    assert not any(step["internal"] for step in data["steps"]) and not any(risk["internal"] for risk in data["risks"])


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_an_export_is_as_its_schema_says(plan):
    done = run("export", plan, "--format", "json", "--as-of", AS_OF)
    data = json.loads(done.stdout)
    validate(data, "plan.schema.json")
    errors = [finding for finding in data["diagnostics"] if finding["severity"] == "error"]
    assert done.returncode == (1 if errors else 0)
    assert len({step["id"] for step in data["steps"]}) == len(data["steps"]) or errors


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_findings_are_as_their_schema_says(plan):
    done = run("check", plan, "--format", "json", "--as-of", AS_OF)
    found = json.loads(done.stdout)
    validate(found, "check.schema.json")
    severities = [finding["severity"] for checked in found["plans"] for finding in checked["diagnostics"]]
    assert (found["errors"], found["warnings"]) == (severities.count("error"), severities.count("warning"))
    assert done.returncode == (1 if found["errors"] else 0)


@pytest.mark.parametrize("checked", CALENDARS, ids=lambda checked: checked.stem)
def test_findings_in_calendars_are_as_their_schema_says(checked):
    done = run("lint-ics", checked, "--format", "json")
    found = json.loads(done.stdout)
    validate(found, "check.schema.json")
    severities = [finding["severity"] for finding in found["calendars"][0]["diagnostics"]]
    assert (found["errors"], found["warnings"]) == (severities.count("error"), severities.count("warning"))
    assert done.returncode == (1 if found["errors"] else 0)
    assert bool(severities) == (checked.stem != "00-good")


def test_several_calendars_are_one_object():
    found = json.loads(run("lint-ics", *CALENDARS, "--format", "json").stdout)
    validate(found, "check.schema.json")
    assert len(found["calendars"]) == len(CALENDARS) == 51


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_a_schedule_is_as_its_schema_says_and_agrees_with_the_export(plan):
    done = run("schedule", plan, "--format", "json", "--as-of", AS_OF)
    exported = json.loads(run("export", plan, "--format", "json", "--as-of", AS_OF).stdout)
    if any(finding["severity"] == "error" for finding in exported["diagnostics"]):
        assert done.returncode == 1 and not done.stdout and b"mutual check" in done.stderr
        return
    schedule = json.loads(done.stdout)
    validate(schedule, "schedule.schema.json")
    assert done.returncode == 0 and schedule["criticalPath"] == exported["criticalPath"]
    same = ["id", "title", "owners", "due", "earliestFinish", "latestFinish", "spareDays", "critical", "health",
            "healthReason"]
    assert [[step[key] for key in same] for step in schedule["steps"]] == [
        [step[key] for key in same] for step in exported["steps"]]
    assert [step["forecastFinish"] for step in schedule["steps"]] == [step["forecast"] for step in exported["steps"]]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_columns_count_scalars(plan):
    lines = plan.read_bytes().decode(errors="replace").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = lines.split("\n")
    found = json.loads(run("check", plan, "--format", "json", "--as-of", AS_OF).stdout)
    for finding in found["plans"][0]["diagnostics"]:
        for line, column in [(finding["line"], finding["column"]), (finding["endLine"], finding["endColumn"])]:
            assert 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1
