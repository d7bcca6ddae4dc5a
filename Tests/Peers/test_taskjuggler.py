"""TaskJuggler schedules the exported projects by itself, to the dates that we have found."""

import csv
import json
import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from artifacts import AS_OF, GOOD, run
from plan_generator import PlanGenerator

PLANS = int(os.environ.get("TASKJUGGLER_PLANS", 150))
HERE = Path(__file__).parent
FIXED = "# The dates of the next task are fixed"


def export(plan, folder):
    """Writes a plan's project into a folder of its own; none where the plan has errors."""
    done = run("export", plan, "--format", "tjp", "--as-of", AS_OF)
    if done.returncode == 1:
        return None
    assert done.returncode == 0, done.stderr.decode()
    folder.mkdir()
    project = folder / "plan.tjp"
    project.write_bytes(done.stdout)
    return project


def schedule(projects):
    """Lets TaskJuggler schedule projects, as many side by side as there are cores."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    shares = [share for share in (projects[core::cores] for core in range(cores)) if share]
    ruby = shutil.which("ruby", path="/usr/bin:" + os.environ["PATH"])
    with ThreadPoolExecutor(len(shares)) as pool:
        runs = pool.map(lambda share: subprocess.run([ruby, HERE / "taskjuggler.rb", *share], capture_output=True), shares)
        for done in runs:
            assert done.returncode == 0, (done.stdout + done.stderr).decode()


def reports(project):
    """The rows of the table that TaskJuggler has written."""
    [report] = project.parent.glob("*.csv")
    with report.open(newline="") as lines:
        return list(csv.DictReader(lines, delimiter=";"))


def plain(text):
    """A text without what TaskJuggler has no way to write."""
    return re.sub(r"\s+", " ", text.replace('"', "”").replace("${", "$ {").replace("$(", "$ (").replace("\u2028", " ")).strip()


def expected(plan):
    """The steps that have a day by our schedule."""
    done = run("schedule", plan, "--format", "json", "--as-of", AS_OF)
    return [step for step in json.loads(done.stdout)["steps"] if step["earliestFinish"]]


def differences(plan, project):
    steps, rows = expected(plan), reports(project)
    assert len(steps) == len(rows), plan
    for step, row in zip(steps, rows):
        ours, theirs = (step["earliestStart"], step["earliestFinish"]), (row["Start"], row["End"])
        if ours != theirs:
            yield f"{plan}: “{step['title']}” is {ours} for us, {theirs} for TaskJuggler"


def generated(folder, count, **options):
    """The plans that the generator makes and that have no errors, and their projects."""
    projects = {}
    for seed in range(count):
        plan = folder / f"{seed}.md"
        plan.write_text(PlanGenerator(seed, **options).plan())
        projects[plan] = export(plan, folder / str(seed))
    good = {plan: project for plan, project in projects.items() if project}
    assert len(good) >= 0.7 * count, "too many of the generated plans have errors"
    return good


def assert_same_dates(projects):
    # TaskJuggler refuses a project without tasks.
    dated = {plan: project for plan, project in projects.items() if expected(plan)}
    schedule(list(dated.values()))
    wrong = [line for plan, project in dated.items() for line in differences(plan, project)]
    assert not wrong, "\n".join(wrong[:20])


def test_what_taskjuggler_can_hold_has_the_same_dates(tmp_path):
    projects = generated(tmp_path, PLANS)
    assert_same_dates(projects)
    texts = "".join(project.read_text() for project in projects.values())
    fixed = [line for line in texts.splitlines() if line.startswith(FIXED)]
    known = ["it cannot begin before the end of the day of", "counts otherwise the working days from the start of"]
    assert all(any(reason in line for reason in known) for line in fixed)
    assert len(fixed) < 0.2 * texts.count("\ntask step_"), "TaskJuggler schedules too little by itself"


def test_what_it_cannot_hold_is_fixed_on_the_same_dates(tmp_path):
    assert_same_dates(generated(tmp_path, PLANS // 4, anything=True))


def test_written_plans_have_the_same_dates(tmp_path):
    plans = [*GOOD, HERE / "hostile.md"]
    projects = {plan: export(plan, tmp_path / plan.stem) for plan in plans}
    assert all(projects.values())
    assert_same_dates(projects)


HOSTILE = [
    'Say "hello", \\"then\\" go \\',
    "${mark} $(HOME) $${mark} ${ mark }",
    "-8<- ->8- [macro] } task mark \"mark\" {",
    "# no // comment /* at all */",
    "<-id-> <[report id='schedule']> [[link]] == head == <nowiki>",
    "=1+1; 'single' %{2026-01-01}",
    "🙂 Größe שלום \u202eevil\u2028line",
]


def test_no_title_leaves_its_quotes(tmp_path):
    cells = [title.replace("|", "\\|").replace("<", "\\<").replace("*/", "\\*/") for title in HOSTILE]
    rows = [f"| {number} | {cell} | {cell} | 2026-07-0{number} | {cell} |" for number, cell in enumerate(cells, 1)]
    plan = tmp_path / "hostile.md"
    plan.write_text("\n".join([f"# {cells[0]}", "", "| # | Step | Owner | Due | Notes |", "|---|---|---|---|---|", *rows, ""]))
    project = export(plan, tmp_path / "out")
    schedule([project])
    told = json.loads(run("export", plan, "--format", "json", "--as-of", AS_OF).stdout)
    assert len(told["steps"]) == len(HOSTILE)
    for step, row in zip(told["steps"], reports(project)):
        assert (row["Id"], row["End"]) == (f"step_{step['id']}", step["earliestFinish"])
        assert plain(row["Name"]) == plain(step["title"])
        assert plain(row["Notes"]) == plain(step["notes"])


def test_a_plan_with_errors_has_no_project(tmp_path):
    plan = tmp_path / "cycle.md"
    plan.write_text("# A plan\n\n| # | Step | Owner | Due | Depends on |\n|---|---|---|---|---|\n| 1 | One | Dana (Buyer) | 2026-07-01 | 2 |\n| 2 | Two | Sam (Seller) | 2026-07-02 | 1 |\n")
    done = run("export", plan, "--format", "tjp", "--as-of", AS_OF)
    assert (done.returncode, done.stdout) == (1, b"")
    assert "tjp needs a plan without errors" in done.stderr.decode()
