import PlanEditing
import PlanModel
import PlanText
import Testing

/// Plans that a slip is written into, as of Friday 2026-06-12.
@Suite struct `Go-live as it was promised` {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: "2026-" + text)) }

  /// What comes of moving one step of a plan.
  private func outcome(_ plan: String, slip step: Int, to day: Day) throws -> PlanRevision.Outcome {
    let header = "| # | Step | Start | Due | Duration | Depends on |\n|---|---|---|---|---|---|\n"
    let source = SourceText(name: "plan.md", plan.replacing("\n\n", with: "\n\n" + header))
    let compilation = Compilation(source, asOf: .given(try self.day("06-12")))
    let whatIf = WhatIf([WhatIf.Change(step: step, day: day)], in: try #require(compilation.schedule))
    return PlanRevision.outcome(of: NewDates(whatIf, reason: nil), in: compilation)
  }

  @Test func `a start is written with which the plan forecasts what was told`() throws {
    let plan = """
      Go-live: 2026-07-24

      | 1 | Test | 2026-06-15 | 2026-06-19 | 5d | |
      | 2 | Contract | 2026-06-22 | 2026-06-26 | 10d | 1 |
      | 3 | Go-live | | 2026-07-24 | 15d | 2 |
      """
    guard case .revised(let revision) = try outcome(plan, slip: 0, to: day("06-26")) else {
      Issue.record("refused")
      return
    }
    #expect(revision.compilation.plan.steps[1].start.day == (try day("06-29")))
    #expect(revision.compilation.schedule?.goLive.forecast == (try day("07-31")))
    #expect(revision.otherGoLive == nil)
  }

  @Test func `another day is told`() throws {
    let plan = """
      Go-live: 2026-07-17

      | 1 | Draft | | 2026-06-01 | | |
      | 2 | Review | | 2026-06-19 | | 1 |
      | 3 | Go-live | | 2026-07-17 | 20d | 2 |
      """
    guard case .revised(let revision) = try outcome(plan, slip: 1, to: day("06-26")) else {
      Issue.record("refused")
      return
    }
    #expect(revision.otherGoLive == (try day("08-14")))
  }
}
