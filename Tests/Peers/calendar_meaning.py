"""What must stand in a plan's calendars, said again from the plan's data, with none of our code."""

import re
import uuid
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

STAMP = "20260615T000000Z"
# Minutes since 2020.
SEQUENCE = (date(2026, 6, 15) - date(2020, 1, 1)).days * 1440
STATES = {"cancelled": "Cancelled: ", "done": "✓ ", "blocked": "Blocked: "}
HEALTHS = {"amber": "At risk: ", "red": "Off track: "}
EDGES = {"FS": None, "SS": "can start once that has started", "FF": "can finish once that is finished"}
STATUSES = {"not-started": "Not started", "in-progress": "In progress"}
TODO_STATUSES = {"not-started": "NEEDS-ACTION", "in-progress": "IN-PROCESS", "blocked": "NEEDS-ACTION",
                 "done": "COMPLETED", "cancelled": "CANCELLED"}
CHECK_IN = "every Monday 10:00 Europe/Berlin, 30 min"
ZONE = (("TZID", "Europe/Berlin"),)
BERLIN = [
    ("VTIMEZONE", "-", [("TZID", (), "Europe/Berlin")]),
    ("DAYLIGHT", "-", [("DTSTART", (), "19700329T020000"), ("RRULE", (), "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
                       ("TZOFFSETFROM", (), "+0100"), ("TZOFFSETTO", (), "+0200")]),
    ("STANDARD", "-", [("DTSTART", (), "19701025T030000"), ("RRULE", (), "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
                       ("TZOFFSETFROM", (), "+0200"), ("TZOFFSETTO", (), "+0100")])]


def plain(text):
    """A text as a calendar can hold it: one kind of line end, no controls."""
    text = re.sub("\r\n|[\r\n\u0085\u2028\u2029]", "\n", text).replace("\t", " ")
    return re.sub("[\0-\x09\x0b-\x1f\x7f]", "", text)


def rule(text):
    """A recurrence rule whatever the order of its parts."""
    return ";".join(sorted(text.split(";")))


def sorted_components(components):
    """Each as its name, the UID that it stands under, and its properties as name, parameters and value."""
    return sorted(
        (name, uid, sorted((key, parameters, rule(value) if key == "RRULE" else value) for key, parameters, value in properties))
        for name, uid, properties in components)


class CalendarMeaning:
    """The components of a plan's calendars; with to-dos in place of events, everything rings the day before at nine."""

    def __init__(self, data, plan, page, version, has_todos):
        self.data, self.plan, self.uid, self.page = data, plan, uuid.UUID(plan.uid), page
        # Major and minor only.
        self.series = re.search(r"\d+\.\d+", version)[0]
        self.steps = {step["id"]: step for step in data["steps"]}
        self.has_todos = has_todos

    def whole(self):
        components = [("VCALENDAR", "-", self.head(self.data["title"]))]
        for step in self.dated():
            components += self.of_step(step, self.dated())
        for key, name, day in [("go-live", "Go-live", "goLive"), ("target-close", "Target close", "targetClose")]:
            if self.data[day]:
                components += self.of_milestone(key, f"{name}: {self.data['title']}", self.data[day])
        return sorted_components(components + (self.check_ins() if self.plan.has_check_in else []))

    def of_persons(self):
        """The calendars of the persons who own a step."""
        names = {owner["name"] for step in self.dated() for owner in step["owners"] if owner["isPerson"]}
        return sorted(self.of_person(name) for name in names)

    def of_person(self, name):
        own = [step for step in self.dated() if name in (owner["name"] for owner in step["owners"])]
        head = self.head(f"{self.data['title']}: {name}") + [("X-MUTUAL-OWNER", (), plain(name))]
        return sorted_components([("VCALENDAR", "-", head)] + [part for step in own for part in self.of_step(step, own)])

    def dated(self):
        return [step for step in self.data["steps"] if step["due"]]

    def head(self, name):
        name, goal = plain(name), plain(self.data["goal"])
        return [
            ("VERSION", (), "2.0"), ("PRODID", (), f"-//Mutual//mutual {self.series}//EN"),
            ("X-MUTUAL-PLAN", (), str(self.uid)), ("CALSCALE", (), "GREGORIAN"), ("NAME", (), name),
            ("X-WR-CALNAME", (), name), ("DESCRIPTION", (), goal), ("X-WR-CALDESC", (), goal),
            ("REFRESH-INTERVAL", (("VALUE", "DURATION"),), "PT12H"), ("X-PUBLISHED-TTL", (), "PT12H")]

    def of_step(self, step, beside):
        names = ", ".join(owner["name"] for owner in step["owners"])
        state = STATES.get(step["status"]) or (HEALTHS.get(step["health"], "") if says_itself(step) else "")
        sides = {owner["side"] for owner in step["owners"]}
        categories = [side.capitalize() for side in ("buyer", "seller") if sides & {side, "both"}]
        url = self.page and f"{self.page}#{anchor(step['id'])}"
        summary = plain(state + step["title"] + f" ({names})")
        more = [("DESCRIPTION", (), plain("\n".join(self.description(step, url)))),
                ("CATEGORIES", (), ",".join(categories))] + ([("URL", (), url)] if url else [])
        if self.has_todos:
            return self.todo(step, summary, more)
        known = {other["id"] for other in beside}
        more += [("RELATED-TO", (("RELTYPE", "DEPENDS-ON"),), self.uid_of(f"milestone:{wait['step']}"))
                 for wait in step["dependsOn"] if wait["step"] in known]
        return self.event(f"milestone:{step['id']}", summary, step["due"], more, step["status"] == "cancelled")

    def of_milestone(self, key, summary, day):
        more = [("CATEGORIES", (), "Buyer,Seller")]
        more += [("DESCRIPTION", (), f"Page: {self.page}"), ("URL", (), self.page)] if self.page else []
        return self.event(key, plain(summary), day, more) + self.alarm(key, summary, "-PT15H")

    def event(self, key, summary, day, more, is_cancelled=False):
        next_day = date.fromisoformat(day) + timedelta(1)
        as_date = (("VALUE", "DATE"),)
        properties = [
            *self.stamps(key), ("DTSTART", as_date, day.replace("-", "")), ("DTEND", as_date, next_day.strftime("%Y%m%d")),
            ("SUMMARY", (), summary), ("STATUS", (), "CANCELLED" if is_cancelled else "CONFIRMED"),
            ("TRANSP", (), "TRANSPARENT"), ("X-MICROSOFT-CDO-BUSYSTATUS", (), "FREE"), ("X-MUTUAL-KEY", (), plain(key)), *more]
        return [("VEVENT", self.uid_of(key), properties)]

    def todo(self, step, summary, more):
        key = f"task:{step['id']}"
        is_open = step["status"] not in ("done", "cancelled")
        properties = [*self.stamps(key), ("DUE", (), closing(step["due"])), ("SUMMARY", (), summary),
                      ("STATUS", (), TODO_STATUSES[step["status"]]), ("X-MUTUAL-KEY", (), plain(key)), *more]
        if step["status"] == "done":
            properties += [("PERCENT-COMPLETE", (), "100")]
            properties += [("COMPLETED", (), closing(step["doneOn"]))] if step["doneOn"] else []
        if is_open:
            properties.append(("PRIORITY", (), "1" if step["critical"] else "5"))
        alarm = self.alarm(key, summary, "-P1DT8H", (("RELATED", "END"),)) if is_open else []
        return [("VTODO", self.uid_of(key), properties), *alarm]

    def check_ins(self):
        """Every Monday to go-live; perhaps one of them is moved."""
        key, summary = "checkin:weekly", f"Check-in: {self.data['title']}"
        agenda = self.page and f"{self.page}#agenda"
        parts = [("Agreed", CHECK_IN), ("With", self.people()), ("Agenda", agenda)]
        lines = [f"{label}: {text}" for label, text in parts if text]
        same = [*self.stamps(key), ("SUMMARY", (), plain(summary)), ("DESCRIPTION", (), plain("\n".join(lines))),
                ("CATEGORIES", (), "Buyer,Seller"), ("STATUS", (), "CONFIRMED"), ("TRANSP", (), "OPAQUE"),
                ("X-MICROSOFT-CDO-BUSYSTATUS", (), "BUSY")] + ([("URL", (), agenda)] if agenda else [])
        begin = self.first_check_in()
        series = [("DTSTART", ZONE, f"{begin:%Y%m%d}T100000"), ("DTEND", ZONE, f"{begin:%Y%m%d}T103000"),
                  ("RRULE", (), "FREQ=WEEKLY;UNTIL=20270111T090000Z;BYDAY=MO"), ("EXDATE", ZONE, "20260629T100000"),
                  ("EXDATE", ZONE, "20261228T100000"), ("X-MUTUAL-KEY", (), key)]
        moved = [("RECURRENCE-ID", ZONE, "20260622T100000"), ("DTSTART", ZONE, "20260624T150000"),
                 ("DTEND", ZONE, "20260624T160000")]
        components = [*BERLIN, ("VEVENT", self.uid_of(key), same + series), *self.alarm(key, summary, "-P1DT1H")]
        if self.plan.has_move:
            components += [("VEVENT", self.uid_of(key), same + moved), *self.alarm(key, summary, "-P1DT6H")]
        return components

    def first_check_in(self):
        """On or after the plan's first date or, before that, so many times four weeks earlier that the as-of date is in it."""
        dates = [date.fromisoformat(day) for step in self.data["steps"] for day in (step["due"], step["doneOn"]) if day]
        first, as_of = min(dates + ([date(2026, 6, 24)] if self.plan.has_move else [])), date(2026, 6, 15)
        while first > as_of:
            first -= timedelta(28)
        return first + timedelta(-first.weekday() % 7)

    def people(self):
        names = []
        for step in self.data["steps"]:
            names += [owner_text(owner) for owner in step["owners"] if owner["isPerson"] and owner_text(owner) not in names]
        return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)

    def alarm(self, key, summary, trigger, parameters=()):
        if not self.has_todos:
            return []
        properties = [("ACTION", (), "DISPLAY"), ("DESCRIPTION", (), plain(summary)), ("TRIGGER", parameters, trigger)]
        return [("VALARM", self.uid_of(key), properties)]

    def stamps(self, key):
        return [("UID", (), self.uid_of(key)), ("DTSTAMP", (), STAMP), ("LAST-MODIFIED", (), STAMP),
                ("SEQUENCE", (), str(SEQUENCE))]

    def uid_of(self, key):
        return str(uuid.uuid5(self.uid, key))

    def description(self, step, url):
        yield f"Step: {number(step['id'])}"
        yield "Owner: " + ", ".join(map(owner_text, step["owners"]))
        yield "Status: " + STATUSES.get(step["status"], step["status"].capitalize())
        if step["status"] == "done" and step["doneOn"] not in (None, step["due"]):
            yield f"Done on: {spoken(step['doneOn'])}"
        if step["slips"]:
            yield "Moved from: " + ", ".join(f"{spoken(slip['from'])} ({slip['reason']})" for slip in step["slips"])
        if step["dependsOn"] or step["conditions"]:
            yield "Waits for: " + "; ".join([*map(self.wait, step["dependsOn"]), *step["conditions"]])
        yield f"Done when: {step['doneWhen']}"
        yield f"Notes: {step['notes']}"
        if url:
            yield f"Page: {url}"

    def wait(self, wait):
        other = self.steps[wait["step"]]
        owners = ", ".join(owner["name"] for owner in other["owners"])
        remarks = list(filter(None, [other["status"] == "cancelled" and "cancelled", EDGES[wait["type"]]]))
        return f"{number(wait['step'])} {owners}" + (f" ({', '.join(remarks)})" if remarks else "")


def number(id):
    return f"#{id}" if id[0].isascii() and id[0].isdigit() else id


def owner_text(owner):
    return f"{owner['name']} ({', '.join(filter(None, [owner['side'].capitalize(), owner['role']]))})"


def anchor(id):
    """The fragment of a step's address: letters, digits, `-`, `.`, `_`; other ASCII as `~20`, all else as `%C3`."""
    return "step-" + "".join(
        chr(byte) if re.match(rb"[A-Za-z0-9._-]", bytes([byte])) else f"%{byte:02X}" if byte >= 0x80 else f"~{byte:02x}"
        for byte in id.encode())


def closing(day):
    """17:00 of a day in Berlin, in UTC."""
    moment = datetime.combine(date.fromisoformat(day), time(17), ZoneInfo("Europe/Berlin"))
    return f"{moment.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}"


def says_itself(step):
    """Whether a step's health is what the plan has written, and not what follows from its dates."""
    return (step["healthReason"] or "").startswith("marked ")


def spoken(day):
    day = date.fromisoformat(day)
    return f"{day:%a} {day.day} {day:%b} {day.year}"
