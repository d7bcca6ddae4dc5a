"""The page and the summary, read by html5lib and opened in a browser."""

import itertools
import re

import html5lib
import pytest
from artifacts import ROOT, browse, build, pages_when_printed
from markup import HOSTILE, ask_nothing, hashes, parse, policy, step_title, steps, text, words

both = pytest.mark.parametrize("name", [".html", ".summary.html"])


@both
def test_a_page_is_valid_and_asks_nothing(artifacts, name):
    document = parse(artifacts[name])
    ask_nothing(document)
    directives = [directive.strip() for directive in policy(document).split(";")]
    (style,), scripts = hashes(document, "style"), hashes(document, "script")
    assert directives == [
        "default-src 'none'", *(f"script-src '{script}'" for script in scripts), f"style-src '{style}'",
        "base-uri 'none'", "form-action 'none'"]
    assert len(scripts) == (name == ".html" and any(document.iter("form")))


def test_every_step_has_a_place_and_every_link_leads_to_one(artifacts, data):
    document = parse(artifacts[".html"])
    rows = steps(document)
    assert sorted(map(step_title, rows.values())) == sorted(words(step["title"]) for step in data["steps"])
    places = [element.get("id") for element in document.iter() if element.get("id")]
    assert len(places) == len(set(places))
    for link in document.iter("a"):
        if link.get("href").startswith("#step-"):
            assert link.get("href")[1:] in places


def test_every_due_date_stands_in_its_row(artifacts, data):
    days = {}
    for row in steps(parse(artifacts[".html"])).values():
        days.setdefault(step_title(row), set()).update(time.get("datetime") for time in row.iter("time"))
    for step in data["steps"]:
        assert step["due"] is None or step["due"] in days[words(step["title"])]


def plan(count):
    """A plan of so many steps, with long words for everything."""
    words = "and then there is more to say about it than fits on a line " * 6
    head = (f"# Plan {words}\n\nGoal: {words}\nCompelling event: {words}\nBuyer: Acme {words}\nSeller: Zed\n"
            f"Go-live: 2026-12-01\nTarget close: 2026-11-02\nDecision maker: Dana Wu {words}\n\n## Steps\n\n"
            "| # | Phase | Milestone | Owner | Due | Status | Notes |\n|---|---|---|---|---|---|---|\n")
    rows = [
        f"| {n} | Phase {n % 12 if count > 6 else ''} {words if count > 6 else ''} | Step {n} {words} "
        f"| {'Dana Wu (Buyer)' if n % 2 else 'Sam Ortiz (Seller)'} | 2026-{5 + n % 7:02}-{1 + n % 28:02} "
        f"| {'Blocked' if n % 3 == 0 else 'Not started'} | {words} |\n" for n in range(1, count + 1)]
    return head + "".join(rows) + "\n## Risks\n\n" + "".join(f"- Risk {n} {words}\n" for n in range(5))


def fits_one_page(source, folder):
    """Whether the summary is one page on Letter and on A4."""
    assert build(source, folder)
    summary = folder / "plan.summary.html"
    # The browser prints on Letter unless the page asks for something else; a changed style needs another policy.
    metric = re.sub(r"style-src '[^']*'", "style-src 'unsafe-inline'", summary.read_text())
    assert "@page{" in metric
    paper = folder / "a4.html"
    paper.write_text(metric.replace("@page{", "@page{size:A4;"))
    return [pages_when_printed(page, folder) for page in (summary, paper)] == [1, 1]


@pytest.mark.usefixtures("browser")
@pytest.mark.parametrize("count", [1, 6, 20, 60, 200])
def test_a_summary_is_one_printed_page(tmp_path, count):
    source = tmp_path / "plan.md"
    source.write_text(plan(count))
    assert fits_one_page(source, tmp_path)


LONG = "and then there is more to say about it than fits on a line " * 6
NUMBERS = itertools.count(1)
HARD = {
    "long words": plan(40).replace(LONG, "W" * 300),
    "ideographs": plan(40).replace(LONG, "供應商和客戶共同維護的計劃" * 20),
    "right to left": plan(40).replace(LONG, "خطة العمل المشتركة بين المشتري والبائع " * 8),
    "emoji": plan(30).replace(LONG, "👩\u200d👩\u200d👧🚀 " * 60),
    "wide letters": plan(30).replace(LONG, "WWWW MMMM " * 30),
    "narrow letters": plan(30).replace(LONG, "lilil tifl " * 40),
    "two words": plan(60).replace(LONG, "of it"),
    "no goal": re.sub(r"(Goal|Compelling event):.*\n", "", plan(30)),
    "many phases": re.sub(r"Phase \d+ ", lambda _: f"Phase {next(NUMBERS)} ", plan(120)),
    "many risks": plan(20) + "".join(f"- Another risk {n} {LONG}\n" for n in range(60)),
    "all late": plan(60).replace("| 2026-", "| 2025-"),
    "all decisions": plan(60).replace("| Step ", "| Approval "),
    "all done": plan(20).replace("Not started", "Done").replace("Blocked", "Done"),
    "a long address": f"Page: https://plans.example/{'x' * 400}\n\n" + plan(60),
}


@pytest.mark.usefixtures("browser")
@pytest.mark.parametrize("name", HARD)
def test_a_summary_of_a_hard_plan_is_one_printed_page(tmp_path, name):
    source = tmp_path / "plan.md"
    source.write_text(HARD[name])
    assert fits_one_page(source, tmp_path)


def test_a_summary_counts_what_does_not_fit(tmp_path):
    source = tmp_path / "plan.md"
    source.write_text(plan(60))
    assert build(source, tmp_path)
    assert re.search(r"and \d+ more steps, see the page", text(parse((tmp_path / "plan.summary.html").read_bytes())))


def test_a_page_of_twenty_steps_is_small(tmp_path):
    source = tmp_path / "plan.md"
    source.write_text(plan(20).replace("and then there is more to say about it than fits on a line " * 6, "words " * 8))
    assert build(source, tmp_path)
    assert (tmp_path / "plan.html").stat().st_size < 80_000


def test_the_page_of_the_longest_example_is_small(tmp_path):
    assert build(ROOT / "examples/ironbridge-bank.md", tmp_path)
    assert (tmp_path / "ironbridge-bank.html").stat().st_size < 80_000


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    assert build(HOSTILE, folder)
    return folder


@both
def test_hostile_text_is_only_text(hostile, name):
    document = parse((hostile / f"hostile{name}").read_bytes())
    ask_nothing(document)
    assert "<script>mark()</script>" in text(document)


@pytest.mark.usefixtures("browser")
@both
def test_hostile_text_does_nothing_in_a_browser(hostile, tmp_path, name):
    page = (hostile / f"hostile{name}").read_text()
    # Even with no policy to help, and a function to call, nothing calls it.
    trap = "<script>function mark() { document.documentElement.dataset.marked = 'yes' }</script>"
    opened = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page).replace("<title>", trap + "<title>")
    assert trap in opened
    copy = tmp_path / "opened.html"
    copy.write_text(opened)
    document = html5lib.parse(browse(copy, "--dump-dom"), namespaceHTMLElements=False)
    assert document.get("data-marked") is None
    # The trap itself works.
    copy.write_text(opened.replace("</body>", "<img src=x onerror=mark()></body>"))
    assert html5lib.parse(browse(copy, "--dump-dom"), namespaceHTMLElements=False).get("data-marked") == "yes"


def test_nothing_that_was_written_is_lost(hostile):
    shown = text(parse((hostile / "hostile.html").read_bytes()))
    for written in ["javascript:mark()", "vbscript:mark", "Donaudampfschifffahrtsgesellschaftskapitänsmützen",
                    "C:\\new; a, b", "BEGIN:VALARM", "</code></pre><script>", "may run", "🙂", "pixel"]:
        assert written in shown, written
