"""Two hundred plans of strangers who try to make the page run, fetch or show what is not theirs to."""

import re

import pytest
from artifacts import AS_OF, GOOD, build, run
from hostile_markup_generator import HostileMarkupGenerator
from html5lib.html5parser import ParseError
from markup import ask_nothing, parse, policy, text, words

COUNT = 200
TAME = [plan for plan in GOOD if plan.parent.name == "examples"]
PROBE = "window.ran = () => { window.hasRun = true }; window.alert = window.print = window.open = window.ran;"
# Where the links and images of these plans lead by the rules of Markdown.
OURS = re.compile(r"""https://(a|plans)\.example(/|$)|(mailto:|data:text/calendar,)[^\s\"'<>]+$|#[^ ]+$""")
# Whatever waits for somebody to touch it is touched.
TOUCH = """
for (const element of document.querySelectorAll("*"))
  for (const type of ["click", "focus", "mouseover", "toggle", "load", "error", "begin", "start"])
    element.dispatchEvent(new Event(type, {cancelable: true}));
return Boolean(window.hasRun);
"""


@pytest.fixture(scope="module")
def plans():
    return [HostileMarkupGenerator(seed) for seed in range(COUNT)]


@pytest.fixture(scope="module")
def pages(plans, tmp_path_factory):
    """The pages and summaries of each plan."""
    source, folder = tmp_path_factory.mktemp("plans"), tmp_path_factory.mktemp("pages")
    for plan in plans:
        (source / plan.name).write_text(plan.text)
    done = run("build", source, "-o", folder, "--as-of", AS_OF, "--only", "html,summary")
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return [(folder / plan.name.replace(".md", end)) for plan in plans for end in (".html", ".summary.html")]


def vocabulary(document):
    """Each element, and each attribute of it with its value, as far as it is ours to give and not the plan's."""
    ours = {"class", "type", "name", "role", "http-equiv", "rel", "scope"}
    for element in document.iter():
        if isinstance(element.tag, str):
            yield element.tag
            for name, value in element.attrib.items():
                yield f"{element.tag} {name}"
                if name in ours:
                    yield from (f"{element.tag} {name}={word}" for word in value.split())


EVERYTHING = """---
buyer: Acme
seller: Zed
reference: A
---
# Plan

Goal: *a* **b** `c` ~~d~~ [e](https://a.example "title") [f](mailto:a@a.example) [g](#g)
Decision maker: Dana Wu
Champion: Raj
Confirmed: Dana Wu (Buyer), 2026-06-12
Go-live: ~~2027-01-01~~ 2027-01-15 (late)
Compelling event: Now
Page: https://plans.example/x
Check-in: every Monday 10:00 Europe/Berlin
Holidays: 2026-12-25

| Name | Role | Side | Company | Email | Phone |
|---|---|---|---|---|---|
| Dana Wu | CFO | Buyer | Acme | dana@a.example | 1 |

## Steps

| # | Phase | Step | Owner | Due | Duration | Status | Depends on | Done when | Notes | Risk | Colour |
|---|---|---|---|---|---|---|---|---|---|---|---|
| 1 | A | One | Dana Wu (Buyer, CFO) | 2026-06-01 | | Blocked | | x | y | z | red |
| 2 | A | Two | Sam (Seller) + Dana Wu (Buyer) | ~~2026-06-10~~ 2026-06-20 (late) | 2d | In progress 60 % | 1 | | | | |
| 3 | A phase of many words, more than have room at the side | Three | Sam (Seller) | 2026-07-01 | 2d | At risk | 2, a word | | | | |
| 4 | B | Four, whose title is so long that a timeline has no room for it, nor has anything else | Both | 2026-07-02 | | Done | | | | | |
| 5 | B | Five | Sam (Seller) | TBD | | Cancelled | | | | | |
| 6 | B | Six | [Name] (Both) | 2026-07-10 (est.) | | On track | all above | | | | |
| 7 | B | Seven | | 2026-08-10 | | Not started, says Sam | | | | | |

## Risks

- One: mitigated

## Success criteria

- One

## Heading

Words and<br>words, https://a.example

- item

1. item

> quoted

```html
code
```

---

| Plain | Table |
|:---|---:|
| a | b |

### Another

#### And one
"""


@pytest.fixture(scope="module")
def tame(tmp_path_factory):
    """The vocabulary of pages in which everything is used that Markdown and plans have."""
    folder = tmp_path_factory.mktemp("tame")
    (folder / "plan.md").write_text(EVERYTHING)
    for plan in [*TAME, folder / "plan.md"]:
        assert build(plan, folder)
    return {word for page in folder.glob("*.html") for word in vocabulary(parse(page.read_bytes()))}


def strange(page, tame):
    """What stands in a page that no tame one has."""
    document = parse(page)
    ask_nothing(document)
    links = [link.get("href") for link in document.iter("a")]
    return [*sorted(set(vocabulary(document)) - tame), *(link for link in links if not OURS.match(link))]


def test_no_element_and_no_attribute_is_injected(pages, tame):
    for page in pages:
        assert strange(page.read_bytes(), tame) == [], page.name


def test_what_is_hostile_is_shown_as_it_was_written(plans, pages):
    for plan, page in zip(plans, pages[::2]):
        goal = re.search(r"^# Plan (.*)", plan.text, re.MULTILINE)
        if goal and re.fullmatch(r"<(script|img|svg|iframe)[^&\\`*\[\]~]*", goal[1]):
            assert words(goal[1]) in text(parse(page.read_bytes())), page.name


@pytest.mark.parametrize("forged", [
    "<b onclick='x()'>x</b>", "<p style='color: red'>x</p>", "<marquee>x</marquee>", "<a href='javascript:x()'>x</a>",
    "<a href='https://evil.example/'>x</a>", "<script>x()</script>", "<img src='x'>", "<p class='forged'>x</p>",
    "<form action='https://evil.example'></form>", "<iframe srcdoc='x'></iframe>", "<svg onload='x()'></svg>",
    "<p id='x' onfocus='x()'>x</p>", "<input name='x'>", "<a href='data:text/html,x'>x</a>", "<p>x</b>", "<td>x</td>",
])
def test_what_is_injected_is_found(pages, tame, forged):
    page = pages[0].read_bytes()
    with pytest.raises((AssertionError, ParseError)):
        assert strange(page.replace(b"</main>", forged.encode() + b"</main>"), tame) == []


def without_policy(page, copy):
    """What a policy would stop is let through."""
    copy.write_text(re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text()))
    return copy


@pytest.mark.parametrize("share", range(6))
def test_nothing_runs(chromium, pages, tmp_path, share):
    for page in pages[share * 6::37]:
        chromium.open(page, before=PROBE)
        assert chromium.run("return window.hasRun") is None and chromium.said() == [], page.name
        assert chromium.requests() == [page.as_uri()]
        chromium.open(without_policy(page, tmp_path / "open.html"), before=PROBE)
        assert not chromium.run(TOUCH), page.name


@pytest.mark.parametrize("forged", [
    "<script>ran()</script>", "<img src=x onerror=ran()>", "<p onmouseover=ran()>x</p>", "<svg onload=ran()></svg>",
    "<iframe srcdoc='<script>parent.ran()</script>'></iframe>", "<script>alert(1)</script>",
])
def test_what_runs_is_noticed(chromium, pages, tmp_path, forged):
    copy = without_policy(pages[0], tmp_path / "open.html")
    copy.write_text(copy.read_text().replace("</main>", forged + "</main>"))
    chromium.open(copy, before=PROBE)
    assert chromium.run(TOUCH)


def test_a_policy_stops_what_would_run(chromium, pages, tmp_path):
    copy = tmp_path / "forged.html"
    copy.write_text(pages[0].read_text().replace("</main>", "<script>ran()</script><img src=x onerror=ran()></main>"))
    chromium.open(copy, before=PROBE)
    assert not chromium.run("return Boolean(window.hasRun)") and len(chromium.said()) >= 2


def test_a_hostile_address_is_text(chromium, pages):
    page = next(page for page in pages if "<form" in page.read_text())
    chromium.open(page, "#owner=%3Cimg%20src=x%20onerror=ran()%3E&q=%3Cscript%3Eran()%3C/script%3E", before=PROBE)
    assert chromium.run("return [window.hasRun, document.querySelectorAll('img').length]") == [None, 0]
    assert "“<img src=x onerror=ran()>”" in chromium.run("return document.querySelector('[role=status]').textContent")
