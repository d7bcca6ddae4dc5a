"""What must stand in a plan's calendar, said again from the plan's data, with none of our code."""

import re
import uuid
from datetime import date, timedelta

STAMP = "20260615T000000Z"
# Minutes since 2020.
SEQUENCE = (date(2026, 6, 15) - date(2020, 1, 1)).days * 1440
STATES = {"cancelled": "Cancelled: ", "done": "✓ ", "blocked": "Blocked: "}
HEALTHS = {"amber": "At risk: ", "red": "Off track: "}
EDGES = {"FS": "", "SS": " (can start once that has started)", "FF": " (can finish once that is finished)"}
STATUSES = {"not-started": "Not started", "in-progress": "In progress"}


def plain(text):
    """A text as a calendar can hold it: one kind of line end, no controls."""
    text = re.sub("\r\n|[\r\n\u0085\u2028\u2029]", "\n", text).replace("\t", " ")
    return re.sub("[\0-\x09\x0b-\x1f\x7f]", "", text)


class CalendarMeaning:
    """A calendar's properties, each as name, parameters and value, by the UID of the event; the calendar's own by None."""

    def __init__(self, data, uid, page, version):
        self.data, self.uid, self.page = data, uuid.UUID(uid), page
        # Major and minor only.
        self.series = re.search(r"\d+\.\d+", version)[0]
        self.steps = {step["id"]: step for step in data["steps"]}

    def properties(self):
        events = [self.of_step(step) for step in self.data["steps"] if step["due"]]
        for key, name, day in [("go-live", "Go-live", "goLive"), ("target-close", "Target close", "targetClose")]:
            if self.data[day]:
                events.append(self.of_milestone(key, f"{name}: {self.data['title']}", self.data[day]))
        return {None: sorted(self.head()), **{uid: sorted(event) for uid, event in events}}

    def head(self):
        title, goal = plain(self.data["title"]), plain(self.data["goal"])
        return [
            ("VERSION", (), "2.0"), ("PRODID", (), f"-//Mutual//mutual {self.series}//EN"),
            ("X-MUTUAL-PLAN", (), str(self.uid)), ("CALSCALE", (), "GREGORIAN"), ("NAME", (), title), ("X-WR-CALNAME", (), title), ("DESCRIPTION", (), goal),
            ("X-WR-CALDESC", (), goal), ("REFRESH-INTERVAL", (("VALUE", "DURATION"),), "PT12H"),
            ("X-PUBLISHED-TTL", (), "PT12H")]

    def of_step(self, step):
        names = ", ".join(owner["name"] for owner in step["owners"])
        state = STATES.get(step["status"]) or (HEALTHS.get(step["health"], "") if says_itself(step) else "")
        sides = {owner["side"] for owner in step["owners"]}
        categories = [side.capitalize() for side in ("buyer", "seller") if sides & {side, "both"}]
        url = self.page and f"{self.page}#step-{step['id']}"
        more = [("DESCRIPTION", (), plain("\n".join(self.description(step, url))))]
        more += [("RELATED-TO", (("RELTYPE", "DEPENDS-ON"),), self.uid_of(f"milestone:{wait['step']}"))
                 for wait in step["dependsOn"]]
        return self.event(f"milestone:{step['id']}", state + step["title"] + f" ({names})", step["due"], categories, url,
                          more, step["status"] == "cancelled")

    def of_milestone(self, key, summary, day):
        more = [("DESCRIPTION", (), f"Page: {self.page}")] if self.page else []
        return self.event(key, summary, day, ["Buyer", "Seller"], self.page, more)

    def event(self, key, summary, day, categories, url, more, is_cancelled=False):
        next_day = date.fromisoformat(day) + timedelta(1)
        as_date = (("VALUE", "DATE"),)
        properties = [
            ("UID", (), self.uid_of(key)), ("DTSTAMP", (), STAMP), ("LAST-MODIFIED", (), STAMP),
            ("SEQUENCE", (), str(SEQUENCE)), ("DTSTART", as_date, day.replace("-", "")),
            ("DTEND", as_date, next_day.strftime("%Y%m%d")), ("SUMMARY", (), plain(summary)),
            ("CATEGORIES", (), ",".join(categories)), ("STATUS", (), "CANCELLED" if is_cancelled else "CONFIRMED"),
            ("TRANSP", (), "TRANSPARENT"), ("X-MICROSOFT-CDO-BUSYSTATUS", (), "FREE"), ("X-MUTUAL-KEY", (), key), *more]
        return self.uid_of(key), properties + ([("URL", (), url)] if url else [])

    def uid_of(self, key):
        return str(uuid.uuid5(self.uid, key))

    def description(self, step, url):
        yield f"Step: #{step['id']}"
        yield "Owner: " + ", ".join(f"{owner['name']} ({owner['side'].capitalize()})" for owner in step["owners"])
        yield "Status: " + STATUSES.get(step["status"], step["status"].capitalize())
        if step["slips"]:
            yield "Moved from: " + ", ".join(f"{spoken(slip['from'])} ({slip['reason']})" for slip in step["slips"])
        if step["dependsOn"] or step["conditions"]:
            yield "Waits for: " + "; ".join([*map(self.wait, step["dependsOn"]), *step["conditions"]])
        yield f"Done when: {step['doneWhen']}"
        yield f"Notes: {step['notes']}"
        if url:
            yield f"Page: {url}"

    def wait(self, wait):
        owners = ", ".join(owner["name"] for owner in self.steps[wait["step"]]["owners"])
        return f"#{wait['step']} {owners}{EDGES[wait['type']]}"


def says_itself(step):
    """Whether a step's health is what the plan has written, and not what follows from its dates."""
    return (step["healthReason"] or "").startswith("marked ")


def spoken(day):
    day = date.fromisoformat(day)
    return f"{day:%a} {day.day} {day:%b} {day.year}"
