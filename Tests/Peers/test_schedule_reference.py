"""The reference itself, on plans whose dates anybody can count on a calendar: 2026-06-01 is a Monday."""

from peer_plan import Plan, Step, Wait
from schedule_reference import Reference
from working_time import WorkingTime, day, iso

BUYER, SELLER = frozenset({"buyer"}), frozenset({"seller"})


def june(number):
    return day(f"2026-06-{number:02}")


def reference(*steps, as_of=june(1), **fields):
    return Reference(Plan(as_of=as_of, steps=list(steps), **fields))


def ends(spans):
    return {id: int(iso(span.finish)[-2:]) for id, span in spans.items()}


def test_a_day_off_is_passed_over():
    time = WorkingTime(holidays=["2026-06-08"])
    assert iso(time.after(june(5))) == "2026-06-09" == iso(time.moved(june(6), 1))
    assert iso(time.moved(june(7), -1)) == "2026-06-05"
    assert time.days_after(june(5), june(9)) == 1 == -time.days_after(june(9), june(5))


def test_work_follows_work():
    found = reference(Step("1", "A", duration=3), Step("2", "B", duration=2, waits=[Wait("1")]),
                      Step("3", "Go-live", duration=0, waits=[Wait("2")]), go_live=june(10))
    assert ends(found.earliest) == {"1": 3, "2": 5, "3": 5}
    assert [int(iso(day)[-2:]) for day in found.latest.values()] == [8, 10, 10]
    assert [found.spare_days(id) for id in "123"] == [3, 3, 3]


def test_each_kind_of_waiting():
    waits = [Wait("1", "FS"), Wait("1", "SS"), Wait("1", "FF"), Wait("1", "SF"), Wait("1", "FS", (-2, "d")),
             Wait("1", "SS", (4, "cd"))]
    steps = [Step(str(number), "B", duration=2, waits=[wait]) for number, wait in enumerate(waits, 2)]
    found = reference(Step("1", "A", start=june(3), duration=3), *steps)
    assert ends(found.earliest) == {"1": 5, "2": 9, "3": 4, "4": 5, "5": 3, "6": 5, "7": 9}


def test_each_side_works_on_its_own_days():
    own = {"buyer": (None, ("2026-06-02",)), "seller": (("Mon", "Tue", "Wed", "Thu"), ())}
    steps = [Step("1", "A", BUYER, duration=5), Step("2", "B", SELLER, duration=5), Step("3", "C", BUYER | SELLER, duration=5)]
    assert ends(reference(*steps, own=own).earliest) == {"1": 8, "2": 8, "3": 9}


def test_what_the_plan_does_not_call_spare_is_work():
    found = reference(Step("1", "A", due=june(3)), Step("2", "B", due=june(9), waits=[Wait("1")]))
    assert found.lengths == {"1": 0, "2": 4} and ends(found.earliest) == {"1": 3, "2": 9}


def test_a_cancelled_step_lets_through():
    found = reference(Step("1", "A", due=june(3), status="blocked"), Step("2", "B", status="cancelled", waits=[Wait("1")]),
                      Step("3", "C", duration=2, waits=[Wait("2", "FS", (1, "d"))]))
    assert ends(found.earliest) == {"1": 3, "3": 8}
    assert found.target.id == "3" and found.letting("3") == {"1"}
    assert [found.health(id) for id in "123"] == ["red", "none", "amber"]


def test_what_is_late_pushes_the_rest():
    found = reference(Step("1", "A", due=june(3)), Step("2", "Go-live", due=june(5), waits=[Wait("1")]), as_of=june(4))
    assert ends(found.forecast) == {"1": 5, "2": 9} and found.slip_days() == 2
    assert found.health("2") == "red"


def test_what_is_done_stands_where_it_was_done():
    found = reference(Step("1", "A", due=june(3), done_on=june(2), status="done"),
                      Step("2", "B", due=june(10), duration=1, waits=[Wait("1")]), as_of=june(4))
    assert ends(found.earliest) == {"1": 2, "2": 3} and ends(found.forecast) == {"1": 2, "2": 10}
