"""How many instructions three runs take, as callgrind counts them: the same on machines of a kind, however busy they are.

The counts stand in Tests/Benchmarks/instructions.json, by compiler, and move by 2 % at most. What makes mutual faster or
has its price changes them with

    UPDATE_INSTRUCTIONS=1 MUTUAL=path/to/mutual python -m pytest Tests/Peers/test_instructions.py
"""

import json
import os
import pathlib
import re
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
COUNTS = ROOT / "Tests" / "Benchmarks" / "instructions.json"
TOLERANCE = 0.02

sys.path.append(str(ROOT / "Tests" / "Benchmarks"))
from artifacts import MUTUAL  # noqa: E402
from plan_of_size import plan  # noqa: E402

# Below the size at which work is divided among cores, which is not the same twice.
RUNS = {
    "check, 900 steps": (["check"], lambda: plan(900)),
    "build, 20 steps": (["build", "-o", "out"], lambda: plan(20)),
    "check, a plan of many mistakes": (["check"], lambda: (ROOT / "Tests" / "Peers" / "hostile.md").read_text()),
}


def compiler():
    text = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    return re.search(r"Swift version (\S+)", text).group(1)


def instructions(arguments, text, folder):
    (folder / "plan.md").write_text(text)
    command, *options = arguments
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    # Hashes that differ from run to run would change the count by half a per cent.
    environment = {"PATH": os.environ["PATH"], "SWIFT_DETERMINISTIC_HASHING": "1"}
    done = subprocess.run(
        [*valgrind, MUTUAL, command, "plan.md", "--as-of", "2026-01-05", *options], cwd=folder, env=environment,
        capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return int(re.search(r"refs:\s+([\d,]+)", done.stderr).group(1).replace(",", ""))


@pytest.mark.parametrize("name", RUNS)
def test_a_run_takes_as_many_instructions_as_before(tmp_path, name):
    arguments, text = RUNS[name]
    count = instructions(arguments, text(), tmp_path)
    kept = json.loads(COUNTS.read_text())
    known = kept.setdefault(compiler(), {})
    if os.environ.get("UPDATE_INSTRUCTIONS"):
        known[name] = count
        COUNTS.write_text(json.dumps(kept, indent=2) + "\n")
    assert name in known, f"no count is kept for Swift {compiler()}: it would be {count:,}"
    change = count / known[name] - 1
    assert abs(change) <= TOLERANCE, f"{name}: {count:,} instructions, {change:+.1%} against {known[name]:,}"
