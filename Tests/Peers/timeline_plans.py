"""Plans that are hard to draw over time, in Markdown; the same seed gives the same plan."""

import random
from datetime import date, timedelta

from artifacts import AS_OF

TODAY = date.fromisoformat(AS_OF)
WORDS = """Security review questionnaire contract terms migration pilot training board approval budget legal WWWWW iiii
environment kick-off report acceptance penetration Donaudampfschifffahrtsgesellschaftskapitän בדיקת אבטחה データ移行 🎉""".split()
OWNERS = ["Dana Wu (Buyer)", "Sam Lee (Seller)", "Dana Wu (Buyer) + Sam Lee (Seller)"]
STATES = ["Not started", "Not started", "In progress", "Blocked", "Cancelled"]
HEAD = "| # | Step | Owner | Start | Due | Duration | Status | Depends on |\n" + "|---" * 8 + "|"


class TimelinePlan:
    def __init__(self, seed, steps, days, phases):
        self.random = random.Random(seed)
        self.steps, self.days, self.phases = steps, days, phases
        self.first = TODAY - timedelta(self.random.choice([0, days // 3]))

    def text(self):
        end = self.first + timedelta(self.days)
        lines = [
            "# A plan over time", "", f"Go-live: ~~{end - timedelta(self.random.randint(1, 20))}~~ {end}", "",
            f"Target close: {self.first + timedelta(self.days * 2 // 3)}"]
        each = -(-self.steps // self.phases)
        for number in range(1, self.steps + 1):
            if number % each == 1 or each == 1:
                lines += ["", f"## {number}. {self.words(3)}", "", HEAD]
            lines.append(f"| {' | '.join(self.step(number))} |")
        return "\n".join(lines) + "\n"

    def step(self, number):
        """Due dates rise from row to row, so a step may end after any before it."""
        due = self.first + timedelta(self.days * number // self.steps)
        start = str(due - timedelta(self.random.randint(0, self.days // 5))) if self.chance(0.3) else ""
        duration = f"{self.random.randint(1, 15)}d" if not start and self.chance(0.3) else ""
        slip = f"~~{due - timedelta(self.random.randint(1, self.days // 6 + 1))}~~ " if self.chance(0.2) else ""
        waits = f"{self.random.randint(1, number - 1)}FF" if number > 1 and self.chance(0.6) else ""
        title = f"{self.words(self.random.randint(1, 7))} {number}"
        return [str(number), title, self.random.choice(OWNERS), start, f"{slip}{due}", duration, self.random.choice(STATES), waits]

    def words(self, count):
        return " ".join(self.random.choice(WORDS) for _ in range(count))

    def chance(self, share):
        return self.random.random() < share
