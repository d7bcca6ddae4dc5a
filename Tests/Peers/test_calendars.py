"""The calendar, read by four other programs and by the rules for its bytes."""

import datetime

import ical.calendar_stream
import icalendar
import ics
import pytest
import vobject
from artifacts import build, run
from markup import HOSTILE


def dated(data):
    """Titles and days of the steps that must be in the calendar."""
    return sorted((step["due"], step["title"]) for step in data["steps"] if step["due"])


def found(events, data):
    """Takes for each dated step the event of its day whose summary holds its title; gives what was left over."""
    left = sorted(events)
    for day, title in dated(data):
        match = next((event for event in left if event[0] == day and " ".join(title.split()) in " ".join(event[1].split())), None)
        assert match, (day, title, left)
        left.remove(match)
    return left


def milestones(data):
    return {day for day in (data["goLive"], data["targetClose"]) if day}


@pytest.fixture
def calendar(artifacts, data):
    return artifacts[".ics"]


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    assert not calendar.errors and not any(event.errors for event in calendar.walk("VEVENT"))
    return [(event.decoded("DTSTART").isoformat(), str(event["SUMMARY"])) for event in calendar.walk("VEVENT")]


def by_vobject(text):
    calendar = vobject.readOne(text.decode())
    calendar.validate(raiseException=True)
    return [(event.dtstart.value.isoformat(), event.summary.value) for event in calendar.vevent_list]


def by_ics(text):
    return [(event.begin.date().isoformat(), event.name) for event in ics.Calendar(text.decode()).events]


def by_ical(text):
    calendar = ical.calendar_stream.IcsCalendarStream.calendar_from_ics(text.decode())
    return [(event.dtstart.isoformat(), event.summary) for event in calendar.events]


@pytest.mark.parametrize("read", [by_icalendar, by_vobject, by_ics, by_ical])
def test_readers_give_titles_and_days_back(calendar, data, read):
    for day, title in found(read(calendar), data):
        assert day in milestones(data) or title.startswith("Check-in")


def test_bytes_follow_the_rules(calendar):
    lines = calendar.split(b"\r\n")
    assert lines.pop() == b"" and all(lines)
    assert not any(b"\n" in line or b"\r" in line or len(line) > 75 for line in lines)
    for line in lines:
        line.decode()
    assert calendar.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert not {b"METHOD", b"ORGANIZER", b"ATTENDEE", b"BEGIN:VALARM"} & {
        name for line in lines for name in (line.split(b":")[0].split(b";")[0], line)}


def test_events_are_whole_days_that_take_no_time(calendar):
    events = icalendar.Calendar.from_ical(calendar).walk("VEVENT")
    assert len({(event["UID"], event.get("RECURRENCE-ID") and event["RECURRENCE-ID"].dt) for event in events}) == len(events)
    for event in events:
        if str(event.get("X-MUTUAL-KEY", "checkin")).startswith("checkin"):
            continue
        assert event.decoded("DTEND") - event.decoded("DTSTART") == datetime.timedelta(days=1)
        assert event["TRANSP"] == "TRANSPARENT" and event["STATUS"] in ("CONFIRMED", "CANCELLED")
        assert 0 < event["SEQUENCE"] < 2**31 and event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt


def test_hostile_text_makes_no_line(tmp_path):
    assert build(HOSTILE, tmp_path)
    calendar = icalendar.Calendar.from_ical((tmp_path / "hostile.ics").read_bytes())
    known = {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES",
             "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS", "X-MUTUAL-KEY", "RELATED-TO"}
    assert {component.name for component in calendar.walk()} == {"VCALENDAR", "VEVENT"}
    for event in calendar.walk("VEVENT"):
        assert set(event) <= known
    assert any("C:\\new; a, b" in str(event.get("DESCRIPTION")) for event in calendar.walk("VEVENT"))


def test_the_same_plan_keeps_its_events(tmp_path):
    """Other dates, order and folder: the same UIDs."""
    plan = "# Plan\n\nUID: 8c1f0f5e-3b1a-4c55-9f3e-0d6f3c7a1b2c\n\n| # | Step | Owner | Due |\n|---|---|---|---|\n"
    rows = ["| 1 | One | Dana Wu (Buyer) | 2026-07-{} |\n", "| 2 | Two | Sam Ortiz (Seller) | 2026-08-{} |\n"]
    uids = []
    for name, text in [("a", plan + rows[0].format("01") + rows[1].format("03")),
                       ("b", plan + rows[1].format("10") + rows[0].format("14"))]:
        (tmp_path / name).mkdir()
        source = tmp_path / name / f"{name}.md"
        source.write_text(text)
        assert build(source, tmp_path / name)
        events = icalendar.Calendar.from_ical((tmp_path / name / f"{name}.ics").read_bytes()).walk("VEVENT")
        uids.append({str(event["SUMMARY"]): str(event["UID"]) for event in events})
    assert uids[0] == uids[1] and len(uids[0]) == 2


def test_a_plan_without_a_date_has_no_calendar(tmp_path):
    source = tmp_path / "plan.md"
    source.write_text("# Plan\n\n| Step | Owner | Due |\n|---|---|---|\n| One | Dana Wu (Buyer) | TBD |\n")
    assert run("build", source, "-o", tmp_path, "--as-of", "2026-06-15").returncode == 0
    assert (tmp_path / "plan.html").exists() and not (tmp_path / "plan.ics").exists()
