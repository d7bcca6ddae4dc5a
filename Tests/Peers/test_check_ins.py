"""Check-ins and time zones, read by programs that count occurrences, for every zone that the system has."""

import datetime
import re
import zoneinfo
from pathlib import Path

import dateutil.rrule
import icalendar
import pytest
import recurring_ical_events
from artifacts import run

DATABASE = Path("/usr/share/zoneinfo")
AS_OF = "2026-06-01"
FIRST, LAST = datetime.date(2026, 6, 1), datetime.date(2028, 4, 30)
# What people call `EST` is the time of New York in summer too.
SPOKEN = {"EST": "America/New_York", "MST": "America/Denver", "CET": "Europe/Paris", "EET": "Europe/Athens",
          "WET": "Europe/Lisbon", "GMT": "Etc/UTC", "GMT+0": "Etc/UTC", "GMT-0": "Etc/UTC", "UTC": "Etc/UTC"}
IRREGULAR = {"Africa/Casablanca", "Africa/El_Aaiun"}
# On Sundays at 2:30 am many zones skip the hour, or have it twice.
HOURS = {"weekdays": ("Sunday, Thursday and Friday", "10:00", {6, 3, 4}), "nights": ("Sunday", "02:30", {6})}


def zones():
    known = sorted(name for name in zoneinfo.available_timezones() if (DATABASE / name).is_file())
    return [name for name in known if name not in ("Factory", "localtime", "posixrules")]


def plan(fields, rows="| Kick-off | Dana Wu (Buyer) | 2026-06-01 |\n"):
    return f"# Plan\n\nGo-live: {LAST}\n{fields}\n\n| Step | Owner | Due |\n|---|---|---|\n{rows}"


def built(folder, plans):
    """The calendars of some plans, by name."""
    (folder / "plans").mkdir()
    for name, text in plans.items():
        (folder / "plans" / f"{name}.md").write_text(text)
    done = run("build", folder / "plans", "-o", folder / "out", "--as-of", AS_OF, "--only", "ics")
    assert done.returncode == 0, done.stderr.decode()
    return {name: (folder / "out" / f"{name}.ics").read_bytes() for name in plans}


def occurrences(calendar, first=FIRST, last=LAST):
    """Begins and ends of all check-ins, in UTC."""
    found = recurring_ical_events.of(calendar, components=["VEVENT"]).between(first, last + datetime.timedelta(days=2))
    times = [(event["DTSTART"].dt, event["DTEND"].dt) for event in found if str(event["SUMMARY"]).startswith("Check-in")]
    return sorted(tuple(time.astimezone(datetime.timezone.utc) for time in pair) for pair in times)


def expected(zone, hour, weekdays):
    """The same by Python's own zones; a time that is left out is read as before the change, one that comes twice as the first."""
    time = datetime.time.fromisoformat(hour)
    days = (FIRST + datetime.timedelta(days=number) for number in range((LAST - FIRST).days + 1))
    begins = [datetime.datetime.combine(day, time, zoneinfo.ZoneInfo(zone)) for day in days if day.weekday() in weekdays]
    return sorted(begin.astimezone(datetime.timezone.utc) for begin in begins)


@pytest.fixture(scope="module", params=HOURS)
def calendars(request, tmp_path_factory):
    days, hour, weekdays = HOURS[request.param]
    names = {name: re.sub(r"\W", "-", name) + str(number) for number, name in enumerate(zones())}
    texts = built(tmp_path_factory.mktemp(request.param), {
        names[name]: plan(f"Check-in: every {days} {hour}, 45 min\nTime zone: {name}") for name in names})
    return {name: texts[names[name]] for name in names}, hour, weekdays


def test_there_are_zones():
    assert len(zones()) > 500 and IRREGULAR < set(zones())


def test_occurrences_are_those_of_the_zone(calendars):
    texts, hour, weekdays = calendars
    for name, text in texts.items():
        found = occurrences(icalendar.Calendar.from_ical(text))
        assert [begin for begin, _ in found] == expected(SPOKEN.get(name, name), hour, weekdays), name


def test_what_is_said_of_the_zone_is_right(calendars):
    """Under a name that nobody knows, so that the description in the calendar counts."""
    texts, hour, weekdays = calendars
    for name, text in texts.items():
        zone = SPOKEN.get(name, name)
        if name in IRREGULAR:
            assert b"TZID" not in text and b"RRULE" not in text
            continue
        assert f"TZID:{zone}\r\n".encode() in text, name
        renamed = text.replace(f"TZID:{zone}\r\n".encode(), b"TZID:Nowhere/Known\r\n")
        description = icalendar.Calendar.from_ical(renamed).walk("VTIMEZONE")[0]
        assert observed(description, hour, weekdays) == expected(zone, hour, weekdays), name


def observed(description, hour, weekdays):
    """Local times in UTC by the rules of a VTIMEZONE, which dateutil counts."""
    changes = []
    for part in description.subcomponents:
        start = part["DTSTART"].dt.replace(tzinfo=None)
        before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
        times = [start]
        if "RRULE" in part:
            rule = dateutil.rrule.rrulestr(part["RRULE"].to_ical().decode(), dtstart=start)
            assert rule[0] == start, "a begin that its rule does not give"
            assert part.name == ("DAYLIGHT" if after > before else "STANDARD")
            times = rule.between(datetime.datetime(2024, 1, 1), datetime.datetime(2030, 1, 1))
        changes += [(time - before, before, after) for time in times]
    changes.sort()
    largest = max(max(before, after) for _, before, after in changes)

    def universal(local):
        past = [after for moment, _, after in changes if moment <= local - largest]
        return (local - (past[-1] if past else changes[0][1])).replace(tzinfo=datetime.timezone.utc)

    time = datetime.time.fromisoformat(hour)
    days = (FIRST + datetime.timedelta(days=number) for number in range((LAST - FIRST).days + 1))
    return sorted(universal(datetime.datetime.combine(day, time)) for day in days if day.weekday() in weekdays)


@pytest.mark.parametrize("calendars", ["weekdays"], indirect=True)
def test_meetings_last_as_long_as_was_agreed(calendars):
    """Not at night: an end in an hour that is left out is where its clock says."""
    for name, text in calendars[0].items():
        found = occurrences(icalendar.Calendar.from_ical(text))
        assert {end - begin for begin, end in found} == {datetime.timedelta(minutes=45)}, name


RHYTHMS = {
    "every other Friday 9:00": lambda day: day.weekday() == 4 and (day - datetime.date(2026, 6, 5)).days % 14 == 0,
    "every 3 weeks on Mon and Thu 9:00": lambda day: day.weekday() in (0, 3) and (day - datetime.date(2026, 6, 1)).days // 7 % 3 == 0,
    "first and third Tuesday of the month 9:00": lambda day: day.weekday() == 1 and (day.day - 1) // 7 in (0, 2),
    "last Thursday of each month 9:00": lambda day: day.weekday() == 3 and (day + datetime.timedelta(days=7)).month != day.month,
    "15th of each month 9:00": lambda day: day.day == 15,
    "every other month on the second Wednesday 9:00": lambda day: day.weekday() == 2 and (day.day - 1) // 7 == 1 and day.month % 2 == 0,
    "weekdays 9:00": lambda day: day.weekday() < 5,
}


@pytest.mark.parametrize("rhythm", RHYTHMS)
def test_rhythms_give_their_days_less_holidays(rhythm, tmp_path):
    off = {datetime.date(2026, 6, 19), datetime.date(2026, 12, 24), datetime.date(2027, 7, 15), datetime.date(2026, 7, 7)}
    next_day = next(FIRST + datetime.timedelta(days=n) for n in range(90)
                    if RHYTHMS[rhythm](FIRST + datetime.timedelta(days=n)) and FIRST + datetime.timedelta(days=n) not in off)
    fields = (f"Check-in: {rhythm} Europe/Lisbon\nNext check-in: {next_day}\n"
              "Holidays: 2026-06-19, 2026-12-24\nHolidays (buyer): 2027-07-15\nHolidays (seller): 2026-07-07")
    text = built(tmp_path, {"plan": plan(fields)})["plan"]
    days = (FIRST + datetime.timedelta(days=number) for number in range((LAST - FIRST).days + 1))
    wanted = [day for day in days if RHYTHMS[rhythm](day) and day not in off]
    found = occurrences(icalendar.Calendar.from_ical(text))
    assert [begin.astimezone(zoneinfo.ZoneInfo("Europe/Lisbon")).date() for begin, _ in found] == wanted


def test_one_of_a_series_is_moved(tmp_path):
    fields = "Check-in: every Monday 10:00 Europe/Berlin, 30 min\nNext check-in: Wed 2026-10-28, 15:00, 1 hour"
    calendar = icalendar.Calendar.from_ical(built(tmp_path, {"plan": plan(fields)})["plan"])
    found = occurrences(calendar, datetime.date(2026, 10, 19), datetime.date(2026, 11, 3))
    utc = datetime.timezone.utc
    assert found == [
        (datetime.datetime(2026, 10, 19, 8, tzinfo=utc), datetime.datetime(2026, 10, 19, 8, 30, tzinfo=utc)),
        (datetime.datetime(2026, 10, 28, 14, tzinfo=utc), datetime.datetime(2026, 10, 28, 15, tzinfo=utc)),
        (datetime.datetime(2026, 11, 2, 9, tzinfo=utc), datetime.datetime(2026, 11, 2, 9, 30, tzinfo=utc))]


def test_without_an_hour_it_is_a_whole_day(tmp_path):
    text = built(tmp_path, {"plan": plan("Check-in: every Friday")})["plan"]
    assert b"VTIMEZONE" not in text and b"DTSTART;VALUE=DATE:20260605" in text and b"UNTIL=20280428;" in text


def test_without_a_database_there_is_no_calendar(tmp_path, monkeypatch):
    (tmp_path / "plan.md").write_text(plan("Check-in: every Monday 10:00 Europe/Berlin"))
    monkeypatch.setenv("TZDIR", str(tmp_path))
    done = run("build", tmp_path / "plan.md", "-o", tmp_path, "--as-of", AS_OF)
    assert done.returncode == 2 and b"time zone database" in done.stderr and not list(tmp_path.glob("*.ics"))
    assert run("check", tmp_path / "plan.md", "--as-of", AS_OF).returncode == 0
    assert run("build", tmp_path / "plan.md", "-o", tmp_path, "--as-of", AS_OF, "--only", "html").returncode == 0
