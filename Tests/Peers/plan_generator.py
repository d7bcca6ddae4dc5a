"""Plans of steps that wait for one another, in Markdown; the same seed gives the same plan."""

import random
from datetime import date, timedelta

FIRST = date(2026, 3, 2)
WEEKS = ["Mon-Fri", "Mon-Fri", "Mon-Thu", "Sun-Thu", "Mon-Sat", "Tue-Fri"]
OWNERS = ["Dana Wu (Buyer)", "Sam Lee (Seller)", "Dana Wu (Buyer) + Sam Lee (Seller)", ""]


class PlanGenerator:
    def __init__(self, seed, anything=False):
        """With `anything`, steps are also done, wait with leads and to end, and twice for the same."""
        self.random = random.Random(seed)
        self.anything = anything
        self.dates = {}

    def plan(self):
        """A plan's text."""
        steps = [self.step(number) for number in range(1, self.random.randint(4, 16))]
        rows = [f"| {' | '.join(cells)} |" for cells in steps]
        head = "| # | Step | Owner | Start | Due | Duration | Status | Depends on |"
        return "\n".join([*self.fields(), "", head, "|---" * 8 + "|", *rows, ""])

    def fields(self):
        fields = ["# A generated plan", "", "As of: 2026-03-02"]
        if self.chance(0.5):
            fields.append("Start: 2026-03-09")
        for side in ["", " (buyer)", " (seller)"]:
            if self.chance(0.3):
                fields.append(f"Working days{side}: {self.random.choice(WEEKS)}")
            if self.chance(0.6):
                fields.append(f"Holidays{side}: {', '.join(self.holiday() for _ in range(self.random.randint(1, 4)))}")
        # A blank line keeps each field a paragraph of its own.
        return "\n\n".join(fields).split("\n")

    def holiday(self):
        first = self.day(0, 120)
        return first if self.chance(0.6) else f"{first} – {self.shifted(first, self.random.randint(1, 6))}"

    def step(self, number):
        waits = self.waits(number)
        duration = self.random.choice(["", "0d", "1d", "2d", "3d", "5d", "8d", "13d"])
        start = due = ""
        if waits:
            start = self.day(0, 90) if self.chance(0.15) else ""
            due = self.due(waits) if self.chance(0.3) else ""
            start = "" if due else start
        else:
            start, due = self.root(duration)
        self.dates[number] = max([day for day in [due, start, *map(self.dates.get, waits)] if day], default=None)
        status = "Cancelled" if waits and self.chance(0.12) else "Pending"
        if self.anything and not waits and self.chance(0.3):
            status = f"Done {self.day(-20, 0)}"
        owner = self.random.choice(OWNERS)
        return [str(number), f"Step {number}", owner, start, due, duration, status, ", ".join(waits.values())]

    def root(self, duration):
        if self.chance(0.4):
            return self.day(0, 60), ""
        return "", "" if duration and self.chance(0.2) else self.day(7, 60)

    def due(self, waits):
        """A day behind those that the steps before are known for."""
        known = [day for day in map(self.dates.get, waits) if day]
        return self.shifted(max(known), self.random.randint(7, 40)) if known else self.day(30, 120)

    def waits(self, number):
        """What a step waits for, by the number of the other step."""
        count = min(number - 1, self.random.choice([0, 1, 1, 1, 2, 2, 3]))
        waits = {other: self.wait(other) for other in self.random.sample(range(1, number), count)}
        if self.anything and waits and self.chance(0.2):
            waits[min(waits)] += f", {self.wait(min(waits))}"
        return waits

    def wait(self, other):
        kind = self.random.choice(["", "", "SS", *(["FF", "SF"] if self.anything else [])])
        lags = ["", "", "+1d", "+2d", "+4d", "+1w", "+1cd", "+3cd", "+10cd", *(["-1d", "-3cd"] if self.anything else [])]
        lag = self.random.choice(lags)
        return f"{other}{kind or ('FS' if lag else '')}{lag}"

    def day(self, first, last):
        return self.shifted(FIRST.isoformat(), self.random.randint(first, last))

    def chance(self, share):
        return self.random.random() < share

    @staticmethod
    def shifted(day, days):
        return (date.fromisoformat(day) + timedelta(days)).isoformat()
