import PlanModel
import PlanText
import Testing

@Suite("Structure rules")
struct StructureRulesTests {
  private let header = "| # | Milestone | Owner | Due |\n|---|---|---|---|\n"
  private let row = "| 1 | Kick-off | Ada Brook (Buyer) | 2026-06-12 |\n"

  @Test(arguments: [
    ("placeholder", "Ask ▶{name} and ▶{name}, then `{name}` and ▶{name} again"),
    ("placeholder", "[{name}](https://a.example) is no ▶{name}"),
    ("raw-html", "▶<b>one▶</b> and ▶<b>two▶</b>, `<b>` and ▶<b>three"),
  ])
  func `what stands several times is found at each place`(_ rule: String, _ prose: String) {
    let checked = Checked(
      "# P\n\n\(prose)\n\n| Step | Owner | Due |\n|---|---|---|\n| A | Dana Wu (Buyer) | 2026-07-01 |\n")
    #expect(checked.places(of: rule) == checked.marks)
    #expect(checked.findings(of: rule).allSatisfy { $0.message.utf8.count < 60 })
  }

  @Test(arguments: [
    "Risks: ▶[risk here]", "Success criteria: ▶[x y], then ▶{name}", "Risks: ▶TBD", "Goal: now | Risks: ▶[risk here]",
    "## Risks\n\n- ▶[risk here]", "Risks: ▶[a b]\nRisks: ▶[a b]", "Risks (internal): ▶[a b]",
  ])
  func `what stands in a field and is one of its items is found once`(_ fields: String) {
    let checked = Checked("# P\n\n\(fields)\n\n\(header)\(row)")
    #expect(checked.compilation.plan.placeholders.map(\.range.lowerBound) == checked.marks)
  }

  @Test func `a file without a table says how to begin one`() {
    let findings = Checked("# Notes\n\nNothing yet.").findings(of: "no-plan")
    #expect(findings.map(\.help) == ["write a table that begins with | Milestone | Owner | Due date | Status |"])
  }

  @Test func `a fence alone is the one error, and beside a plan a warning`() {
    let fence = "```\n\(header)\(row)```\n"
    let alone = Checked("# Plan\n\n\(fence)")
    #expect(alone.findings(of: "plan-in-code-fence").map(\.severity) == [.error])
    #expect(alone.findings(of: "no-plan").isEmpty)
    let beside = Checked("# Plan\n\n\(fence)\n\(header)\(row)")
    #expect(beside.findings(of: "plan-in-code-fence").map(\.severity) == [.warning])
  }

  @Test func `a short delimiter row is widened by a safe fix`() throws {
    let checked = Checked("| Milestone | Owner | Due |\n|:--|---|\n| Kick-off | Ada Brook (Buyer) | 2026-06-12 |\n")
    let finding = try #require(checked.findings(of: "table-delimiter-mismatch").first)
    #expect(finding.message == "the header has 3 cells, the delimiter row 2: Markdown sees no table")
    #expect(finding.fixes.map(\.applicability) == [.safe])
    #expect(finding.fixes.flatMap(\.edits).map(\.replacement) == ["|:--|---|---|"])
    #expect(checked.findings(of: "no-plan").isEmpty)
  }

  @Test func `only a surplus cell that says something is lost`() {
    #expect(
      Checked(header + "| 1 | Kick-off | Ada Brook (Buyer) | 2026-06-12 | |").findings(of: "row-cells-surplus").isEmpty)
    let lost = Checked(header + "| 1 | Kick-off | Ada Brook (Buyer) | 2026-06-12 | | ▶spare |")
    #expect(lost.places(of: "row-cells-surplus") == lost.marks)
    #expect(
      lost.findings(of: "row-cells-surplus").map(\.message)
        == ["the row has 6 cells under 4 headers: \"spare\" would be lost"])
  }

  @Test func `numbers may begin again in the next table, names may not`() {
    let numbers = Checked("## One\n\n\(header)\(row)\n## Two\n\n\(header)\(row)")
    #expect(numbers.findings(of: "duplicate-id").isEmpty)
    let named = row.replacing("| 1 |", with: "| A-1 |")
    let names = Checked(
      "## One\n\n\(header)\(named)\n## Two\n\n\(header)| ▶a-1 | Order | Ada Brook (Buyer) | 2026-07-10 |")
    #expect(names.places(of: "duplicate-id") == names.marks)
  }

  @Test func `a duplicate id is one finding with all its lines and a free number`() {
    let checked = Checked(
      header + row + row + "| #1 | Order | Ada Brook (Buyer) | 2026-07-10 |\n| - | A | B | |\n| - | C | D | |")
    #expect(checked.findings(of: "duplicate-id").map(\.message) == ["id 1 stands at lines 3, 4 and 5"])
    #expect(checked.findings(of: "duplicate-id").map(\.help) == ["give one of them an id that is free, as 2"])
  }

  @Test func `a row with nothing but a number is no contradiction`() {
    #expect(Checked(header + row + "| 2 | | | |").findings(of: "title-missing").map(\.severity) == [.warning])
    #expect(Checked(header + row + "| 2 | | | 2026-07-10 |").findings(of: "title-missing").map(\.severity) == [.error])
  }

  @Test func `fields that agree or may repeat are no duplicates`() {
    let agreeing = "Go-live: 2026-09-01\nGo-live: September 1, 2026\nRisks: one\nRisks: two\n"
    let open = "Target close: [Date]\nTarget close: 2026-07-24\nHolidays: 2026-05-25\nHolidays: 2026-06-15\n\n"
    #expect(Checked(agreeing + open + header + row).findings(of: "field-duplicate").isEmpty)
  }

  @Test func `two columns of remarks are no duplicates, two of dates are`() {
    let rest = "|---|---|---|---|---|\n| Kick-off | Ada Brook (Buyer) | 2026-06-12 | | |"
    let remarks = Checked("| Milestone | Owner | Due | Risk | Mitigation |\n" + rest)
    #expect(remarks.findings(of: "column-duplicate").isEmpty)
    let dates = Checked("| Milestone | Owner | Due | ▶Deadline | Notes |\n" + rest)
    #expect(dates.places(of: "column-duplicate") == dates.marks)
  }

  @Test func `two goals are worth a look and two zones are an error`() {
    let goals = Checked("Goal: One list\nOutcome: Fewer calls\n\n" + header + row)
    #expect(goals.findings(of: "field-duplicate").map(\.severity) == [.warning])
    let zones = Checked("Time zone: Europe/Berlin\nTime zone: Europe/Paris\n\n" + header + row)
    #expect(zones.findings(of: "field-duplicate").map(\.severity) == [.error])
  }

  @Test(arguments: ["\n", "\r\n"])
  func `the first field under a table gets its blank line`(lineEnd: String) {
    let text = (header + row + "Next check-in: Monday 2026-06-15, 10am\nRisks: the move\n").replacing(
      "\n", with: lineEnd)
    let findings = Checked(text).findings(of: "field-under-table")
    #expect(findings.count == 2)
    #expect(findings.map(\.fixes.count) == [1, 0])
    #expect(findings.first?.fixes.first?.edits.map(\.replacement) == [lineEnd])
  }

  @Test func `each fault of the text is reported once a line`() {
    let checked = Checked(
      header + "| 1 | ▶\u{FFFD}\u{FFFD} ▶\u{202E}x ▶\0 | Ada Brook (Buyer) | 2026-06-12 |\n| 2 | ▶\u{FFFD} | | |")
    #expect(checked.places(of: "broken-text") == checked.marks)
  }

  @Test func `twenty-five steps under a heading are enough`() {
    func rows(_ count: Int) -> String { (1...count).map { "| \($0) | Room \($0) | - | 2026-06-12 |\n" }.joined() }
    #expect(Checked(header + rows(25)).findings(of: "plan-too-long").isEmpty)
    #expect(
      Checked(header + rows(26)).findings(of: "plan-too-long").map(\.message) == ["26 steps stand under one heading"])
  }

  @Test(arguments: ["    ", "\t", "  \t", "     "])
  func `a delimiter row that stands too far in makes no table`(indent: String) {
    let checked = Checked("| Milestone | Due |\n\(indent)▶|---|---|\n| Kick-off | 2026-06-12 |\n")
    #expect(checked.places(of: "table-delimiter-indented") == checked.marks)
    #expect(
      checked.findings(of: "table-delimiter-indented").map(\.help) == ["take out the white space before |---|---|"])
    #expect(checked.findings(of: "no-plan").isEmpty && checked.findings(of: "table-delimiter-mismatch").isEmpty)
  }

  @Test(arguments: [
    "| Milestone | Due |\n   |---|---|\n", "> | Milestone | Due |\n>    |---|---|\n",
    "- | Milestone | Due |\n     |---|---|\n", "a text\n    ---|---\n", "a text\n    | - |\n",
  ])
  func `one that stands a little in, or under no header, is not told`(text: String) {
    #expect(Checked(text).findings(of: "table-delimiter-indented").isEmpty)
  }

  @Test func `what a short row lacks is told once`() {
    let checked = Checked("| Milestone | Status | Owner | Due |\n|---|---|---|---|\n▶| Kick-off | Open |\n")
    #expect(checked.places(of: "row-cells-missing") == checked.marks)
    #expect(checked.findings(of: "owner-missing").isEmpty && checked.findings(of: "date-missing").isEmpty)
    let half = Checked("| Milestone | Owner | Due |\n|---|---|---|\n| Kick-off | ▶- |\n")
    #expect(half.places(of: "owner-missing") == half.marks)
    #expect(half.findings(of: "date-missing").isEmpty)
  }
}
