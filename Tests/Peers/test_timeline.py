"""The timeline as Chromium lays it out: no label on another label or mark, none cut off, whatever the width and the font."""

import pytest
from artifacts import GOOD, build
from timeline_plans import TimelinePlan

# Wide enough for all steps, just so, and narrow.
WIDTHS = [1280, 737, 320]
FONTS = ["DejaVu Sans", "Inter"]
SIZES = [(1, 10, 1), (6, 14, 1), (12, 30, 2), (20, 220, 4), (25, 60, 1), (60, 400, 6), (120, 730, 8)]

# The boxes of what is drawn, in pixels: texts of each bar apart from its marks, for a label may stand on its own bar's line.
MEASURE = """
document.body.style.fontFamily = arguments[0];
const drawing = [...document.querySelectorAll('.timeline figure > svg')].find(svg => svg.clientWidth > 1);
const box = element => {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  return {left, right, top, bottom, text: element.textContent};
};
const frame = box(drawing);
const texts = [...drawing.querySelectorAll('text')].map((element, index) =>
  ({...box(element), owner: element.closest('a, .group') ? 'item' : 'other'}));
const marks = [...drawing.querySelectorAll('.bar, .ghost, .expected, .mark')].map(box);
return {frame, texts, marks};
"""


def overlap(one, other, slack=0.5):
    """Whether two boxes share more than a hair."""
    return (
        one["left"] + slack < other["right"] and other["left"] + slack < one["right"]
        and one["top"] + slack < other["bottom"] and other["top"] + slack < one["bottom"])


def inked(box):
    """A line of text without the space above and below its letters."""
    return {**box, "top": box["top"] + 2, "bottom": box["bottom"] - 2}


def faults(drawn):
    """What is wrong with a drawing, in words."""
    frame, texts, marks = drawn["frame"], [inked(box) for box in drawn["texts"]], drawn["marks"]
    texts.sort(key=lambda box: box["top"])
    told = []
    for index, text in enumerate(texts):
        if text["left"] < frame["left"] - 0.5 or text["right"] > frame["right"] + 0.5:
            told.append(f"“{text['text']}” is cut off")
        for other in texts[index + 1:]:
            if other["top"] > text["bottom"]:
                break
            if overlap(text, other):
                told.append(f"“{text['text']}” is on “{other['text']}”")
        told += [f"“{text['text']}” is on a mark" for mark in marks if overlap(text, mark)]
    for mark in marks:
        if mark["left"] < frame["left"] - 0.5 or mark["right"] > frame["right"] + 0.5 or mark["bottom"] > frame["bottom"] + 0.5:
            told.append("a mark is cut off")
    return told


def look(chromium, page):
    """The faults of a page's timeline at each width and in each font; nothing where it has none."""
    chromium.open(page)
    if not chromium.run("return Boolean(document.querySelector('.timeline'))"):
        return []
    told = []
    for width in WIDTHS:
        chromium.resize(width)
        for font in FONTS:
            told += [f"{width} {font}: {fault}" for fault in faults(chromium.run(MEASURE, font))]
        if chromium.width() > width:
            told.append(f"{width}: the page is moved sideways")
    return told


@pytest.mark.parametrize("plan", GOOD, ids=lambda plan: plan.stem)
def test_nothing_collides_in_the_timeline_of_a_real_plan(plan, built, chromium):
    assert look(chromium, built[plan] / f"{plan.stem}.html") == []


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("seed", range(2))
def test_nothing_collides_in_the_timeline_of_a_generated_plan(size, seed, tmp_path, chromium):
    source = tmp_path / "plan.md"
    source.write_text(TimelinePlan(seed, *size).text())
    assert build(source, tmp_path), "the generated plan has errors"
    page = tmp_path / "plan.html"
    assert look(chromium, page) == []
    assert chromium.run("return document.querySelectorAll('.timeline svg.wide a').length") == size[0]


def test_one_drawing_is_shown_on_each_screen_and_on_paper(tmp_path, chromium):
    source = tmp_path / "plan.md"
    source.write_text(TimelinePlan(1, 20, 200, 4).text())
    assert build(source, tmp_path)
    chromium.open(tmp_path / "plan.html")
    shown = "return ['wide', 'narrow'].filter(name => document.querySelector(`.timeline svg.${name}`).clientWidth > 0)"
    for width, media, drawing in [(1280, "", "wide"), (768, "", "wide"), (390, "", "narrow"), (390, "print", "wide")]:
        chromium.resize(width)
        chromium.look(media=media)
        assert chromium.run(shown) == [drawing]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_timeline_is_open_to_all(scheme, tmp_path, chromium):
    source = tmp_path / "plan.md"
    source.write_text(TimelinePlan(2, 20, 200, 4).text())
    assert build(source, tmp_path)
    chromium.open(tmp_path / "plan.html", scheme=scheme)
    assert chromium.violations() == []


def test_faults_are_found():
    """What looks for collisions and cuts sees them."""
    frame = {"left": 0, "right": 100, "top": 0, "bottom": 100, "text": ""}
    label = {"left": 10, "right": 60, "top": 10, "bottom": 26, "text": "One"}
    assert faults({"frame": frame, "texts": [label], "marks": []}) == []
    other = {**label, "left": 50, "right": 101, "text": "Two"}
    assert faults({"frame": frame, "texts": [label, other], "marks": [{**label, "left": 58, "right": 70}]}) == [
        "“One” is on “Two”", "“One” is on a mark", "“Two” is cut off", "“Two” is on a mark"]
