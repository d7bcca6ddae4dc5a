import PlanModel
import PlanText
import Testing

@Suite struct `How a step hangs on another` {
  private func last(_ cell: String, ids: [String] = (1...6).map(String.init)) -> Step? {
    let titles = ["Kick-off", "Security review", "Draft sent", "SOC 2 day pilot", "Demo", "Signature"]
    let rows = zip(ids, titles).map { "| \($0) | \($1) | Ana (Buyer) | \($1 == "Signature" ? cell : "-") |\n" }
    return Checked("| # | Step | Owner | Depends on |\n|---|---|---|---|\n" + rows.joined()).compilation.plan.steps.last
  }

  /// The edges, and behind a question mark the conditions.
  private func waits(_ cell: String) -> [String] {
    guard let step = last(cell) else { return [] }
    return step.dependencies.map { "\($0.step + 1)\($0.type.rawValue)\($0.lag.days)" }
      + step.unresolved.map { "? \($0.text)" }
  }

  @Test(arguments: [
    ("2 (5 days later)", ["2FS5"]), ("2 (+1w)", ["2FS5"]), ("4 (lag 2d)", ["4FS2"]), ("4 (lag: 2d)", ["4FS2"]),
    ("5 (finish to start, 2d)", ["5FS2"]), ("5 (start-to-start)", ["5SS0"]), ("5 (FF)", ["5FF0"]),
    ("5 (FF+2d)", ["5FF2"]), ("4FF (+2d)", ["4FF2"]), ("2 (-1w)", ["2FS-5"]), ("2 (2 working days later)", ["2FS2"]),
    ("2 (3 calendar days later)", ["2FS3"]), ("Security review (+1w)", ["2FS5"]), ("closes after 2 (+1w)", ["2FF5"]),
    ("2–4 (+1w)", ["2FS5", "3FS5", "4FS5"]), ("2–4+3d", ["2FS3", "3FS3", "4FS3"]),
  ])
  func `a bracket tells lag and kind`(_ cell: String, _ expected: [String]) {
    #expect(waits(cell) == expected)
  }

  @Test(arguments: [
    ("2 (2d)", ["2FS0", "? (2d)"]), ("2 (two weeks later)", ["2FS0", "? (two weeks later)"]),
    ("2 (+1 month)", ["2FS0", "? (+1 month)"]), ("2 (+3)", ["2FS0", "? (+3)"]),
    ("2 (contract)+3d", ["2FS0", "? (contract)+3d"]), ("3 (ends 2 days before)", ["3FS0", "? (ends 2 days before)"]),
    ("5 (start to start, roughly)", ["5FS0", "? (start to start, roughly)"]),
    ("2+1d–4", ["? 2+1d–4"]), ("2FF – 4", ["? 2FF – 4"]),
  ])
  func `a lag that cannot be read is kept as a condition, and told`(_ cell: String, _ expected: [String]) {
    #expect(waits(cell) == expected)
  }

  @Test func `a lag that cannot be read is shown as it would be`() throws {
    let rows = "| 1 | Kick-off | Ana (Buyer) | - |\n| 2 | Pilot | Ana (Buyer) | 1 ▶(2d) |\n"
    let checked = Checked("| # | Step | Owner | Depends on |\n|---|---|---|---|\n" + rows)
    #expect(checked.places(of: "dependency-unresolved-prose") == checked.marks)
    let finding = try #require(checked.findings(of: "dependency-unresolved-prose").first)
    #expect(finding.help == "write a lag right behind the step, as 4+3d")
  }

  @Test(arguments: [
    ("2 (contract)", ["2FS0"]), ("3 (see notes)", ["3FS0"]), ("4 (SOC 2 day pilot)", ["4FS0"]), ("2 (10%)", ["2FS0"]),
    ("2 (sf)", ["2FS0"]), ("3 (2026-06-12)", ["3FS0"]), ("#2 – Security review", ["2FS0"]),
  ])
  func `a remark is no lag`(_ cell: String, _ expected: [String]) {
    #expect(waits(cell) == expected)
  }

  @Test(arguments: [
    ("2 (contract), 3", ["2FS0", "3FS0"]), ("2 (contract) and 3", ["2FS0", "3FS0"]),
    ("2 (a), 3 (b)", ["2FS0", "3FS0"]),
    ("2 (+1w), 3", ["2FS5", "3FS0"]), ("Steps 2 (+1w) and 3", ["2FS5", "3FS0"]),
    ("5 (finish to start, 2d), 3", ["5FS2", "3FS0"]),
  ])
  func `a remark behind a step hides no other step`(_ cell: String, _ expected: [String]) {
    #expect(waits(cell) == expected)
  }

  @Test(arguments: [
    ("~~1~~", []), ("~~1~~ 2", ["2FS0"]), ("~~1~~, 2", ["2FS0"]), ("1, ~~2~~", ["1FS0"]), ("~~2~~ ~~3~~", []),
    ("~~Kick-off~~", []), ("~~Keys from the old host~~", []),
  ])
  func `what is struck through is waited for no longer`(_ cell: String, _ expected: [String]) {
    #expect(waits(cell) == expected)
  }

  @Test(arguments: ["Ä1: the start", "B1: the start", "#Ä1 – the start", "Ä1 (+1w)"])
  func `an id is read in whatever letters it is written`(_ cell: String) {
    let ids = [cell.contains("B") ? "B1" : "Ä1", "C1", "C2", "C3", "C4", "C5"]
    #expect(last(cell, ids: ids)?.dependencies.map(\.step) == [0])
  }
}
