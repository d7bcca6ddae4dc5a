"""Plans of many kinds, made up from a seed: the same seed, the same plans."""

import random

from peer_plan import Plan, Step, Wait
from schedule_reference import Reference
from working_time import WorkingTime, day

KINDS = ["durations", "due dates", "both", "starts", "loose"]
SIDES = [frozenset(), frozenset({"buyer"}), frozenset({"seller"}), frozenset({"buyer", "seller"})]
FIRST = day("2026-06-01")


class LaidOut(Reference):
    """The earliest days if each step takes some days longer than it must, and some end on days off."""

    def __init__(self, plan, random):
        self.random = random
        super().__init__(plan)

    def earliest_span(self, step, spans, *others):
        span = super().earliest_span(step, spans, *others)
        span.finish = self.time(step).moved(span.finish, self.random.choice([0, 0, 0, 1, 2, 5]))
        if self.random.random() < 0.05:
            span.finish = span.finish + self.random.randint(0, 3)
        return span


class PlanGenerator:
    """Plans are first laid out with a length for each step; then is written down what the kind of plan says."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def plan(self, kind):
        plan = Plan(as_of=FIRST + self.random.randint(-10, 90), steps=self.steps(), start=FIRST + self.random.randint(0, 6))
        self.make_holidays(plan)
        begins = self.lay_out(plan)
        self.age(plan)
        self.write_down(plan, kind, begins)
        self.random.shuffle(plan.steps)
        return plan

    def chance(self, share):
        return self.random.random() < share

    # Steps and what they wait for

    def steps(self):
        count = self.random.randint(2, 14)
        steps = [self.step(number, count) for number in range(1, count + 1)]
        if self.chance(0.7):
            steps[-1].title = "Go-live"
        if self.chance(0.4):
            steps[self.random.randrange(count)].title = self.random.choice(["Contract signed", "Signature"])
        return steps

    def step(self, number, count):
        length = self.random.choice([0, 1, 1, 2, 3, 5, 8, 13])
        earlier = list(range(1, number))
        self.random.shuffle(earlier)
        waits = earlier[:self.random.choice([0, 1, 1, 1, 2, 2, 3])]
        if number == count and self.chance(0.7) and earlier:
            waits = waits or earlier[:1]
        sides = self.random.choice(SIDES)
        return Step(str(number), f"Work {number}", sides, duration=length, waits=[self.wait(str(step)) for step in waits])

    def wait(self, step):
        type = self.random.choice(["FS"] * 6 + ["SS", "SS", "FF", "FF", "SF"])
        lag = (self.random.choice([-5, -3, -2, -1, 1, 2, 3, 5, 10]), self.random.choice(["d", "d", "cd"]))
        return Wait(step, type, lag if self.chance(0.4) else (0, "d"))

    # Working time

    def make_holidays(self, plan):
        if self.chance(0.5):
            plan.common = WorkingTime(self.week() if self.chance(0.3) else plan.common.weekdays, self.holidays())
        for side in ["buyer", "seller"]:
            if self.chance(0.4):
                plan.own[side] = (self.week() if self.chance(0.5) else None, self.holidays())

    def week(self):
        return self.random.choice([
            ("Mon", "Tue", "Wed", "Thu"), ("Sun", "Mon", "Tue", "Wed", "Thu"), ("Tue", "Wed", "Thu", "Fri", "Sat"),
            ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat"), ("Mon", "Wed", "Thu", "Fri")])

    def holidays(self):
        first = FIRST + self.random.randint(0, 60)
        row = [first + offset for offset in range(self.random.randint(0, 9))]
        return tuple(str(day) for day in row + [FIRST + self.random.randint(0, 120) for _ in range(self.random.randint(0, 4))])

    # Dates

    def lay_out(self, plan):
        """Gives the due dates of a plan in which all goes well, and returns the days on which its steps begin."""
        spans = LaidOut(plan, self.random).earliest
        for step in plan.steps:
            step.due = spans[step.id].finish
        ends = [step.due for step in plan.steps]
        aimed = next((step for step in plan.steps if step.title == "Go-live"), None)
        plan.go_live = aimed.due if aimed else max(ends) + self.random.randint(-3, 6) if self.chance(0.7) else None
        signed = next((step for step in plan.steps if step.title in ("Contract signed", "Signature")), None)
        plan.close = signed.due if signed else self.random.choice(ends) if self.chance(0.5) else None
        return {id: span.begin for id, span in spans.items()}

    def age(self, plan):
        """What has been done, begun, blocked and dropped by the as-of date."""
        for step in plan.steps:
            waited = [other for other in plan.steps for wait in step.waits if wait.step == other.id and wait.type == "FS"]
            may_be_done = all(not other.is_open for other in waited)
            if self.chance(0.06):
                step.status = "cancelled"
            elif step.due < plan.as_of and may_be_done and self.chance(0.8):
                step.status = "done"
                if self.chance(0.8):
                    step.done_on = min(plan.as_of, step.due + self.random.randint(-6, 6))
            elif may_be_done and self.chance(0.15):
                step.status = "done"
                step.done_on = plan.as_of - self.random.randint(0, 9) if self.chance(0.7) else None
            elif self.chance(0.2):
                step.status = self.random.choice(["in-progress", "in-progress", "blocked"])
            if self.chance(0.05):
                step.health = self.random.choice(["red", "amber", "green"])

    def write_down(self, plan, kind, begins):
        shares = {"durations": (0, 0, 1), "due dates": (0, 1, 0), "both": (0.1, 0.9, 0.7), "starts": (0.6, 0.9, 0.1),
                  "loose": (0.15, 0.6, 0.4)}
        start, due, duration = shares[kind]
        for step in plan.steps:
            planned = begins[step.id]
            step.start = planned if self.chance(start) and planned <= step.due else None
            step.due = step.due if self.chance(due) else None
            if not self.chance(duration):
                step.duration = None
            elif self.chance(0.2):
                step.duration += self.random.randint(0, 4)
        if self.chance(0.3):
            plan.start = None
