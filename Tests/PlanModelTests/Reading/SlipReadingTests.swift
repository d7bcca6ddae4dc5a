import PlanModel
import PlanText
import Testing

@Suite struct `Slips as they are written` {
  private func slips(_ cell: String, notes: String = "") -> [String] {
    let text = "Go-live: 2026-09-01\n\n| Step | Due | Notes |\n|---|---|---|\n| Pilot | \(cell) | \(notes) |\n"
    return Checked(text).compilation.plan.steps[0].due.slips.map(shown)
  }

  private func shown(_ slip: Slip) -> String {
    "\(slip.from.iso.dropFirst(5)) \(slip.to.iso.dropFirst(5)) \(slip.reason ?? "-")"
  }

  @Test func `a reason is that of the move to the date it stands behind, struck through or not`() {
    #expect(slips("~~2026-07-01~~ ~~2026-07-03 (flu)~~ 2026-07-10 (rain)") == ["07-01 07-03 flu", "07-03 07-10 rain"])
    #expect(slips("~~2026-07-01 (board date)~~ 2026-07-03") == ["07-01 07-03 -"])
    #expect(slips("~~2026-07-01~~ ~~July 3 (a (b))~~ 2026-07-10") == ["07-01 07-03 a (b)", "07-03 07-10 -"])
    #expect(slips("~~2026-07-01 by the board~~ 2026-07-03 (x)") == ["07-01 07-03 x"])
  }

  @Test func `a former date is kept beside a wrong weekday, which is told`() throws {
    #expect(slips("~~Tue 2026-07-01~~ Fri 2026-07-03 (flu)") == ["07-01 07-03 flu"])
    #expect(slips("~~2026-07-01 (Tue)~~ 2026-07-03 (Fri)") == ["07-01 07-03 -"])
    let checked = Checked("Go-live: ▶~~Tue 1 July 2026~~ Fri 3 July 2026 (flu)\n\n| Step | Due |\n|---|---|\n| A | |\n")
    #expect(checked.compilation.plan.goLive?.iso == "2026-07-03")
    #expect(checked.places(of: "date-weekday-mismatch") == checked.marks)
    let finding = try #require(checked.findings(of: "date-weekday-mismatch").first)
    #expect(finding.severity == .warning)
    #expect(finding.message == "Go-live moved from Tue 2026-07-01, but 2026-07-01 is a Wednesday")
    #expect(finding.help == "write ~~2026-07-01~~, or ~~2026-06-30~~")
  }

  @Test func `a reason in the notes is the last slip's, unless an earlier one has it`() {
    #expect(slips("~~2026-07-01~~ 2026-07-03", notes: "slip: flu") == ["07-01 07-03 flu"])
    #expect(
      slips("~~2026-07-01~~ ~~2026-07-03 (flu)~~ 2026-07-10", notes: "slip: flu")
        == ["07-01 07-03 flu", "07-03 07-10 -"])
  }

  @Test(arguments: [
    "---\ngo-live: ~~2026-08-01~~ 2026-09-01 (flu)\n---\n", "---\ngo-live: \"~~2026-08-01~~ 2026-09-01 (flu)\"\n---\n",
    "Go-live: ~~2026-08-01~~ 2026-09-01 (flu)\n", "**Go-live: ~~2026-08-01~~ 2026-09-01 (flu)** | Stage: draft\n",
  ])
  func `a go-live that slipped is read wherever it stands`(head: String) throws {
    let plan = Checked(head + "\n| Step | Due |\n|---|---|\n| Pilot | 2026-07-01 |\n").compilation.plan
    let entry = try #require(plan.goLiveField)
    #expect(entry.day?.iso == "2026-09-01")
    #expect(entry.slips.map(shown) == ["08-01 09-01 flu"])
    #expect(plan.source.text(in: entry.range) == "~~2026-08-01~~ 2026-09-01 (flu)")
  }

  @Test func `a date says whether it rests on the plan around it`() {
    let cells = ["2026-07-01", "July 1", "go-live - 4w", "Week 3", "July 6-10", "07/24/2026"]
    let rows = cells.map { "| Pilot | \($0) |\n" }.joined()
    let plan = Checked("Go-live: 2026-09-01\nStart: 2026-06-01\n\n| Step | Due |\n|---|---|\n\(rows)").compilation.plan
    #expect(plan.steps.map(\.due.isPinned) == [true, false, false, false, false, false])
    let pinned = ["2026-07-01", "2026-08-04", "2026-06-19", "2026-07-06 to 2026-07-10", "2026-07-24"]
    #expect(plan.steps.dropFirst().map { $0.due.pinning.map(\.replacement) } == pinned.map { [$0] })
  }
}
