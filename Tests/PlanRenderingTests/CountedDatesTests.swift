import Testing

/// What the page says of dates that are counted from something else.
@Suite struct `Counted dates` {
  @Test(arguments: [
    ("Due", "go-live - 2w", "go-live - 2w"), ("Due", "Week 5", "Week 5"), ("Due", "Weeks 5–6", "Weeks 5–6"),
    ("Due", "Day 31 (board)", "Day 31"), ("Due", "~~Week 4~~ Week 5 (flu)", "Week 5"), ("Due", "by #1 + 3d", "#1 + 3d"),
    ("Week", "5", "Week 5"), ("Week", "5-6", "Week 5-6"), ("Due", "2026-07-06 to Week 6", "2026-07-06 to Week 6"),
  ])
  func `A date that was counted says from what`(_ column: String, _ cell: String, _ words: String) throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|\(column)", rows: ["1|One|Dana Wu (Buyer)|2026-07-01", "2|Two|Dana Wu (Buyer)|\(cell)"],
      above: "Go-live: 2026-09-01\nStart: 2026-06-01")
    let row = try rendered.part(from: "<tr id=\"step-2\"", to: "</tr>")
    #expect(row.contains("</time> <small dir=\"auto\">\(words)</small>"), "\(row)")
  }

  @Test func `A date of the calendar needs no words`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|Dana Wu (Buyer)|July 1"], above: "Go-live: 2026-09-01")
    #expect(try !rendered.part(from: "<td class=\"due\">", to: "</td>").contains("July 1"))
  }
}
