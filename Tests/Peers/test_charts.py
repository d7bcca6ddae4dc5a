"""The Gantt chart, read and drawn by Mermaid itself in a browser."""

import html
import importlib.util
import json
import re
from pathlib import Path

import pytest
from artifacts import AS_OF, PLANS, browse, run
from markup import HOSTILE, words

MERMAID = Path(importlib.util.find_spec("mmdc").origin).parent / "assets/mermaid.js"
DRAW = r"""
const day = date => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(n => String(n).padStart(2, "0")).join("-");
const before = date => new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1);
const decoded = text => text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(code));
async function read(name, text) {
  const chart = (await mermaid.mermaidAPI.getDiagramFromText(text)).db;
  const tasks = chart.getTasks().map(task => ({
    id: task.id, start: day(task.startTime), end: day(before(task.renderEndTime ?? task.endTime)), last: day(before(task.endTime)),
    section: decoded(task.type), done: !!task.done, active: !!task.active, crit: !!task.crit, milestone: !!task.milestone}));
  const holder = document.createElement("div");
  holder.innerHTML = (await mermaid.render("chart" + name, text)).svg;
  const texts = kind => [...holder.querySelectorAll(kind)].map(label => label.textContent);
  for (const task of tasks) task.label = holder.querySelector(`[id$="${task.id}-text"]`).textContent.trim();
  return {tasks, title: texts(".titleText"), elements: [...new Set([...holder.querySelectorAll("*")].map(one => one.tagName))]};
}
async function all() {
  mermaid.initialize({startOnLoad: false});
  const found = {};
  for (const [name, text] of Object.entries(charts)) {
    try { found[name] = await read(name, text) } catch (error) { found[name] = {error: String(error)} }
  }
  document.getElementById("found").textContent = JSON.stringify(found);
}
all();
"""


def export(plan, kind):
    done = run("export", plan, "--format", kind, "--as-of", AS_OF)
    return done.stdout.decode() if done.returncode == 0 else None


@pytest.fixture(scope="module")
def charts():
    """The chart of each plan that has one."""
    texts = {plan.stem: export(plan, "mermaid") for plan in [*PLANS, HOSTILE]}
    return {name: text for name, text in texts.items() if text}


def draw(charts, page):
    """What Mermaid makes of each chart."""
    given = json.dumps(charts).replace("<", "\\u003c")
    page.write_text(
        f'<!DOCTYPE html><meta charset="utf-8"><pre id="found"></pre><script src="{MERMAID.as_uri()}"></script>'
        f"<script>const charts = {given};{DRAW}</script>")
    shown = browse(page, "--dump-dom", "--virtual-time-budget=60000")
    return json.loads(html.unescape(re.search(r'<pre id="found">(.*?)</pre>', shown, re.DOTALL).group(1)))


@pytest.fixture(scope="module")
def drawn(charts, tmp_path_factory):
    return draw(charts, tmp_path_factory.mktemp("charts") / "charts.html")


def plans():
    return pytest.mark.parametrize("plan", [*PLANS, HOSTILE], ids=lambda plan: plan.stem)


def marked(step):
    return words(step["title"] or f"Step {step['id']}") + (" (internal)" if step["internal"] else "")


@pytest.mark.usefixtures("browser")
@plans()
def test_mermaid_shows_each_step_on_its_days(plan, charts, drawn):
    if plan.stem not in charts:
        assert run("export", plan, "--format", "mermaid", "--as-of", AS_OF).stdout == b""
        return
    chart = drawn[plan.stem]
    assert "error" not in chart, chart
    data = json.loads(export(plan, "json"))
    dated = [step for step in data["steps"]
             if step["status"] != "cancelled" and (step["forecast"] or step["due"] or step["start"])]
    left = list(chart["tasks"])
    for step in dated:
        end = step["forecast"] or step["due"] or step["start"]
        task = next((one for one in left if words(one["label"]) == marked(step) and one["end"] == end), None)
        assert task, (marked(step), end, left)
        left.remove(task)
        # Days off are only shaded: nothing is moved by them.
        assert task["end"] == task["last"] and task["start"] <= task["end"]
        assert task["crit"] == bool(step["critical"])
        assert (task["done"], task["active"]) == (step["status"] == "done", step["status"] == "in-progress")
        assert words(task["section"] or "") == words(step["phase"] or "")
    assert [(task["label"], task["milestone"]) for task in left] in ([], [("Go-live", True)])


@pytest.mark.usefixtures("browser")
def test_hostile_text_is_only_text(drawn):
    chart = drawn["hostile"]
    assert chart["title"] == ["Plan <script>mark()</script> \"quoted\" 'single' & <img src=x onerror=mark()>"]
    assert "title %%{init: {}}%% : a, b; #35; || section" in [task["label"] for task in chart["tasks"]]
    assert not {"script", "SCRIPT", "img", "IMG", "foreignObject", "a"} & set(chart["elements"])


WORDS = ["title", "section", "gantt", "dateFormat", "inclusiveEndDates", "topAxis", "axisFormat", "tickInterval", "includes",
         "excludes", "todayMarker", "weekday monday", "weekend friday", "href", "call", "click", "accTitle", "accDescr",
         "accDescription", "style a:b#c;", "classDef", "after s1", "until s1", "done, crit", "2026-06-10", "1️⃣", "--- config"]
SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{}~“”é🙂\u202e"


@pytest.mark.usefixtures("browser")
def test_any_words_and_signs_may_be_a_label(tmp_path):
    titles = [shape.format(word) for word in WORDS for shape in ("{}", "{} of it", "{}: of it", "A {} of it")]
    titles += [f"{word} of it".upper() for word in WORDS]
    titles += [shape.replace("?", sign) for sign in SIGNS for shape in ("?a", "a?b", "a ?? b", "a?", "??a: b", "a;?1;")]
    titles += ["%%{init: {}}%%", "#35;", "#quot; &lt;b&gt;", "<br>a<br/>b", "ends:", "%% note"]
    escaped = [re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", title) for title in titles]
    source = tmp_path / "labels.md"
    source.write_text("# Plan\n\nGo-live: 2026-07-01\n\n| # | Step | Phase | Owner | Due |\n|---|---|---|---|---|\n" + "".join(
        f"| {n} | {title} | Part {title} | Dana Wu (Buyer) | 2026-07-01 |\n" for n, title in enumerate(escaped, 1)))
    steps = json.loads(export(source, "json"))["steps"]
    assert [step["title"] for step in steps[:8]] == titles[:8]
    chart = draw({"labels": export(source, "mermaid")}, tmp_path / "labels.html")["labels"]
    assert "error" not in chart, chart
    *tasks, last = chart["tasks"]
    assert [words(task["label"]) for task in tasks] == [marked(step) for step in steps]
    assert [words(task["section"]) for task in tasks] == [words(step["phase"]) for step in steps]
    assert last["label"] == "Go-live"


def test_what_has_no_place_in_a_chart_is_told_in_a_comment(charts):
    comments = [line.strip() for line in charts["hostile"].splitlines() if line.strip().startswith("%%")]
    assert comments == ["%% #83;ection#58; gantt: cancelled", "%% #50;026-08-07 5#37; done: no date"]
