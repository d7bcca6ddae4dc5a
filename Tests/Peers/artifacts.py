"""Builds plans with the program under test and finds what was built."""

import json
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MUTUAL = Path(os.environ.get("MUTUAL", ROOT / ".build/debug/mutual")).resolve()
AS_OF = "2026-06-15"
PLANS = sorted([*ROOT.glob("examples/*.md"), *ROOT.glob("Tests/PlanModelTests/plans/*.md")])


def expected(plan):
    """What must be read from a plan; nothing is known of the examples but that they are good."""
    file = plan.with_suffix(".expected.json")
    return json.loads(file.read_text()) if file.exists() else {"errors": 0, "plan": True, "goLive": "*", "steps": []}


def is_good(plan):
    return expected(plan)["plan"] and expected(plan)["errors"] == 0


def is_dated(plan):
    told = expected(plan)
    dates = [told.get("goLive"), told.get("targetClose"), *(step["due"] for step in told["steps"])]
    return any(dates)


GOOD = [plan for plan in PLANS if is_good(plan)]
BROWSER = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)


def run(*arguments):
    """Runs the program; the exit status is the caller's to judge."""
    return subprocess.run([MUTUAL, *map(str, arguments)], capture_output=True, timeout=120)


def build(plan, folder):
    """Builds a plan; the folder stays empty where the plan has errors."""
    done = run("build", plan, "-o", folder, "--as-of", AS_OF)
    assert done.returncode in (0, 1), done.stderr.decode()
    return done.returncode == 0


def browse(page, *options):
    """Opens a page in a browser without a window, and gives what it prints."""
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000", *options]
    return subprocess.run([*command, page.as_uri()], capture_output=True, timeout=120, check=True).stdout.decode()


def pages_when_printed(page, folder):
    """Prints a page as a browser does, and counts the sheets."""
    pdf = folder / (page.stem + ".pdf")
    browse(page, f"--print-to-pdf={pdf}", "--no-pdf-header-footer")
    told = subprocess.run(["pdfinfo", pdf], capture_output=True, check=True).stdout.decode()
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pages:")))
