"""Programs that people keep their calendars in take version 1 of a plan's calendar, then version 2."""

import contextlib
import datetime
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

import icalendar
import pytest
from artifacts import run
from khal import Khal

PLAN = """# Acme + Vendor

UID: 8c1f0f5e-3b1a-4c55-9f3e-0d6f3c7a1b2c
Go-live: 2026-09-01
Page: https://plans.example/acme.html

| # | Step | Owner | Due | Status | Depends on |
|---|---|---|---|---|---|
| 1 | Security review | Omar Haddad (Buyer) | 2026-07-10 | Not started | |
| 2 | Contract, signed; both | Mary Okafor (Buyer), Jon Smith (Seller) | 2026-07-24 | Not started | 1+2d |
| 3 | Training | Omar Haddad (Buyer) | 2026-08-14 | Not started | 2 |
| 4 | Data moved | Jon Smith (Seller) | 2026-08-20 | Not started | 2 |
"""


CHECK_INS = PLAN.replace("UID:", "Check-in: every Monday 10:00 Europe/Berlin, 30 min\nNext check-in: Wed 2026-06-24, 15:00\nUID:")


def build(folder, plan, as_of, *options):
    (folder / "acme.md").write_text(plan)
    done = run("build", folder / "acme.md", "-o", folder, "--only", "ics", "--as-of", as_of, *options)
    assert done.returncode == 0, done.stderr.decode()
    return (folder / "acme.ics").read_bytes()


@pytest.fixture
def versions(tmp_path):
    """The calendar as it was, and after a step was renamed, one moved and one taken out."""
    first = build(tmp_path, PLAN, "2026-06-15")
    rows = [row for row in PLAN.splitlines(keepends=True) if "Training" not in row]
    changed = "".join(rows).replace("Security review", "Security check").replace("2026-08-20", "2026-08-21")
    return first, build(tmp_path, changed, "2026-06-16")


def events(calendar):
    return {str(event["UID"]): event for event in icalendar.Calendar.from_ical(calendar).walk("VEVENT")}


def test_only_what_changed_is_new(versions):
    before, after = map(events, versions)
    assert before.keys() == after.keys()
    changed = {str(after[uid]["SUMMARY"]) for uid in before if before[uid].to_ical() != after[uid].to_ical()}
    assert changed == {
        "Security check (Omar Haddad)", "Removed: Training (Omar Haddad)", "Data moved (Jon Smith)"}
    for uid in before:
        rises = after[uid]["SEQUENCE"] > before[uid]["SEQUENCE"]
        assert rises == (before[uid].to_ical() != after[uid].to_ical())
        assert rises == (after[uid]["DTSTAMP"].dt > before[uid]["DTSTAMP"].dt)


def test_khal_shows_each_event_once(versions, tmp_path):
    khal = Khal(tmp_path)
    for version, calendar in enumerate(versions):
        khal.take(calendar)
        wanted = sorted(
            f"{event.decoded('DTSTART').isoformat()} {event['SUMMARY']}" for event in events(calendar).values())
        assert khal.listed() == wanted, version


@contextlib.contextmanager
def radicale(folder):
    """A server on loopback that takes everything."""
    assert shutil.which("radicale"), "install radicale, as Tests/run does where there is a package"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = folder / "radicale.conf"
    config.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = none\n[rights]\ntype = owner_only\n"
        f"[storage]\nfilesystem_folder = {folder}/radicale\n[web]\ntype = none\n")
    with open(folder / "radicale.log", "wb") as log:
        server = subprocess.Popen(["radicale", "-C", config], stdout=log, stderr=log)
    try:
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            assert server.poll() is None, (folder / "radicale.log").read_text()
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/dana/plan/"
    finally:
        server.terminate()
        server.wait(timeout=10)


def ask(url, method, body=None):
    request = urllib.request.Request(url, data=body, method=method)
    request.add_header("Authorization", "Basic ZGFuYTo=")
    request.add_header("Content-Type", "text/calendar; charset=utf-8")
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.status, answer.read()


def test_radicale_takes_both_versions(versions, tmp_path):
    with radicale(tmp_path) as url:
        for calendar in versions:
            assert ask(url, "PUT", calendar)[0] in (200, 201, 204)
            kept = events(ask(url, "GET")[1])
            wanted = events(calendar)
            assert kept.keys() == wanted.keys()
            for uid, event in wanted.items():
                assert sorted(kept[uid].property_items()) == sorted(event.property_items())


def test_radicale_takes_check_ins_and_their_end(tmp_path):
    """A series with one that is moved, at another hour, without the move, and gone."""
    texts = [CHECK_INS, CHECK_INS.replace("10:00", "11:00"), CHECK_INS.replace("10:00", "11:00").replace("Next check-in", "Next call"), PLAN]
    before = {}
    with radicale(tmp_path) as url:
        for number, text in enumerate(texts):
            calendar = build(tmp_path, text, f"2026-06-{15 + number}")
            assert ask(url, "PUT", calendar)[0] in (200, 201, 204)
            kept, wanted = series(ask(url, "GET")[1]), series(calendar)
            assert kept == wanted and len(wanted) == (2 if number < 2 else 1)
            numbers = {key: properties["SEQUENCE"] for key, properties in wanted.items()}
            assert all(numbers[key] > before[key] for key in numbers.keys() & before.keys())
            before = numbers
    (end,) = wanted.values()
    assert end["STATUS"] == "CANCELLED" and "RRULE" not in end


def series(calendar):
    """The check-ins by UID and the event that they stand for."""
    found = icalendar.Calendar.from_ical(calendar).walk("VEVENT")
    return {
        (str(event["UID"]), event.get("RECURRENCE-ID", None) and event["RECURRENCE-ID"].to_ical()):
            {name: value.to_ical() if name not in ("SEQUENCE", "STATUS") else value for name, value in event.property_items()
             if name not in ("BEGIN", "END")}
        for event in found if "Check-in" in event["SUMMARY"]}


def test_to_dos_and_alarms_are_read_back(tmp_path):
    plan = PLAN.replace("UID:", "Time zone: Europe/Berlin\nUID:")
    calendar = icalendar.Calendar.from_ical(build(tmp_path, plan, "2026-06-15", "--todos", "--alarm", "-1d 09:00"))
    todos = calendar.walk("VTODO")
    assert [str(todo["SUMMARY"]) for todo in todos][0] == "Security review (Omar Haddad)"
    assert [todo.decoded("DUE").isoformat() for todo in todos] == [
        f"2026-{day}T15:00:00+00:00" for day in ("07-10", "07-24", "08-14", "08-20")]
    alarms = [alarm for todo in todos for alarm in todo.walk("VALARM")]
    assert len(alarms) == 4 and all(alarm["TRIGGER"].params["RELATED"] == "END" for alarm in alarms)
    assert not any("RELATED-TO" in todo for todo in todos)
    with radicale(tmp_path) as url:
        assert ask(url, "PUT", calendar.to_ical())[0] in (200, 201, 204)


def test_relations_stand_where_rfc_9253_has_them(tmp_path):
    calendar = events(build(tmp_path, PLAN, "2026-06-15", "--ics-relations", "finish-to-start"))
    by_title = {str(event["SUMMARY"]).split(" (")[0]: event for event in calendar.values()}
    review, contract = by_title["Security review"], by_title["Contract, signed; both"]
    assert str(review["RELATED-TO"]) == str(contract["UID"])
    # Two working days from a Friday.
    assert review["RELATED-TO"].params["RELTYPE"] == "FINISHTOSTART"
    assert review["RELATED-TO"].params["GAP"] in ("P4D", datetime.timedelta(days=4))
    assert len(contract["RELATED-TO"]) == 2 and "RELATED-TO" not in by_title["Training"]


def test_persons_have_their_own(tmp_path):
    whole = events(build(tmp_path, PLAN, "2026-06-15"))
    own = events((tmp_path / "acme.omar-haddad.ics").read_bytes())
    assert {str(event["SUMMARY"]) for event in own.values()} == {
        "Security review (Omar Haddad)", "Training (Omar Haddad)"}
    assert own.keys() <= whole.keys()
    assert len(list(tmp_path.glob("acme.*.ics"))) == 3


def differing(before, after):
    """The components that are not the same in both."""
    parts = [set(re.findall(rb"BEGIN:VEVENT.*?END:VEVENT", calendar, re.DOTALL)) for calendar in (before, after)]
    return parts[1] - parts[0]


def test_the_same_bytes_everywhere(tmp_path, monkeypatch):
    """Two builds, of which the second replaces a calendar of the first: other folder, language and time zone."""
    made = []
    for name, zone in (("a", "Pacific/Kiritimati"), ("b/c", "America/Los_Angeles")):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        monkeypatch.setenv("TZ", zone)
        monkeypatch.setenv("LC_ALL", "de_DE.UTF-8" if name == "a" else "C")
        build(folder, CHECK_INS, "2026-06-15", "--alarm", "-1d 09:00")
        before = (folder / "acme.ics").read_bytes()
        after = build(folder, CHECK_INS.replace("Training", "Lessons"), "2026-06-18", "--alarm", "-1d 09:00")
        assert len(differing(before, after)) == 1
        made.append({path.name: path.read_bytes() for path in folder.glob("*.ics")})
    assert made[0] == made[1] and len(made[0]) == 4
