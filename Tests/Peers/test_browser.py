"""The page and the summary as a browser shows them, to those who read, search, type, print, or run no scripts."""

from pathlib import Path

import pytest
from artifacts import GOOD, build
from page_faults import faults
from plan_generator import PlanGenerator
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

EXAMPLES = [plan for plan in GOOD if plan.parent.name == "examples"]
# A share of the others: each is looked at for seconds.
PLANS = [*EXAMPLES, *[plan for plan in GOOD if plan not in EXAMPLES][::5], Path(__file__).with_name("hard.md")]
GENERATED = [f"generated-{seed}" for seed in range(2)]


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The folder of all pages."""
    folder = tmp_path_factory.mktemp("pages")
    for seed, name in enumerate(GENERATED):
        (folder / f"{name}.md").write_text(PlanGenerator(seed, anything=True).plan())
    for plan in [*PLANS, *folder.glob("*.md")]:
        assert build(plan, folder)
    return folder


@pytest.mark.parametrize("kind", [".html", ".summary.html"])
@pytest.mark.parametrize("name", [plan.stem for plan in PLANS] + GENERATED)
def test_a_page_has_no_fault(chromium, pages, name, kind):
    assert faults(chromium, pages / (name + kind)) == []


BLANK = """<!DOCTYPE html><html lang="en"><title>Blank</title>
<style>:root { color-scheme: light dark } @media print { :root { color-scheme: light } }</style><main><h1>Blank</h1>"""


@pytest.mark.parametrize(("kind", "forged"), [
    ("", ""),
    ("console", "<script>console.warn('x')</script>"),
    ("console", "<script>none()</script>"),
    ("request", "<img alt='' src='http://127.0.0.1:9/x.png'>"),
    ("request", "<style>body { background-image: url(file:///x.png) }</style>"),
    ("axe: image-alt", "<img src='data:,'>"),
    ("axe: color-contrast", "<p style='color: #ccc; background: #fff'>pale</p>"),
    ("axe in the dark: color-contrast", "<style>@media (prefers-color-scheme: dark) { p { color: #444; background: #222 } }</style><p>pale"),
    ("ground: light in the dark", "<style>body { background: #fff }</style>"),
    ("ground: dark in light", "<style>body { background: #000 }</style>"),
    ("ground: not white on paper", "<style>body { background: #eee }</style>"),
    ("sideways", "<p style='width: 400px'>wide</p>"),
    ("motion", "<p style='transition: color 1s'>moves</p>"),
    ("lost without scripts", "<p id='x' hidden>late</p><script>x.hidden = false</script>"),
    ("dead control", "<button>press</button>"),
])
def test_a_fault_is_found(chromium, tmp_path, kind, forged):
    page = tmp_path / "forged.html"
    page.write_text(BLANK + forged)
    found = faults(chromium, page)
    assert any(fault.startswith(kind) for fault in found) if kind else found == []


PLAN = """# Rollout

## 1. Prove

| # | Step | Owner | Due | Status | Notes |
|---|---|---|---|---|---|
| 1 | Kick-off | Dana Wu (Buyer) + Sam Ortiz (Seller) | 2026-06-01 | Done | |
| 2 | Pen test | Sam Ortiz (Seller) | 2026-06-10 | In progress | |
| 3 | Données | Zoë Ångström (Buyer) | 2026-07-01 | Blocked | Straße gesperrt |

## 2. Assure

| # | Step | Owner | Due | Status | Notes |
|---|---|---|---|---|---|
| 4 | Contract | Dana Wu (Buyer) | 2026-07-10 | | red pen |
| 5 | Training | Sam Ortiz (Seller) | 2026-07-20 | On track | |
| 6 | Lunch | Zoë Ångström (Buyer) | 2026-07-21 | Cancelled | |

## 3. Live

After a dry run.

| # | Step | Owner | Due | Status | Notes |
|---|---|---|---|---|---|
| 7 | Go-live | Dana Wu (Buyer) | 2026-08-01 | At risk | |
"""
ALL = "1234567"


@pytest.fixture(scope="module")
def rollout(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rollout")
    (folder / "rollout.md").write_text(PLAN)
    assert build(folder / "rollout.md", folder)
    return folder / "rollout.html"


class Reader:
    """Somebody who uses the filters of a page."""

    def __init__(self, chromium):
        self.chromium = chromium

    @property
    def seen(self):
        """The ids of the steps that are shown."""
        return self.chromium.run(
            "return [...document.querySelectorAll('tr[id]')].filter(row => row.checkVisibility())"
            ".map(row => row.id.slice(5)).join('')")

    @property
    def fragment(self):
        return self.chromium.run("return location.hash")

    @property
    def told(self):
        return self.one("[role=status]").text

    @property
    def focus(self):
        return self.chromium.driver.switch_to.active_element

    def one(self, selector):
        return self.chromium.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.chromium.driver.find_elements(By.CSS_SELECTOR, selector)

    def choose(self, name, value):
        options = Select(self.one(f"select[name={name}]")).options
        next(option for option in options if option.get_property("value") == value).click()

    def type(self, *keys):
        ActionChains(self.chromium.driver).send_keys(*keys).perform()

    def follow(self, fragment):
        """As a link on the page does."""
        self.chromium.run("const link = document.createElement('a'); link.href = arguments[0]; link.click()", fragment)
        self.wait()

    def go(self, steps):
        """Back or forward in the window's history."""
        self.chromium.run("history.go(arguments[0])", steps)
        self.wait()

    def wait(self):
        """Until the page has heard of its new address."""
        self.chromium.driver.execute_async_script("setTimeout(arguments[0], 100)")


@pytest.fixture
def reader(chromium, rollout):
    chromium.open(rollout)
    yield Reader(chromium)
    assert chromium.said() == []


@pytest.mark.parametrize(("name", "value", "seen", "fragment"), [
    ("side", "buyer", "13467", "#side=buyer"),
    ("side", "seller", "125", "#side=seller"),
    ("side", "both", "1", "#side=both"),
    ("owner", "Dana Wu", "147", "#owner=Dana%20Wu"),
    ("owner", "Zoë Ångström", "36", "#owner=Zo%C3%AB%20%C3%85ngstr%C3%B6m"),
    ("phase", "2. Assure", "456", "#phase=2.%20Assure"),
    ("status", "open", "23457", "#status=open"),
    ("status", "at-risk", "7", "#status=at-risk"),
    ("status", "off-track", "23", "#status=off-track"),
    ("status", "in-progress", "2", "#status=in-progress"),
    ("status", "not-started", "457", "#status=not-started"),
    ("status", "blocked", "3", "#status=blocked"),
    ("status", "done", "1", "#status=done"),
    ("status", "cancelled", "6", "#status=cancelled"),
])
def test_each_filter(chromium, rollout, reader, name, value, seen, fragment):
    assert reader.seen == ALL
    reader.choose(name, value)
    assert (reader.seen, reader.fragment) == (seen, fragment)
    chromium.open(rollout, fragment)
    assert reader.seen == seen and reader.one(f"select[name={name}]").get_property("value") == value


@pytest.mark.parametrize(("words", "seen"), [
    ("pen", "24"), ("PEN TEST", "2"), ("test pen", "2"), ("donnees", "3"), ("DONNÉES", "3"), ("strasse", ""),
    ("straße", "3"), ("angstrom", "36"), ("seller", "125"), ("  ", ALL), ("zzz", ""),
])
def test_a_search(reader, words, seen):
    reader.one("[name=q]").send_keys(words)
    assert reader.seen == seen


def test_filters_are_combined_and_told(reader):
    assert reader.told == "7 steps"
    length = reader.chromium.run("return history.length")
    reader.choose("side", "buyer")
    reader.choose("status", "open")
    reader.one("[name=q]").send_keys("wu pen")
    assert reader.seen == "4" and reader.told == "1 of 7 steps: Buyer, Open, “wu pen”"
    assert reader.fragment == "#side=buyer&status=open&q=wu%20pen"
    assert reader.chromium.run("return [history.length, localStorage.length, document.cookie]") == [length, 0, ""]


def test_what_has_no_steps_left_has_no_heading(reader):
    def shown():
        parts = reader.all("section:has(> .steps) > h2, .phase, .steps thead")
        return [part.text.split("\n")[0] for part in parts if part.is_displayed()]

    table = "Step Owner Due Status"
    assert shown() == ["Steps", table, "1. Prove", "Step", "2. Assure", "Steps", table, "3. Live"]
    reader.choose("side", "seller")
    assert shown() == ["Steps", table, "1. Prove", "Step", "2. Assure"]
    # A table that went on from another now names its columns itself.
    reader.choose("phase", "2. Assure")
    assert shown() == ["Steps", table, "2. Assure"]


def test_nothing_found_is_said_and_cleared(reader):
    reader.one("[name=q]").send_keys("zzz")
    assert reader.told == "None of 7 steps: “zzz”"
    reader.one(".filters button").click()
    assert (reader.seen, reader.fragment, reader.told) == (ALL, "", "7 steps")
    assert reader.focus.get_attribute("name") == "side"


def test_an_address_of_several_filters(chromium, rollout, reader):
    chromium.open(rollout, "#side=buyer&owner=Dana+Wu&phase=2.%20Assure&status=open&q=PEN")
    assert reader.seen == "4"
    reader.follow("#status=done&other=x")
    assert reader.seen == "1" and reader.one("[name=q]").get_property("value") == ""


def test_what_the_plan_does_not_know_is_ignored_and_said(chromium, rollout, reader):
    chromium.open(rollout, "#side=seller&owner=%3Cb%3EEve&status=late")
    assert reader.seen == "125"
    unknown = ". There is no owner “<b>Eve” in this plan. There is no status “late” in this plan"
    assert reader.told == "3 of 7 steps: Seller" + unknown
    chosen = [Select(element).first_selected_option.text for element in reader.all("select")]
    assert chosen == ["Seller", "All", "All", "All"]


@pytest.mark.parametrize("fragment", ["#", "#%", "#%ff", "#=", "#&", "#side", "#side=", "#q=%", "#__proto__=x", "#x=y"])
def test_an_address_that_asks_nothing_shows_all(chromium, rollout, reader, fragment):
    chromium.open(rollout, fragment)
    assert reader.seen == (ALL if fragment != "#q=%" else "")


def test_a_link_to_a_step_shows_it(reader):
    reader.choose("side", "seller")
    reader.follow("#step-2")
    assert reader.seen == "125"
    reader.follow("#step-7")
    assert reader.seen == ALL and reader.fragment == "#step-7"
    assert reader.chromium.run(
        "const {top, bottom} = document.querySelector('#step-7').getBoundingClientRect();"
        "return top >= 0 && bottom <= innerHeight")


def test_back_and_forward(reader):
    reader.choose("side", "seller")
    reader.follow("#step-7")
    reader.go(-1)
    assert (reader.seen, reader.fragment) == ("125", "#side=seller")
    reader.go(1)
    assert (reader.seen, reader.fragment) == (ALL, "#step-7")


def test_keys(reader):
    reader.type("/")
    assert reader.focus.get_attribute("name") == "q"
    reader.type("a/b")
    assert reader.focus.get_property("value") == "a/b"
    reader.type(Keys.ESCAPE)
    assert reader.focus.get_property("value") == "" and (reader.seen, reader.fragment) == (ALL, "")


def test_a_key_with_another_is_the_browsers(reader):
    ActionChains(reader.chromium.driver).key_down(Keys.CONTROL).send_keys("/").key_up(Keys.CONTROL).perform()
    assert reader.focus.tag_name == "body"


def test_each_control_is_reached_by_tab_and_seen_to_be(reader):
    reader.choose("side", "seller")
    reader.one("select").click()
    reader.type(Keys.ESCAPE)
    reached = []
    for _ in range(5):
        reached.append(reader.focus.get_attribute("name") or reader.focus.text)
        assert reader.focus.value_of_css_property("outline-style") == "solid", reached
        reader.type(Keys.TAB)
    assert reached == ["side", "owner", "phase", "status", "q"] and reader.focus.text == "Show all"


def test_enter_sends_nothing(reader):
    reader.one("[name=q]").send_keys("pen", Keys.ENTER)
    assert (reader.seen, reader.fragment) == ("24", "#q=pen")


def test_what_was_filtered_is_said_on_paper(reader):
    reader.chromium.look(media="print")
    assert not reader.one("form").is_displayed()
    reader.chromium.look()
    reader.choose("owner", "Dana Wu")
    reader.chromium.look(media="print")
    assert reader.seen == "147" and reader.told == "3 of 7 steps: Dana Wu"
    assert not any(element.is_displayed() for element in reader.all("select, input, button"))


def test_a_filtered_page_is_as_good_for_all(reader):
    reader.choose("status", "open")
    assert reader.chromium.violations() == []
    reader.chromium.look("dark")
    assert reader.chromium.violations("color-contrast") == []
