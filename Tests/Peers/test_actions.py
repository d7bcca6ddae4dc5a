"""The links beside each open step: a message, by Python's own reader of addresses, and a day, by readers of calendars."""

import re
import time
import urllib.parse

import pytest
from artifacts import ROOT, build, run
from hostile_plan_generator import HostilePlanGenerator
from khal import Khal
from markup import HOSTILE, parse, steps
from test_calendar_programs import events

ADDRESS = re.compile(r"[A-Za-z0-9.\-_+']+@[A-Za-z0-9.\-_]+")
PEOPLE = """
## People

| Name | Side | Email |
|---|---|---|
| Bea Buyer | Buyer | bea@acme.example |
| Sid Seller | Seller | sid@zed.example |
| Mal Odd | Seller | mal@zed.example?bcc=x@y.example |
| Eve Odd | Buyer | "x" <eve@zed.example>, y@z.example |
"""
PLANS = [*sorted(ROOT.glob("examples/*.md")), HOSTILE, *range(40)]


@pytest.fixture(scope="module", params=PLANS, ids=lambda plan: str(getattr(plan, "stem", plan)))
def page(request, tmp_path_factory):
    """The page of an example, or of a plan that tries to break out of its texts; and the plan's calendar."""
    folder = tmp_path_factory.mktemp("actions")
    source = folder / "plan.md"
    text = HostilePlanGenerator(request.param).text if isinstance(request.param, int) else request.param.read_text()
    source.write_text(text + ("" if "| Email |" in text else PEOPLE))
    assert build(source, folder)
    return parse((folder / "plan.html").read_bytes()), (folder / "plan.ics").read_bytes()


def links(document, start):
    """Those of the steps, in the cells that begin with their titles."""
    cells = [cell for row in steps(document).values() for cell in row.iter("td") if cell.get("class") == "step"]
    assert all(any(part.get("class") == "title" for part in cell) for cell in cells)
    return [link for cell in cells for link in actions(cell) if link.get("href").startswith(start)]


def actions(place):
    return [link for part in place.iter("p") if part.get("class") == "actions" for link in part.iter("a")]


def day_of(link):
    """The calendar that a link holds."""
    kind, data = link.get("href").split(",", 1)
    assert kind == "data:text/calendar" and data.isascii()
    return urllib.parse.unquote_to_bytes(data)


def message(link):
    """The recipients, and the headers by their names."""
    address = urllib.parse.urlsplit(link.get("href"))
    assert address.scheme == "mailto" and not address.netloc and not address.fragment
    return address.path.split(","), urllib.parse.parse_qsl(address.query, keep_blank_values=True, strict_parsing=True)


def test_a_message_has_recipients_a_subject_and_a_body_and_nothing_else(page):
    for link in links(page[0], "mailto:"):
        recipients, headers = message(link)
        assert recipients and all(ADDRESS.fullmatch(recipient) for recipient in recipients)
        assert not {"x@y.example", "y@z.example"} & set(recipients)
        assert [name for name, _ in headers] == ["subject", "body"]
        subject, body = (value for _, value in headers)
        assert subject.startswith("[") and not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", subject)
        assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f]", body) and body.count("\r") == body.count("\n") == body.count("\r\n")
        lines = body.split("\r\n")
        assert lines[0].startswith("Step: ") and lines[1].startswith("Due: ") and lines[-2:] == ["Done on: ", "New date and reason: "]
        assert len(link.get("href")) <= 1800 and link.get("href").isascii()


def is_file_name(name):
    """One that every system takes, and that reads from left to right."""
    return re.fullmatch(r"step-[A-Za-z0-9_-]+\.ics", name)


def test_a_day_is_the_step_s_event_in_the_plan_s_calendar(page, tmp_path):
    document, calendar = page
    for link in links(document, "data:"):
        assert is_file_name(link.get("download"))
        day = day_of(link)
        (event,) = events(day).values()
        whole = events(calendar)[str(event["UID"])]
        for name in ["DTSTART", "SUMMARY", "TRANSP"]:
            assert event[name] == whole[name], name
        # Of the two, the one that was changed later counts.
        assert whole["SEQUENCE"] >= event["SEQUENCE"] > 3_000_000
        (tmp_path / "day.ics").write_bytes(day)
        linted = run("lint-ics", tmp_path / "day.ics")
        assert linted.returncode == 0 and b"warning" not in linted.stdout + linted.stderr, linted.stdout.decode()


def test_each_open_step_with_a_day_has_one_and_no_other(page):
    for row in steps(page[0]).values():
        is_open = not {"done", "cancelled"} & set(row.get("class").split())
        (due,) = (cell for cell in row.iter("td") if "due" in cell.get("class").split())
        days = [link for link in row.iter("a") if link.get("download")]
        assert len(days) == (is_open and due.find("time") is not None)
        assert is_open or not actions(row)


def test_each_open_step_can_be_answered_where_there_is_an_address(tmp_path):
    assert build(ROOT / "examples/lakeside-clinics.md", tmp_path)
    document = parse((tmp_path / "lakeside-clinics.html").read_bytes())
    assert len(links(document, "mailto:")) == len(links(document, "data:")) == 11


def test_khal_takes_the_plan_s_calendar_in_the_day_s_place(tmp_path):
    assert build(ROOT / "examples/lakeside-clinics.md", tmp_path)
    calendar = (tmp_path / "lakeside-clinics.ics").read_bytes()
    khal = Khal(tmp_path)
    days = [day_of(link) for link in links(parse((tmp_path / "lakeside-clinics.html").read_bytes()), "data:")]
    wanted = sorted(f"{event.decoded('DTSTART').isoformat()} {event['SUMMARY']}" for day in days for event in events(day).values())
    for day in days:
        khal.take(day)
    assert khal.listed() == wanted
    khal.take(calendar)
    listed = khal.listed()
    assert all(listed.count(event) == 1 for event in wanted) and len(listed) > len(wanted)


def test_a_day_comes_down_as_a_file(chromium, tmp_path):
    assert build(ROOT / "examples/lakeside-clinics.md", tmp_path)
    page = tmp_path / "lakeside-clinics.html"
    (tmp_path / "down").mkdir()
    chromium.open(page)
    chromium.command("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path / "down"))
    chromium.run("document.querySelector('#step-5 a[download]').click()")
    file = tmp_path / "down" / "step-5.ics"
    deadline = time.monotonic() + 20
    while not file.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert file.read_bytes() == day_of(links(parse(page.read_bytes()), "data:")[3])
    assert [str(event["SUMMARY"]) for event in events(file.read_bytes()).values()] == ["Security review (Omar Haddad)"]


def test_on_paper_there_is_nothing_to_click(chromium, tmp_path):
    assert build(ROOT / "examples/lakeside-clinics.md", tmp_path)
    shown = "return getComputedStyle(document.querySelector('.actions')).display !== 'none'"
    chromium.open(tmp_path / "lakeside-clinics.html")
    assert chromium.run(shown)
    chromium.look(media="print")
    assert not chromium.run(shown)
