import PlanSyntax
import PlanText

extension Rule {
  static let tableDelimiterMismatch = Rule(
    "table-delimiter-mismatch", .error,
    summary: "Header and delimiter row differ in their number of cells, so Markdown sees no table at all.",
    advice: "Give the delimiter row as many cells as the header has.",
    bad: """
      | Milestone | Owner | Due | Status |
      ▶|---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 | Open |
      """,
    good: """
      | Milestone | Owner | Due | Status |
      |---|---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 | Open |
      """
  ) { plan in
    plan.markdown.brokenTables.filter { $0.fault == .cellCount }.map { table in
      let headers = table.header.cells.count
      let delimiters = table.delimiter.cells.count
      return Finding(
        at: table.delimiter.range,
        "the header has \(Wording.count(headers, "cell")), the delimiter row \(delimiters): Markdown sees no table",
        help: headers <= 24 ? "write \(row(table))" : "write a delimiter row of \(headers) cells",
        notes: [Diagnostic.Note("the header stands here", at: table.header.range)],
        fixes: headers > delimiters ? [widening(table)] : [])
    }
  }

  /// The header names the columns beyond doubt; only a delimiter row that is too long could be the one that is right.
  private static func widening(_ table: BrokenTable) -> Fix {
    Fix("write the missing cells of the delimiter row", .safe, [TextEdit(table.delimiter.range, row(table))])
  }

  /// The delimiter row that the header needs, with the alignments that are written.
  private static func row(_ table: BrokenTable) -> String {
    let count = table.header.cells.count
    let written = table.delimiter.cells.prefix(count).map(\.text)
    let missing = Array(repeating: "---", count: count - written.count)
    return "|\((written + missing).joined(separator: "|"))|"
  }
}
