"""A thousand calendars full of hostile text, read back by six other programs: all that was meant, and nothing more."""

import json
import re
import subprocess
import zipfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import ical.calendar_stream
import icalendar
import ics
import pytest
import vobject
from artifacts import AS_OF, run
from calendar_meaning import CalendarMeaning, rule, sorted_components
from hostile_plan_generator import HostilePlanGenerator

COUNT = 1020
# Plans to one run of the program.
BATCH = 170
THUNDERBIRD = [Path("/usr/share/thunderbird/omni.ja"), Path("/usr/lib/thunderbird/omni.ja")]


# What is asked for besides the usual: to-dos in place of events, which ring.
TODOS = ["--todos", "--alarm", "-1d 09:00"]


class Made:
    """A plan, and what was made of it."""

    def __init__(self, seed, folder):
        self.plan = HostilePlanGenerator(seed)
        self.source = folder / f"plan{seed:04}.md"
        self.source.write_bytes(self.plan.text.encode())
        self.file = folder / "out" / f"{self.source.stem}.ics"
        self.todos = folder / "todos" / self.file.name

    @property
    def calendar(self):
        return self.file.read_bytes()

    def of_persons(self, file):
        return sorted(file.parent.glob(f"{file.stem}.*.ics"))

    def files(self):
        """Every calendar with what it must hold; those of persons are known by what they hold."""
        version = self.version
        for file, has_todos in [(self.file, False), (self.todos, True)]:
            meaning = CalendarMeaning(self.data, self.plan, self.page, version, has_todos)
            yield [file], [meaning.whole()]
            yield self.of_persons(file), meaning.of_persons()

    def read(self, version):
        self.data, self.version = json.loads(self.file.with_suffix(".json").read_text()), version
        page = re.search("^Page: (.*)$", self.plan.text, re.MULTILINE)
        self.page = page and page[1]

    def days(self):
        """Day and summary of each event."""
        meaning = CalendarMeaning(self.data, self.plan, self.page, self.version, has_todos=False).whole()
        events = [{key: value for key, _, value in properties} for name, _, properties in meaning if name == "VEVENT"]
        return sorted((event["DTSTART"][:8], event["SUMMARY"]) for event in events)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("round-trip")
    plans = [Made(seed, folder) for seed in range(COUNT)]
    for start in range(0, COUNT, BATCH):
        sources = [plan.source for plan in plans[start:start + BATCH]]
        for options in [["-o", folder / "out", "--only", "ics,json"], ["-o", folder / "todos", "--only", "ics", *TODOS]]:
            done = run("build", *sources, *options, "--as-of", AS_OF)
            assert done.returncode == 0, done.stderr.decode()
    version = run("--version").stdout.decode()
    for plan in plans:
        plan.read(version)
    return plans


def agree(made, read):
    """Whether what was read of each file, in the order of all files, is what it must hold."""
    found = iter(read([file for plan in made for files, _ in plan.files() for file in files]))
    for plan in made:
        for files, meanings in plan.files():
            assert sorted(next(found) for _ in files) == meanings, files
    assert next(found, None) is None


def test_all_kinds_of_calendars_are_there(made):
    parts = [part for plan in made for _, meanings in plan.files() for meaning in meanings for part in meaning]
    kinds = [name for name, _, _ in parts]
    assert all(kinds.count(kind) > 100 for kind in ["VEVENT", "VTODO", "VALARM", "VTIMEZONE"])
    assert sum(plan.plan.has_move for plan in made) > 100
    assert sum(len(plan.of_persons(plan.file)) for plan in made) > COUNT


def test_plans_say_what_was_meant(made):
    for plan in made:
        steps = plan.data["steps"]
        assert [step["title"] for step in steps] == plan.plan.titles
        assert [step["doneWhen"] for step in steps] == plan.plan.done_when
        assert [step["notes"] for step in steps] == plan.plan.notes
        assert [step["owners"][0]["name"] for step in steps] == plan.plan.names
        assert [step["owners"][0]["role"] for step in steps] == plan.plan.roles
        assert [step["id"] for step in steps] == plan.plan.ids
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


def by_icalendar(files):
    for file in files:
        yield sorted_components(of_component(icalendar.Calendar.from_ical(file.read_bytes()), "-"))


def of_component(component, uid):
    assert not component.errors
    uid = str(component.get("UID", uid))
    properties = []
    for name, value in component.property_items(recursive=False):
        if name not in ("BEGIN", "END"):
            parameters = tuple(sorted(value.params.items())) if hasattr(value, "params") else ()
            properties.append((name, parameters, of_icalendar(value)))
    yield component.name, uid, properties
    for inner in component.subcomponents:
        yield from of_component(inner, uid)


def of_icalendar(value):
    if isinstance(value, icalendar.prop.vUnknown):
        return unescaped(str(value))
    if isinstance(value, icalendar.vText):
        return str(value)
    written = value.to_ical()
    return written.decode() if isinstance(written, bytes) else written


def test_icalendar_finds_what_was_meant(made):
    agree(made, by_icalendar)


def basic(day):
    return f"{day:%Y%m%d}"


def by_vobject(text):
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    assert {component.name for component in calendar.components()} <= {"VEVENT", "VTIMEZONE"}
    return [(basic(event.dtstart.value), event.summary.value) for event in calendar.vevent_list]


def by_ical(text):
    calendar = ical.calendar_stream.IcsCalendarStream.calendar_from_ics(text)
    assert not calendar.todos and not calendar.journal
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
    # It takes two events of one UID for the same.
    made = [plan for plan in made if not plan.plan.has_move]
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
    for kind, uid, name, value in (line.split(" ") for line in lines):
        yield kind, uid, name, same_value(name, bytes.fromhex(value).decode())


def same_value(name, value):
    return rule(value) if name == "RRULE" else value


def as_libical_has_it(meaning):
    """It makes a property of each category."""
    for kind, uid, properties in meaning:
        for name, parameters, value in properties:
            head = ";".join([name, *map("=".join, parameters)])
            for part in value.split(",") if name == "CATEGORIES" else [value]:
                yield kind, uid, head, part


def test_libical_finds_what_was_meant_and_no_fault(made, libical):
    def read(files):
        told = subprocess.run([libical, *files], capture_output=True, check=True, timeout=240).stdout
        for file in told.decode().split("file ")[1:]:
            verdict, *lines = file.split("\n")[:-1]
            assert verdict == "1 0"
            yield sorted(by_libical(lines))

    files = [file for plan in made for files, _ in plan.files() for file in files]
    found = dict(zip(files, read(files), strict=True))
    for plan in made:
        for files, meanings in plan.files():
            assert sorted(found[file] for file in files) == sorted(sorted(as_libical_has_it(part)) for part in meanings), files


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
    if kind == "date" or name == "refresh-interval":
        parameters["VALUE"] = kind.upper()
    if kind == "recur":
        values = [";".join(f"{key.upper()}={part_of_jcal(part)}" for key, part in values[0].items())]
    if kind in ("date", "date-time"):
        values = [re.sub("[-:]", "", value) for value in values]
    if kind == "utc-offset":
        values = [value.replace(":", "") for value in values]
    value = ",".join(map(str, values))
    return name.upper(), tuple(sorted(parameters.items())), unescaped(value) if kind == "unknown" else value


def part_of_jcal(part):
    values = part if isinstance(part, list) else [part]
    return ",".join(re.sub("[-:]", "", value) if "T" in str(value) and "-" in str(value) else str(value) for value in values)


def by_jcal(component, uid="-"):
    name, properties, components = component
    properties = list(map(of_jcal, properties))
    uid = next((value for key, _, value in properties if key == "UID"), uid)
    yield name.upper(), uid, properties
    for inner in components:
        yield from by_jcal(inner, uid)


def test_thunderbird_finds_what_was_meant(made, thunderbird):
    def read(files):
        reader = Path(__file__).with_name("thunderbird_reader.mjs")
        told = subprocess.run(["node", reader, thunderbird, *files], capture_output=True, timeout=240)
        assert told.returncode == 0, told.stderr.decode()
        return [sorted_components(by_jcal(json.loads(line))) for line in told.stdout.decode().split("\n")[:-1]]

    agree(made, read)
