"""The dates of a plan, a second time: written from what “How dates are computed” says, and from nothing else."""

from dataclasses import dataclass, replace
from functools import cached_property

import networkx
import numpy
from working_time import day

GO_LIVE = {"go-live", "go live", "launch"}
ALL = ("FS", "SS", "FF", "SF")
CLOSE = {"contract signed", "contract signature", "signature"}


@dataclass
class Span:
    begin: object
    finish: object


class Reference:
    """Earliest, latest and expected days of each step, by its id; what nothing is known of is missing."""

    def __init__(self, plan):
        self.plan = plan
        self.steps = {step.id: step for step in plan.steps}
        self.calendars = plan.calendars()
        self.planned = self.what_was_planned()
        self.graph = self.what_still_waits()
        self.order = list(networkx.lexicographical_topological_sort(self.planned))
        self.unknown = set()
        self.lengths = {}
        self.agreed_spans = {}
        for step in map(self.steps.get, self.order):
            if self.is_unknown(step):
                self.unknown.add(step.id)
            self.lengths[step.id] = self.length(step)
            if step.id not in self.unknown:
                self.agreed_spans[step.id] = self.agreed_span(step)

    @cached_property
    def earliest(self):
        return self.spans(self.earliest_span)

    @cached_property
    def forecast(self):
        return self.spans(self.forecast_span)

    @cached_property
    def latest(self):
        """The last days on which open steps can end."""
        if self.target is None:
            return {}
        steps = [self.steps[id] for id in self.order if self.steps[id].is_open]
        return {step.id: self.told(step, self.latest_end(step, self.limits(step.id))) for step in steps}

    def time(self, step):
        return self.calendars[step.sides]

    # What waits for what

    def what_was_planned(self):
        """The steps that are not cancelled, an edge from each to what waits for it."""
        graph = networkx.MultiDiGraph()
        graph.add_nodes_from(self.steps)
        for step in self.plan.steps:
            for wait in step.waits:
                graph.add_edge(wait.step, step.id, end=wait.type[0], type=wait.type, lags=[wait.lag])
        for step in self.plan.steps:
            if step.is_cancelled:
                self.let_through(graph, step.id)
        return graph

    def let_through(self, graph, cancelled):
        """What waited for a cancelled step waits in its own way for what that one waited for, lag upon lag."""
        for source, _, before in graph.in_edges(cancelled, data=True):
            for _, step, behind in graph.out_edges(cancelled, data=True):
                graph.add_edge(source, step, end=before["end"], type=behind["type"], lags=before["lags"] + behind["lags"])
        graph.remove_node(cancelled)

    def what_still_waits(self):
        """What was planned, but that steps which are done wait for nothing."""
        graph = self.planned.copy()
        graph.remove_edges_from([edge for edge in graph.edges(keys=True) if self.steps[edge[1]].is_done])
        return graph

    def waits(self, step, types, graph=None):
        """What a step waits for in one of some ways and something is known of."""
        edges = (self.graph if graph is None else graph).in_edges(step.id, data=True)
        found = [(self.steps[source], edge) for source, _, edge in edges]
        return [(source, edge) for source, edge in found if edge["type"] in types and source.id not in self.unknown]

    def is_unknown(self, step):
        """Whether there is no day that a step could stand by."""
        if step.is_done:
            return step.done_on is None and step.due is None
        return [step.start, step.due, step.duration] == [None] * 3 and not self.waits(step, ALL)

    # How long a step takes

    def length(self, step):
        time = self.time(step)
        if step.duration is not None:
            return step.duration
        if step.due is None:
            return 0
        ends = self.agreed_days(step, "FS")
        if step.start is not None:
            return max(0, time.days_after(step.start if step.start in ends else step.start - 1, step.due))
        begins = self.agreed_days(step, "SS")
        if ends or begins:
            return max(0, time.days_after(max(ends + [begin - 1 for begin in begins]), step.due))
        others = [self.agreed_spans[source.id].finish for source, _ in self.waits(step, ALL, self.planned)]
        return max(0, time.days_after(max(others), step.due)) if others else 0

    def agreed_days(self, step, type):
        """The days, by the plan's dates, that a step waits for in one way."""
        waits = self.waits(step, [type], self.planned)
        spans = [self.awaited(source, self.agreed_spans[source.id]) for source, _ in waits]
        return [self.lagged(self.end(span, edge), edge) for span, (_, edge) in zip(spans, waits)]

    def agreed_span(self, step):
        """Where a step stands by the plan's dates: up to its due date, else as early as those of the others let it."""
        due = step.done_on if step.due is None else step.due
        span = self.earliest_span(replace(step, status="not-started", due=due), self.agreed_spans, self.planned)
        return self.stretched(step, span, due)

    def stretched(self, step, span, finish):
        """A step that ends on another day; without length it happens on that day."""
        return span if finish is None else Span(min(span.begin, finish) if self.lengths[step.id] else finish, finish)

    def lagged(self, day, edge):
        for count, unit in edge["lags"]:
            day = day + count if unit == "cd" else self.plan.common.moved(day, count)
        return day

    # Forward

    def spans(self, span_of):
        spans = {}
        for id in self.order:
            if id not in self.unknown:
                spans[id] = span_of(self.steps[id], spans)
        return spans

    def bounds(self, step, spans, graph):
        """The days that a step begins and ends no earlier than, by what it waits for."""
        begins, ends = [], []
        for source, edge in self.waits(step, ALL, graph):
            bound = self.bound(step, edge, self.awaited(source, spans[source.id]))
            (begins if edge["type"][1] == "S" else ends).append(bound)
        return begins, ends

    def awaited(self, step, span):
        """The days on which others see a step: of one that has not begun, and says not when, it begins as late as it can."""
        if step.status != "not-started" or step.start is not None or not step.duration:
            return span
        return Span(max(span.begin, self.time(step).begin_of(span.finish, step.duration)), span.finish)

    def bound(self, step, edge, span):
        day = self.lagged(self.end(span, edge), edge)
        return self.time(step).after(day) if edge["type"] == "FS" and self.lengths[step.id] > 0 else day

    def end(self, span, edge):
        """The end of a step that another waits for: its finish or its start."""
        return span.finish if edge["end"] == "F" else span.begin

    def placed(self, step, begins, ends):
        """A step of its length that begins and ends no earlier than some days."""
        time, length = self.time(step), self.lengths[step.id]
        if length == 0:
            day = max(begins + ends)
            return Span(day, day)
        span = Span(None, None)
        if begins:
            span.begin = time.on_or_after(max(begins))
            span.finish = time.end_of(span.begin, length)
        if ends and (span.finish is None or max(ends) > span.finish):
            span.finish = time.on_or_after(max(ends))
            span.begin = time.begin_of(span.finish, length)
        return span

    def earliest_span(self, step, spans, graph=None, not_before=()):
        if step.is_done:
            return self.done_span(step)
        begins, ends = self.bounds(step, spans, graph)
        if step.start is not None:
            begins.append(step.start)
        if not begins and step.due is not None:
            return self.standing(step, ends, not_before)
        if not begins and (step.duration is not None or not ends):
            begins.append(self.time(step).on_or_after(self.plan.as_of if self.plan.start is None else self.plan.start))
        return self.placed(step, begins + list(not_before), ends)

    def standing(self, step, ends, not_before):
        """A step that waits for nothing to start ends on its due date, or on the last working day before it."""
        begin = self.time(step).begin_of(step.due, self.lengths[step.id])
        return self.placed(step, [begin, *not_before], ends)

    def done_span(self, step):
        finish = step.done_on
        if finish is None:
            finish = min(step.due, self.plan.as_of)
        begin = self.time(step).begin_of(finish, self.lengths[step.id]) if step.start is None else step.start
        return Span(min(begin, finish), finish)

    def forecast_span(self, step, spans):
        if step.is_done:
            return self.done_span(step)
        time, today = self.time(step), self.plan.as_of
        is_begun = step.status != "not-started"
        has_work = step.duration is not None or step.start is not None
        not_before = [time.on_or_after(today)] if has_work and not is_begun else []
        span = self.earliest_span(step, spans, not_before=not_before)
        if step.due is None:
            return self.stretched(step, span, max(span.finish, time.on_or_after(today)))
        return self.stretched(step, span, max(span.finish, step.due if step.due >= today else time.after(today)))

    # Backward

    @cached_property
    def target(self):
        """The step that the schedule aims at."""
        counted = [self.steps[id] for id in self.order]
        named = [step for step in counted if step.title.lower() in GO_LIVE]
        if named:
            return named[0]
        before = [step for step in counted if None in (step.due, self.plan.go_live) or step.due <= self.plan.go_live]
        meant = {step.id for step in before or counted}
        ends = [self.steps[id] for id in meant if not meant.intersection(self.planned.successors(id))]
        return self.last(ends)

    def last(self, steps):
        """The last of some steps by their dates, then by their ids."""
        def place(step):
            if step.due is None and step.id in self.unknown:
                return day("0001-01-01"), step.id
            return self.earliest[step.id].finish if step.due is None else step.due, step.id
        return max(steps, key=place, default=None)

    @cached_property
    def agreed(self):
        """The day agreed for the step aimed at: go-live or its own due date, whichever is later."""
        return max([day for day in (self.plan.go_live, self.target.due) if day is not None], default=None)

    @cached_property
    def deadline(self):
        if self.agreed is not None:
            return self.agreed
        return self.earliest[self.target.id].finish if self.target.id in self.earliest else None

    @cached_property
    def leading(self):
        """The steps that lead to the one aimed at, and that one."""
        return networkx.ancestors(self.graph, self.target.id) | {self.target.id}

    def limits(self, id):
        """By when what follows a step must end, and the step itself, if it must."""
        if id in self.leading:
            return {self.target.id: self.deadline}
        return {other: self.own_limit(other) for other in networkx.descendants(self.graph, id) | {id}
                if other not in self.unknown}

    def own_limit(self, id):
        days = [self.deadline, self.earliest[id].finish, self.steps[id].due]
        return max(day for day in days if day is not None)

    def latest_end(self, step, limits):
        """The last of the days on which a step can end so that, by this alone, what follows it keeps its limits."""
        if not limits or None in limits.values():
            return None
        days = max(limits.values()) + numpy.arange(-1500, 400)
        if self.lengths[step.id] > 0:
            days = days[self.time(step).is_worked(days)]
        spans = self.followed(step, days)
        keeps = numpy.logical_and.reduce([spans[id].finish <= limit for id, limit in limits.items()])
        return days[keeps][-1]

    def told(self, step, latest):
        """A step without length is told on a working day, unless that is before it can be."""
        if latest is None or self.lengths[step.id] > 0:
            return latest
        before = self.time(step).on_or_before(latest)
        early = None if step.id in self.unknown else self.earliest[step.id].finish
        return early if early is not None and before < early <= latest else before

    def followed(self, step, days):
        """Where the steps behind a step are for each of its ends, nothing else counted."""
        spans = {step.id: Span(self.time(step).begin_of(days, self.lengths[step.id]), days)}
        behind = networkx.descendants(self.graph, step.id)
        for id in (id for id in self.order if id in behind):
            begins, ends = [], []
            for source, _, edge in self.graph.in_edges(id, data=True):
                if source in spans:
                    (begins if edge["type"][1] == "S" else ends).append(self.bound(self.steps[id], edge, spans[source]))
            spans[id] = self.placed_each(self.steps[id], begins, ends)
        return spans

    def placed_each(self, step, begins, ends):
        time, length = self.time(step), self.lengths[step.id]
        if length == 0:
            days = numpy.maximum.reduce(begins + ends)
            return Span(days, days)
        finishes = [time.end_of(begin, length) for begin in begins] + [time.on_or_after(end) for end in ends]
        finish = numpy.maximum.reduce(finishes)
        return Span(time.begin_of(finish, length), finish)

    # What is said of each step

    def spare_days(self, id):
        latest = self.latest.get(id)
        if latest is None or id in self.unknown:
            return None
        step, earliest = self.steps[id], self.earliest[id].finish
        return self.time(step).days_after(earliest if step.due is None else max(step.due, earliest), latest)

    def is_critical(self, id):
        """Whether a working day lost in a step is one lost for the earliest go-live."""
        if id in self.unknown or not self.steps[id].is_open or id not in self.leading or self.target.id in self.unknown:
            return False
        earliest = self.earliest[id].finish
        last = self.latest_end(self.steps[id], {self.target.id: self.earliest[self.target.id].finish})
        return self.time(self.steps[id]).days_after(earliest, last) <= 0

    def lets(self, source, id):
        """Whether a step begins, or ends, when another lets it."""
        step, span = self.steps[id], self.earliest[id]
        for edge in self.graph.get_edge_data(source, id).values():
            bound = self.bound(step, edge, self.earliest[source])
            if self.lengths[id] > 0:
                bound = self.time(step).on_or_after(bound)
            if bound == (span.begin if edge["type"][1] == "S" else span.finish):
                return True
        return False

    def letting(self, id):
        """The open steps that set when a step begins."""
        return {source for source in self.graph.predecessors(id)
                if self.steps[source].is_open and source not in self.unknown and self.lets(source, id)}

    def begins_by_itself(self, id):
        """Whether a step would begin when it does if it waited for nothing: on its start, or by its due date."""
        step, begin = self.steps[id], self.earliest[id].begin
        if step.start is not None:
            return begin == (step.start if self.lengths[id] == 0 else self.time(step).on_or_after(step.start))
        return step.due is not None and self.standing(step, [], []).finish == self.earliest[id].finish

    def health(self, id):
        step = self.steps[id]
        if step.is_done or step.is_cancelled:
            return "done" if step.is_done else "none"
        if step.health is not None:
            return step.health
        if self.is_red(step):
            return "red"
        if self.is_due_soon(step) or any(self.health(source) == "red" for source in self.graph.predecessors(id)):
            return "amber"
        return "green"

    def is_red(self, step):
        is_late = step.due is not None and (step.due < self.plan.as_of or self.forecast[step.id].finish > step.due)
        return step.status == "blocked" or is_late

    def is_due_soon(self, step):
        if step.status != "not-started" or step.due is None or step.due < self.plan.as_of:
            return False
        return self.time(step).days_after(self.plan.as_of, step.due) <= 5

    # What is said of the plan

    def has_go_live(self):
        """Whether a field or a step's name tells of a go-live: else the end of the plan is aimed at, and is none."""
        return self.plan.go_live is not None or any(step.title.lower() in GO_LIVE for step in self.steps.values())

    def go_live(self):
        """The forecast of the step aimed at; if that only stands for go-live, go-live moves as far as it is late."""
        if not self.has_go_live() or self.target is None or self.target.id in self.unknown:
            return None
        forecast = self.forecast[self.target.id].finish
        is_dated = self.target.title.lower() in GO_LIVE and (self.target.due or self.target.done_on)
        if self.plan.go_live is None or is_dated:
            return forecast
        return self.plan.common.moved(self.plan.go_live, max(0, self.plan.common.days_after(self.agreed, forecast)))

    def slip_days(self):
        agreed = self.target and (self.target.due if self.plan.go_live is None else self.plan.go_live)
        if agreed is None or self.go_live() is None:
            return None
        return self.plan.common.days_after(agreed, self.go_live())

    def close(self):
        if self.plan.close is None:
            return None
        known = [self.steps[id] for id in self.forecast]
        named = [step for step in known if step.title.lower() in CLOSE]
        due = [step for step in known if step.due == self.plan.close]
        return max((self.forecast[step.id].finish for step in named or due), default=None)
