"""A plan as plain data, and the Markdown that says the same."""

from dataclasses import dataclass, field

from working_time import WorkingTime, iso


@dataclass
class Wait:
    """What a step waits for: another step's id, `FS` `SS` `FF` `SF`, and a lag: a number of days and `d` or `cd`."""

    step: str
    type: str = "FS"
    lag: tuple = (0, "d")

    def markdown(self):
        count, unit = self.lag
        if unit == "d" and count and count % 5 == 0:
            count, unit = count // 5, "w"
        return self.step + ("" if self.type == "FS" else self.type) + (f"{count:+}{unit}" if count else "")


@dataclass
class Step:
    id: str
    title: str
    sides: frozenset = frozenset()
    start: object = None
    due: object = None
    duration: int | None = None
    done_on: object = None
    status: str = "not-started"
    health: str | None = None
    waits: list = field(default_factory=list)

    @property
    def is_cancelled(self):
        return self.status == "cancelled"

    @property
    def is_done(self):
        return self.status == "done"

    @property
    def is_open(self):
        return not self.is_done and not self.is_cancelled


@dataclass
class Plan:
    as_of: object
    steps: list
    start: object = None
    go_live: object = None
    close: object = None
    common: WorkingTime = field(default_factory=WorkingTime)
    own: dict = field(default_factory=dict)
    """What the fields of one side say: weekdays (or None) and holidays, by `buyer` and `seller`."""

    def side(self, name):
        weekdays, holidays = self.own.get(name, (None, ()))
        return WorkingTime(weekdays or self.common.weekdays, (*self.common.holidays, *holidays))

    def calendars(self):
        """The working time by whose the step is."""
        buyer, seller = self.side("buyer"), self.side("seller")
        return {
            frozenset(): self.common,
            frozenset({"buyer"}): buyer,
            frozenset({"seller"}): seller,
            frozenset({"buyer", "seller"}): buyer.with_others(seller),
        }

    def markdown(self):
        return "\n".join([*self.fields(), "", *self.table(), ""])

    def fields(self):
        lines = ["# Plan"]
        for key, value in [("Start", self.start), ("Go-live", self.go_live), ("Target close", self.close)]:
            lines += [f"- {key}: {iso(value)}"] if value is not None else []
        lines += working_fields("", self.common.weekdays, self.common.holidays)
        for side, (weekdays, holidays) in self.own.items():
            lines += working_fields(f" ({side})", weekdays, holidays)
        return lines

    def table(self):
        yield "| ID | Step | Owner | Start | Due | Duration | Done on | Status | Health | Depends on |"
        yield "|---|---|---|---|---|---|---|---|---|---|"
        for step in self.steps:
            cells = [
                step.id, step.title, owners(step.sides), iso(step.start), iso(step.due),
                None if step.duration is None else f"{step.duration}d", iso(step.done_on),
                step.status.replace("-", " "), step.health, ", ".join(wait.markdown() for wait in step.waits)]
            yield "| " + " | ".join(cell or "" for cell in cells) + " |"


def working_fields(side, weekdays, holidays):
    lines = [f"- Working days{side}: {', '.join(weekdays)}"] if weekdays else []
    return lines + ([f"- Holidays{side}: {', '.join(holidays)}"] if holidays else [])


def owners(sides):
    return " + ".join({"buyer": "Ana Ruiz (Buyer)", "seller": "Ben Ode (Seller)"}[side] for side in sorted(sides))
