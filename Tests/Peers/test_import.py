"""Plans from spreadsheets: Python writes the CSV, and cmark-gfm tells what the Markdown shows."""

import csv
import io
import json
import random
import subprocess

import html5lib
import pytest
from artifacts import AS_OF, MUTUAL, PLANS, run

PIECES = [
    "word", "Dana Wu", " ", "\n", '"', ",", ";", "\t", "|", "\\", "`", "*", "**", "_", "~~", "[", "]", "(", "<", ">",
    "<script>", "<!--", "-->", "<br>", "&amp;", "&", "#", "- ", "+1", "1. ", '=HYPERLINK("x")', "@", "'", "{Name}",
    "http://a.example", "é", "漢字", "👩‍👩‍👧", "-", "---", "```", "\\|", "![a](b)", "a_b_", "~", "=="]


def imported(data, *options):
    done = subprocess.run([MUTUAL, "import", "-", *options], input=data, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def cell(dice):
    return "".join(dice.choice(PIECES) for _ in range(dice.randint(1, 6)))


def shown(markdown):
    """The texts of all cells and paragraphs, as a program of others renders them."""
    html = subprocess.run(["cmark-gfm", "-e", "table", "-e", "strikethrough", "--unsafe"], input=markdown.encode(),
                          capture_output=True, check=True).stdout.decode()
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    for line_end in tree.iter("br"):
        line_end.tail = "\n" + (line_end.tail or "")
    assert not {element.tag for element in tree.iter() if isinstance(element.tag, str)} - {
        "html", "head", "body", "table", "thead", "tbody", "tr", "th", "td", "p", "h1", "br", "strong"}
    return ["".join(text(element)) for element in tree.iter() if element.tag in ("td", "th", "p", "h1")]


def text(element):
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str):
            yield from text(child)
        yield child.tail or ""


@pytest.mark.parametrize("seed", range(40))
def test_no_cell_is_lost_and_none_is_markup(seed):
    dice = random.Random(seed)
    rows = [["Title"], ["Task", "Owner", "Status", dice.choice(["Notes", "Vibe"])]]
    rows += [[cell(dice) for _ in range(4)] for _ in range(dice.randint(1, 6))]
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=dice.choice(",;\t"), lineterminator=dice.choice(["\n", "\r\n"]),
                        quoting=dice.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    writer.writerows(rows)
    data = file.getvalue().encode(dice.choice(["utf-8", "utf-8-sig", "utf-16"]))
    texts = [" ".join(line.split()) for line in shown(imported(data))]
    for written in [" ".join(value.split()) for row in rows for value in row]:
        assert written in texts, written


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_an_export_is_the_same_plan_again(plan, tmp_path):
    exported = run("export", plan, "--format", "csv", "--as-of", AS_OF)
    steps = json.loads(run("export", plan, "--format", "json", "--as-of", AS_OF).stdout)["steps"]
    if not steps:
        return
    again = tmp_path / "again.md"
    again.write_text(imported(exported.stdout))
    read = json.loads(run("export", again, "--format", "json", "--as-of", AS_OF).stdout)["steps"]
    assert len(read) == len(steps)
    for old, new in zip(steps, read):
        for key in ("id", "title", "phase", "start", "due", "doneOn", "durationDays", "status", "dependsOn", "doneWhen",
                    "notes", "internal"):
            assert new[key] == old[key], key
        assert [owner["name"] for owner in new["owners"]] == [owner["name"] for owner in old["owners"]]


def test_a_thousand_rows_are_all_there():
    rows = [["Task", "Owner", "Due"], *([f"Step {number}", "Dana Wu (Buyer)", "2026-07-01"] for number in range(1000))]
    file = io.StringIO(newline="")
    csv.writer(file).writerows(rows)
    assert imported(file.getvalue().encode()).count("\n") == 1002
