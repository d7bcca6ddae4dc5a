import PlanText
import Testing

@testable import PlanModel

/// What is fixed unseen, and what is only offered.
@Suite struct CertainFixTests {
  @Test(arguments: [
    ("Gaol", "Goal"), ("Decison maker", "Decision maker"), ("Champpion", "Champion"), ("G\u{43E}al", "Goal"),
    ("Decision Maekr", "Decision maker"),
  ])
  func `a slip of the pen is in no doubt`(_ written: String, _ known: String) {
    #expect(NearMiss(among: [known]).name(certainlyMeantBy: written) == known)
  }

  @Test(arguments: [
    ("Lunch", "Launch"), ("Assigned", "Signed"), ("Gone", "Done"), ("Close", "Closed"), ("Vendors", "Vendor"),
    ("Closer", "Closed"), ("State", "Stage"), ("Designed", "Signed"), ("Holding", "Hold"), ("Goal", "Goal"),
  ])
  func `another word is in doubt`(_ written: String, _ known: String) {
    #expect(NearMiss(among: [known]).name(certainlyMeantBy: written) == nil)
  }

  @Test(arguments: [
    ("Blokced", "Blocked"), ("in porgress", "In progress"), ("Planed", "Planned"), ("Assigned", nil), ("Draft", nil),
    ("Bloked by legal", nil),
  ])
  func `a status is written as the plan writes it`(_ status: String, _ meant: String?) {
    let text = """
      | Step | Owner | Status |
      |---|---|---|
      | One | Ada Brook (Buyer) | In progress |
      | Two | Ada Brook (Buyer) | \(status) |
      """
    let fixes = Checked(text).findings(of: "status-unknown").compactMap(\.safeFix)
    #expect(fixes.flatMap(\.edits).map(\.replacement) == [meant].compactMap(\.self))
  }

  @Test(arguments: [
    ("ED-O1", "ED-01"), ("ed1", "ED-01"), ("Secuirty review", "Security review"), ("Secuirty reviewFF+2d", nil),
    ("ED-99", nil), ("9", nil), ("Security", nil), ("ED-02", nil),
  ])
  func `a reference is written as the step is called`(_ wait: String, _ meant: String?) {
    let text = """
      | ID | Step | Owner | Depends on |
      |---|---|---|---|
      | ED-01 | Security review | Ada Brook (Buyer) | - |
      | ED-02 | Contract signed | Ada Brook (Buyer) | \(wait) |
      """
    let fixes = Checked(text).compilation.diagnostics.compactMap(\.safeFix)
    #expect(fixes.flatMap(\.edits).map(\.replacement) == [meant].compactMap(\.self))
  }

  @Test(arguments: [
    "1/2", "1 2", "1 / 2", "1->2", "1→2", "1>2", "1=2", "1·2", "1_2", "1*2", "1\\2", "1#2", "1?", "1!", "(1?)",
  ])
  func `numbers apart never become one number, and no doubt is dropped`(_ wait: String) {
    let rows = "ABCDEFGHIJKLM".enumerated().map { number, letter in
      "| \(number + 1) | Part \(letter) | Ada Brook (Buyer) | \(letter == "M" ? wait : "-") |\n"
    }
    let checked = Checked("| # | Step | Owner | Depends on |\n|---|---|---|---|\n" + rows.joined())
    #expect(checked.compilation.diagnostics.compactMap(\.safeFix).isEmpty)
    #expect(checked.compilation.plan.steps[12].dependencies.isEmpty)
    #expect(checked.findings(of: "dependency-unresolved-prose").count == 1)
  }

  @Test(arguments: [
    ("| Move (EU | US) | Ada Brook (Buyer) | 2026-06-12 |", 1), ("| `a|b` | Ada Brook (Buyer) | 2026-06-12 |", 1),
    ("| Kick-off | Hall 2 | Ada Brook (Buyer) | 2026-06-12 |", 0), ("| a (b | c) | (d | e) | f |", 2),
    ("| a (b | c) | d | e | f |", 0),
  ])
  func `only pipes that stand inside of something belong to the text`(_ row: String, _ pipes: Int) {
    let text = "| Step | Owner | Due |\n|---|---|---|\n\(row)\n"
    let fixes = Checked(text).findings(of: "row-cells-surplus").compactMap(\.safeFix)
    #expect(fixes.flatMap(\.edits).map(\.replacement) == Array(repeating: "\\|", count: pipes))
  }

  @Test(arguments: [
    ("| Kick-off | Ada Brook (Buyer) | 2026-06-12 |", " |"), ("| Kick-off | Ada Brook (Buyer) | 2026-06-12", " | |"),
    ("| Kick-off | 2026-06-12 | Ada Brook (Buyer) |", nil), ("| Kick-off | Ada Brook (Buyer) | 2026-06-12\\|", " | |"),
    ("| Kick-off | Ada Brook (Buyer) |", nil), ("| Kick-off |", nil),
  ])
  func `missing cells are written where no other one can be meant, and none that is owed`(
    _ row: String, _ cells: String?
  ) {
    let text = "| Step | Owner | Due | Notes |\n|---|---|---|---|\n\(row)\n"
    let fixes = Checked(text).findings(of: "row-cells-missing").compactMap(\.safeFix)
    #expect(fixes.flatMap(\.edits).map(\.replacement) == [cells].compactMap(\.self))
  }

  @Test(arguments: [("| a | b | c |", true), ("| a | b |", false), ("", true)])
  func `a delimiter row is mended where the rows agree with the header`(_ row: String, _ isCertain: Bool) {
    let text = "| Step | Owner | Due |\n|---|---|\n\(row)\n"
    let findings = Checked(text).findings(of: "table-delimiter-mismatch")
    #expect(findings.map { $0.safeFix != nil } == [isCertain])
  }

  @Test(arguments: [("Onwer", "Vibe", 1), ("Onwer", "Owner", 0), ("Vibe", "Owner", 0)])
  func `a column is named where the table has none of the kind`(_ first: String, _ second: String, _ count: Int) {
    let text = "| Step | Due | \(first) | \(second) |\n|---|---|---|---|\n| a | 2026-06-12 | b | c |\n"
    #expect(Checked(text).findings(of: "column-unknown").compactMap(\.safeFix).count == count)
  }

  @Test func `what brackets say behind a misspelt field stays`() {
    let text = "Hoildays (buyer): 2026-08-03\n\n| Step | Owner |\n|---|---|\n| a | b |\n"
    let checked = Checked(text)
    let edits = checked.findings(of: "field-unknown").compactMap(\.safeFix).flatMap(\.edits)
    #expect(edits.map { checked.compilation.plan.source.text(in: $0.range) } == ["Hoildays"])
  }

  @Test(arguments: [
    ("▶04/07", ["2026-07-04", "2026-04-07"]), ("▶Tue 2026-06-10", ["2026-06-10", "2026-06-09"]),
    ("▶2O26-O6-10", ["2026-06-10"]), ("▶2026-06-31", ["2026-06-30"]),
    // A former date, a remark or a comment would be lost.
    ("▶~~2026-07-01~~ 04/07", []), ("▶2026-06-31 (board)", []), ("▶2O26-O6-10 <!-- ours -->", []),
    ("▶2026-06-31 <!-- ours -->", []),
  ])
  func `a day is offered where nothing else is lost with what stands there`(_ due: String, _ days: [String]) {
    #expect(
      offered("| Step | Owner | Due |\n|---|---|---|\n| Demo | Ada Brook (Buyer) | \(due) |\n") == days)
  }

  @Test(arguments: [
    ("Done ▶04/07", ["2026-07-04", "2026-04-07"]), ("Done (▶Tue 2026-06-10)", ["2026-06-10", "2026-06-09"]),
    ("✅ signed 2026-06-31 (▶2026-06-31)", ["2026-06-30"]), ("~~Open~~ Done ▶04/07", ["2026-07-04", "2026-04-07"]),
    ("▶**Done** 04/07, 04/07", []),
  ])
  func `a day in a status is mended where it stands`(_ status: String, _ days: [String]) {
    #expect(
      offered("| Step | Owner | Status |\n|---|---|---|\n| Demo | Ada Brook (Buyer) | \(status) |\n") == days)
  }

  /// The days that are offered for the one date of a plan, each written at the mark over all that its finding shows.
  private func offered(_ marked: String) -> [String] {
    let checked = Checked(marked)
    let findings = checked.compilation.diagnostics.filter { $0.rule.hasPrefix("date-") }
    #expect(findings.map(\.range.lowerBound) == checked.marks)
    let edits = findings.flatMap(\.fixes).flatMap(\.edits)
    #expect(edits.allSatisfy { edit in findings.contains { $0.range == edit.range } })
    return edits.map(\.replacement)
  }
}
