"""A thousand calendars full of hostile text, read back by six other programs: all that was meant, and nothing more."""

import json
import re
import subprocess
import zipfile
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import ical.calendar_stream
import icalendar
import ics
import pytest
import vobject
from artifacts import AS_OF, run
from calendar_meaning import CalendarMeaning
from hostile_plan_generator import HostilePlanGenerator

COUNT = 1020
# Plans to one run of the program.
BATCH = 170
THUNDERBIRD = [Path("/usr/share/thunderbird/omni.ja"), Path("/usr/lib/thunderbird/omni.ja")]


class Made:
    """A plan, and what was made of it."""

    def __init__(self, seed, folder):
        self.plan = HostilePlanGenerator(seed)
        self.source = folder / f"plan{seed:04}.md"
        self.source.write_bytes(self.plan.text.encode())
        self.file = folder / "out" / f"{self.source.stem}.ics"

    @property
    def calendar(self):
        return self.file.read_bytes()

    def read(self, version):
        self.data = json.loads(self.file.with_suffix(".json").read_text())
        page = re.search("^Page: (.*)$", self.plan.text, re.MULTILINE)
        self.meaning = CalendarMeaning(self.data, self.plan.uid, page and page[1], version).properties()

    def days(self):
        """Day and summary of each event."""
        events = [dict((name, value) for name, _, value in event) for uid, event in self.meaning.items() if uid]
        return sorted((event["DTSTART"], event["SUMMARY"]) for event in events)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("round-trip")
    plans = [Made(seed, folder) for seed in range(COUNT)]
    for start in range(0, COUNT, BATCH):
        sources = [plan.source for plan in plans[start:start + BATCH]]
        done = run("build", *sources, "-o", folder / "out", "--only", "ics,json", "--as-of", AS_OF)
        assert done.returncode == 0, done.stderr.decode()
    version = run("--version").stdout.decode()
    for plan in plans:
        plan.read(version)
    return plans


def test_plans_say_what_was_meant(made):
    for plan in made:
        steps = plan.data["steps"]
        assert [step["title"] for step in steps] == plan.plan.titles
        assert [step["doneWhen"] for step in steps] == plan.plan.done_when
        assert [step["notes"] for step in steps] == plan.plan.notes
        assert [[owner["name"] for owner in step["owners"]] for step in steps] == [[name] for name in plan.plan.names]
        for field in ("title", "goal"):
            assert " ".join(plan.data[field].split()) == " ".join(getattr(plan.plan, field).split())


def test_lines_are_short_and_cut_between_atoms(made):
    cuts = set()
    for plan in made:
        lines = plan.calendar.split(b"\r\n")
        assert lines.pop() == b"" and all(lines)
        for line, following in zip(lines, [*lines[1:], b""]):
            assert len(line) <= 75 and not re.search(rb"[\x00-\x1f\x7f]", line)
            line.decode()
            if following.startswith(b" "):
                assert (len(line) - len(line.rstrip(b"\\"))) % 2 == 0, line
                cuts.add((len(line), len(following[1:].decode()[:1].encode())))
    # Characters of three and four bytes met the fold with each rest of a line that they do not fit in.
    assert {(75 - less, size) for size in (3, 4) for less in range(size)} <= cuts


def unescaped(value):
    """A text of a property that a reader does not know: what readers give of these is what stands there."""
    return re.sub(r"\\(.)", lambda escape: "\n" if escape[1] == "n" else escape[1], value)


def by_icalendar(calendar):
    calendar = icalendar.Calendar.from_ical(calendar)
    found = defaultdict(list)
    for component in calendar.walk():
        assert not component.errors
        assert component.name == ("VCALENDAR" if component is calendar else "VEVENT")
        for name, value in component.property_items(recursive=False):
            if name in ("BEGIN", "END"):
                continue
            parameters = tuple(sorted(value.params.items())) if hasattr(value, "params") else ()
            found[component.get("UID") and str(component["UID"])].append((name, parameters, of_icalendar(value)))
    return {uid: sorted(properties) for uid, properties in found.items()}


def of_icalendar(value):
    if isinstance(value, icalendar.prop.vUnknown):
        return unescaped(str(value))
    if isinstance(value, icalendar.vText):
        return str(value)
    written = value.to_ical()
    return written.decode() if isinstance(written, bytes) else written


def test_icalendar_finds_what_was_meant(made):
    for plan in made:
        assert by_icalendar(plan.calendar) == plan.meaning


def basic(day):
    return f"{day:%Y%m%d}"


def by_vobject(text):
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    assert {component.name for component in calendar.components()} == {"VEVENT"}
    return [(basic(event.dtstart.value), event.summary.value) for event in calendar.vevent_list]


def by_ical(text):
    calendar = ical.calendar_stream.IcsCalendarStream.calendar_from_ics(text)
    assert not calendar.todos and not calendar.journal and not calendar.timezones
    return [(basic(event.dtstart), event.summary) for event in calendar.events]


@pytest.mark.parametrize("read", [by_vobject, by_ical])
def test_readers_find_titles_and_days(made, read):
    for plan in made:
        assert sorted(read(plan.calendar.decode())) == plan.days()


def as_ics_takes_it(summary):
    """A fault of ics 0.7.3: it takes a backslash and the letter behind it for an escape even where both are meant."""
    escaped = re.sub(r"[\\;,]", r"\\\g<0>", summary)
    for letters, character in [(";", ";"), (",", ","), ("nN", "\n"), ("rR", "\r"), ("\\", "\\")]:
        for letter in letters:
            escaped = escaped.replace("\\" + letter, character)
    return escaped


def by_ics(text):
    calendar = ics.Calendar(text)
    assert not calendar.todos
    return sorted((basic(event.begin.date()), event.name) for event in calendar.events)


def test_ics_finds_titles_and_days(made):
    # It is slow: each core has its share.
    with ProcessPoolExecutor() as pool:
        read = list(pool.map(by_ics, [plan.calendar.decode() for plan in made], chunksize=20))
    for plan, found in zip(made, read, strict=True):
        assert found == sorted((day, as_ics_takes_it(title)) for day, title in plan.days())


def test_ics_has_no_fault_but_one():
    assert as_ics_takes_it("a, b; c: “\\” 漢") == "a, b; c: “\\” 漢"
    assert as_ics_takes_it("C:\\new") == "C:\\\new"


@pytest.fixture(scope="module")
def libical(tmp_path_factory):
    program = tmp_path_factory.mktemp("libical") / "reader"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libical"], capture_output=True, check=True).stdout.decode()
    source = Path(__file__).with_name("libical_reader.c")
    subprocess.run(["cc", "-Wall", "-Werror", "-o", program, source, *flags.split()], check=True)
    return program


def by_libical(lines):
    fields = [line.split(" ") for line in lines]
    return sorted((uid, name, bytes.fromhex(value).decode()) for uid, name, value in fields)


def as_libical_has_it(meaning):
    """It makes a property of each category."""
    for uid, properties in meaning.items():
        for name, parameters, value in properties:
            head = ";".join([name, *map("=".join, parameters)])
            for part in value.split(",") if name == "CATEGORIES" else [value]:
                yield uid or "-", head, part


def test_libical_finds_what_was_meant_and_no_fault(made, libical):
    told = subprocess.run([libical, *(plan.file for plan in made)], capture_output=True, check=True, timeout=120).stdout
    files = told.decode().split("file ")[1:]
    assert len(files) == len(made)
    for plan, file in zip(made, files):
        verdict, *lines = file.split("\n")[:-1]
        assert verdict == "1 0", plan.file
        assert by_libical(lines) == sorted(as_libical_has_it(plan.meaning)), plan.file


def test_libical_finds_faults(tmp_path, libical):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "DTSTART:x", "END:VEVENT", "END:VCALENDAR", ""]
    (tmp_path / "bad.ics").write_text("\r\n".join(lines), newline="")
    told = subprocess.run([libical, tmp_path / "bad.ics"], capture_output=True, check=True).stdout.decode()
    assert not told.startswith("file 1 0\n")


@pytest.fixture(scope="module")
def thunderbird(tmp_path_factory):
    """The parser in the program, as its package has it."""
    archive = next((path for path in THUNDERBIRD if path.exists()), None)
    assert archive, "install thunderbird, as Tests/run does where there is a package"
    parser = tmp_path_factory.mktemp("thunderbird") / "ical.mjs"
    with zipfile.ZipFile(archive) as packed:
        parser.write_bytes(packed.read("modules/calendar/Ical.sys.mjs"))
    return parser


def of_jcal(property):
    """A property of jCal (RFC 7265), as a calendar has it."""
    name, parameters, kind, *values = property
    parameters = {key.upper(): value for key, value in parameters.items()}
    if name in ("dtstart", "dtend", "refresh-interval"):
        parameters["VALUE"] = kind.upper()
    if kind in ("date", "date-time"):
        values = [re.sub("[-:]", "", value) for value in values]
    value = ",".join(map(str, values))
    return name.upper(), tuple(sorted(parameters.items())), unescaped(value) if kind == "unknown" else value


def by_jcal(component):
    name, properties, components = component
    found = sorted(map(of_jcal, properties))
    uid = next((value for key, _, value in found if key == "UID"), None)
    assert name == ("vevent" if uid else "vcalendar")
    every = {uid: found}
    for inner in components:
        every.update(by_jcal(inner))
    return every


def test_thunderbird_finds_what_was_meant(made, thunderbird):
    reader = Path(__file__).with_name("thunderbird_reader.mjs")
    told = subprocess.run(["node", reader, thunderbird, *(plan.file for plan in made)], capture_output=True, timeout=120)
    assert told.returncode == 0, told.stderr.decode()
    calendars = told.stdout.decode().split("\n")[:-1]
    assert len(calendars) == len(made)
    for plan, calendar in zip(made, calendars):
        assert by_jcal(json.loads(calendar)) == plan.meaning, plan.file
