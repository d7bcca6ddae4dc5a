import PlanModel
import Testing

/// What moves in plans of a few steps, as of Monday 2026-06-01.
@Suite struct `What if` {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: "2026-" + text)) }

  private func whatIf(_ plan: ScheduledPlan, _ changes: [Int: String]) throws -> WhatIf {
    let changes = try changes.sorted { $0.key < $1.key }.map { WhatIf.Change(step: $0.key - 1, day: try day($0.value)) }
    return WhatIf(changes, in: plan.schedule)
  }

  private func moves(_ whatIf: WhatIf) -> [String] {
    whatIf.moves.map { "\($0.step + 1): \($0.from?.iso.dropFirst(5) ?? "-") \($0.to.iso.dropFirst(5))" }
  }

  private func absorptions(_ whatIf: WhatIf) -> [String] {
    whatIf.absorptions.map { "\($0.step + 1): \($0.days)" }
  }

  @Test func `a slip is passed on, less what the steps behind it absorb`() throws {
    let plan = try ScheduledPlan(
      "||| 2026-06-05 |||", "|| 2d | 2026-06-12 | 1 ||", "||| 2026-06-19 | 2 ||", "||| 2026-06-26 |||",
      fields: "Go-live: 2026-06-19")
    let whatIf = try whatIf(plan, [1: "06-12"])
    #expect(moves(whatIf) == ["1: 06-05 06-12", "2: 06-12 06-16", "3: 06-19 06-23"])
    #expect(absorptions(whatIf) == ["2: 3"])
    #expect(try absorptions(self.whatIf(plan, [1: "06-10"])) == ["2: 3"])
    #expect(try moves(self.whatIf(plan, [1: "06-10"])) == ["1: 06-05 06-10"])
  }

  @Test func `a cancelled step passes a slip on and absorbs nothing`() throws {
    let plan = try ScheduledPlan("||| 2026-06-05 |||", "|||| 1 | Cancelled |", "|| 1d | 2026-06-09 | 2 ||")
    let whatIf = try whatIf(plan, [1: "06-10"])
    #expect(moves(whatIf) == ["1: 06-05 06-10", "3: 06-09 06-11"])
    #expect(absorptions(whatIf) == ["3: 1"])
  }

  @Test func `several slips at once, and a step that comes forward`() throws {
    let plan = try ScheduledPlan("||| 2026-06-05 |||", "||| 2026-06-12 | 1 ||", "||| 2026-06-26 |||")
    let whatIf = try whatIf(plan, [1: "06-08", 3: "06-24"])
    #expect(moves(whatIf) == ["1: 06-05 06-08", "2: 06-12 06-15", "3: 06-26 06-24"])
  }

  @Test func `starts of work that has not begun move by the same working days`() throws {
    let plan = try ScheduledPlan(
      "| 2026-06-03 || 2026-06-05 |||", "| 2026-06-03 || 2026-06-05 || In progress |",
      "||| 2026-06-08 to 2026-06-10 | 1 ||")
    let whatIf = try whatIf(plan, [1: "06-08", 2: "06-08"])
    #expect(whatIf.startDays == [0: try day("06-04")])
    #expect(whatIf.dueStartDays == [2: try day("06-09")])
    #expect(whatIf.dueDays == [0: try day("06-08"), 1: try day("06-08"), 2: try day("06-11")])
  }

  @Test func `a start that is written anew is the day on which the work is expected to begin`() throws {
    let plan = try ScheduledPlan("| 2026-06-01 | 5d | 2026-06-05 |||", "| 2026-06-08 | 10d | 2026-06-12 | 1 ||")
    let whatIf = try whatIf(plan, [1: "06-12"])
    #expect(whatIf.startDays == [0: try day("06-08"), 1: try day("06-15")])
    #expect(whatIf.dueDays == [0: try day("06-12"), 1: try day("06-26")])
  }

  @Test func `a start moves alone where the end does not, or is not written`() throws {
    let plan = try ScheduledPlan(
      "||| 2026-06-05 |||", "| 2026-06-08 | 2d | 2026-06-19 | 1 ||", "| 2026-06-08 | 2d || 1 ||",
      "| 2026-06-15 | 2d | 2026-06-19 | 1 ||")
    let whatIf = try whatIf(plan, [1: "06-10"])
    #expect(whatIf.startDays == [1: try day("06-11"), 2: try day("06-11")])
    #expect(whatIf.dueDays == [0: try day("06-10")])
  }

  @Test func `whoever waits for a beginning is pushed when the work that is to begin ends later`() throws {
    let plan = try ScheduledPlan("||| 2026-06-05 |||", "|| 1d | 2026-06-12 | 1 ||", "|| 3d | 2026-06-16 | 2SS ||")
    let whatIf = try whatIf(plan, [2: "06-19"])
    #expect(moves(whatIf) == ["2: 06-12 06-19", "3: 06-16 06-23"])
    #expect(absorptions(whatIf).isEmpty)
  }

  @Test func `fields move with their steps, and where steps move beyond them`() throws {
    let rows = ["||| 2026-06-12 |||", "|| 1d | 2026-06-19 | 1 ||"]
    let both = try ScheduledPlan(rows[0], rows[1], fields: "Go-live: 2026-06-19|Target close: 2026-06-12")
    #expect(try whatIf(both, [1: "06-15"]).fieldDays == [.targetClose: try day("06-15")])
    #expect(
      try whatIf(both, [1: "06-19"]).fieldDays == [.targetClose: try day("06-19"), .goLive: try day("06-22")])
    #expect(try whatIf(both, [1: "06-11"]).fieldDays == [.targetClose: try day("06-11")])
    let later = try ScheduledPlan(rows[0], rows[1], fields: "Go-live: 2026-06-30")
    #expect(try whatIf(later, [1: "06-19"]).fieldDays == [:])
    #expect(try whatIf(later, [2: "07-02"]).fieldDays == [.goLive: try day("07-02")])
  }

  @Test func `a step without a date is not given one, unless it is the one that was named`() throws {
    let plan = try ScheduledPlan("||| 2026-06-05 |||", "|| 3d || 1 ||")
    #expect(try whatIf(plan, [1: "06-08"]).dueDays == [0: try day("06-08")])
    #expect(try whatIf(plan, [2: "06-12"]).dueDays == [1: try day("06-12")])
    #expect(try moves(whatIf(plan, [2: "06-12"])) == ["2: 06-10 06-12"])
  }
}
