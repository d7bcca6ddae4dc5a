import PlanModel
import PlanSyntax
import PlanText
import Testing

/// How long a step takes, as people write it.
@Suite struct DurationReadingTests {
  private func checked(_ cell: String) -> Checked {
    Checked("| Step | Owner | Due | Duration |\n|---|---|---|---|\n| One | Dana Wu (Buyer) | 2026-07-10 | \(cell) |\n")
  }

  @Test(arguments: [
    ("5d", 5), ("2 weeks", 10), ("10 working days", 10), ("3", 3), ("0d", 0), ("2w", 10), ("2-week", 10),
    ("two weeks", 10), ("Twelve days", 12), ("a week", 5), ("one", 1), ("half a week", 3),
    ("half a day", 1), ("half-day", 1), ("a half day", 1), ("½ day", 1), ("1½ weeks", 8), ("1 ½ weeks", 8),
    ("¾ week", 4), ("one and a half weeks", 8), ("1.5 weeks", 8), ("1,5 weeks", 8), ("2.0 weeks", 10),
    ("0.5", 1), ("~2 weeks", 10), ("≈ 2w", 10), ("ca. 5 days", 5), ("circa 5d", 5), ("about two weeks", 10),
    ("approx. 5 business days", 5), ("5 days approx.", 5), ("2w (est.)", 10), ("2w (10 days)", 10), ("10 wks.", 50),
    ("1w 2d", 7), ("1w2d", 7), ("1 week, 2 days", 7), ("1 week and 2 days", 7), ("2d + 1w", 7), ("1w 0.5d", 6),
    ("5 workdays", 5), ("**2w**", 10), ("Est. 3 days", 3),
  ])
  func `a length with one clear meaning is read`(cell: String, days: Int) {
    let checked = checked(cell)
    #expect(checked.compilation.plan.steps.map(\.durationDays) == [days])
    #expect(checked.findings(of: "duration-unclear").isEmpty)
  }

  @Test(arguments: [
    "2-3 weeks", "2–3 weeks", "up to 5 days", "1 month", "4h", "14cd", "14 calendar days", "High", "a", "half",
    "2 days a week", "2 days per week", "2 weeks, 10 days", "10 days 2 weeks", "1,000 days", "5 or 6 days", "-5d",
    "10 (calendar days)", "2w (3w at most)", "2 weeks / 10 days", "1/2 days", "2..3 weeks", "1, 5 weeks",
    "2 weeks (1 month)", "99999d", "3 + 2d", "1.5.2 d", "💤",
    "2 and 3 days", "a few days", "2 weeks and", "2w +", "1 5 days", "5 days working weeks", "Q3", "ongoing",
  ])
  func `what has no clear length is told, with its words`(cell: String) throws {
    let checked = checked("▶\(cell)")
    #expect(checked.compilation.plan.steps.map(\.durationDays) == [nil])
    #expect(checked.places(of: "duration-unclear") == checked.marks)
    let finding = try #require(checked.findings(of: "duration-unclear").first)
    #expect(finding.severity == .warning)
    #expect(finding.message == "“One” takes \"\(cell)\", which is no clear number of working days")
  }

  @Test(arguments: ["", "-", "—", "n/a", "none", "TBD", "[days]", "{N days}"])
  func `what says nothing, or is still to be filled in, is not unclear`(cell: String) {
    let checked = checked(cell)
    #expect(checked.compilation.plan.steps.map(\.durationDays) == [nil])
    #expect(checked.findings(of: "duration-unclear").isEmpty)
  }

  @Test func `what is no length stays visible`() {
    let step = checked("1 month").compilation.plan.steps.first
    #expect(step?.extras.map(\.cell.text) == ["1 month"])
    #expect(step?.duration.text == "1 month")
  }
}
