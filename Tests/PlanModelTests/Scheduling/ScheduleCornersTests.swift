import PlanModel
import Testing

/// 1 June 2026 is a Monday; rows give owner, start, duration, due, depends on, status, done on.
@Suite("Corners of schedules")
struct ScheduleCornersTests {
  @Test func `what takes no time begins on the day it ends`() throws {
    let plan = try ScheduledPlan(
      "B|||2026-06-03||", "B||2d|2026-06-12|1SS|", "B|||2026-06-12|1SF+2d|", asOf: "2026-06-10")
    #expect(plan.forecast == ["06-11", "06-12", "06-15"])
    let planned = try ScheduledPlan("B|||2026-06-03||", "B||0d|2026-06-17|1|", "B|||2026-06-19|2SS|")
    #expect(planned.lengths == [0, 0, 3])
    #expect(planned.forecast == ["06-03", "06-17", "06-19"])
  }

  @Test func `who waits for a cancelled step waits for the red step behind it`() throws {
    let plan = try ScheduledPlan("B|||2026-06-20||Blocked", "B||||1|Cancelled", "B|||2026-06-30|2|")
    #expect(plan.healths == [.red, .none, .amber])
    #expect(plan.schedule.steps[2].health.causes == [.waitsForRed(step: 0)])
  }

  @Test func `what a cancelled step lets through is waited for, and is not the last`() throws {
    let plan = try ScheduledPlan("B|||2026-06-05||", "B||||1|Cancelled", "B||||2|")
    #expect(plan.schedule.target == 2)
    #expect(plan.path == [1, 3])
  }

  @Test func `a cancelled step takes no time from those it waited for`() throws {
    let plan = try ScheduledPlan("B|||2026-06-16||", "B||||1+1w|Cancelled", "B|||2026-07-09||")
    #expect(plan.latest == ["07-09", "-", "07-09"])
    #expect(plan.spare == [17, nil, 0])
  }

  @Test func `without a go-live the aim is what the last step agreed to, though it cannot be met`() throws {
    let plan = try ScheduledPlan("B|||2026-06-04||Done|2026-06-11", "B|||2026-06-15|1|", asOf: "2026-06-12")
    #expect(plan.earliest == ["06-11", "06-22"])
    #expect(plan.latest == ["-", "06-15"])
    #expect(plan.spare == [nil, -5])
  }

  @Test func `a step that begins with the plan is not held by one that it ends with`() throws {
    let plan = try ScheduledPlan("B||1d|||", "B||3d||1FF|")
    #expect(plan.path == [2])
  }

  @Test func `a step done nobody knows when says nothing of how long the next one takes`() throws {
    let plan = try ScheduledPlan(
      "B|||2026-06-04||Done|2026-06-04", "B||9d|||Done|", "B|||2026-06-30|1,2|", asOf: "2026-06-10")
    #expect(plan.lengths[2] == 18)
    #expect(plan.earliest == ["06-04", "-", "06-30"])
  }
}
