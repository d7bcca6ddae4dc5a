"""The dates of generated plans, computed by the program and a second time by the reference."""

import json
import os

import pytest
from artifacts import run
from peer_plan_generator import KINDS, PlanGenerator
from schedule_reference import Reference
from working_time import iso

SEEDS = int(os.environ.get("MUTUAL_LAWS", 60))
"""Plans of each kind; `MUTUAL_LAWS` asks for more."""


def exported(plan, folder):
    file = folder / "plan.md"
    file.write_text(plan.markdown())
    return json.loads(run("export", file, "--format", "json", "--as-of", iso(plan.as_of)).stdout)


def has_errors(data):
    return any(finding["severity"] == "error" for finding in data["diagnostics"])


def spoken(reference, path):
    """What the reference says, by step and field, as the export has it."""
    facts = {}
    for id, step in reference.steps.items():
        spans = [reference.earliest.get(id), reference.forecast.get(id)]
        earliest, forecast = (iso(span.finish) if span else None for span in spans)
        facts[id] = {
            "earliestFinish": earliest, "latestFinish": iso(reference.latest.get(id)), "forecast": forecast,
            "spareDays": reference.spare_days(id), "health": reference.health(id),
            "critical": reference.is_critical(id) or id in path}
    return facts


def differences(plan, data):
    """Each field in which the program and the reference disagree: step, field, the program's value, the reference's."""
    reference = Reference(plan)
    found = []
    for step in data["steps"]:
        for field, value in spoken(reference, data["criticalPath"])[step["id"]].items():
            if step[field] != value:
                found.append((step["id"], field, step[field], value))
    agreed = {"goLive": iso(reference.go_live()), "targetClose": iso(reference.close()), "slipDays": reference.slip_days()}
    found += [("plan", field, data["forecast"][field], value) for field, value in agreed.items()
              if data["forecast"][field] != value]
    return found + path_faults(reference, data["criticalPath"])


def path_faults(reference, path):
    """Why a path is not the chain of open steps that sets the earliest day of go-live."""
    target = reference.target
    if target is None or not target.is_open or target.id in reference.unknown:
        return [("plan", "criticalPath", path, [])] if path else []
    if not path or path[-1] != target.id:
        return [("plan", "criticalPath", path, f"… {target.id}")]
    faults = [("plan", "criticalPath", path, f"{step} does not wait for {source}")
              for source, step in zip(path, path[1:]) if source not in reference.letting(step)]
    if reference.letting(path[0]) and not reference.begins_by_itself(path[0]):
        faults.append(("plan", "criticalPath", path, f"{path[0]} waits for {reference.letting(path[0])}"))
    return faults


@pytest.mark.parametrize("kind", KINDS)
def test_dates_are_those_of_the_reference(kind, tmp_path):
    compared = 0
    for seed in range(SEEDS):
        plan = PlanGenerator(f"{kind} {seed}").plan(kind)
        data = exported(plan, tmp_path)
        if not has_errors(data):
            compared += 1
            found = differences(plan, data)
            assert not found, f"as of {plan.as_of}\n{plan.markdown()}\n{found}"
    assert compared > SEEDS / 2, "most plans must have no errors"
