import PlanSyntax
import PlanText

extension Rule {
  static let rowCellsSurplus = Rule(
    "row-cells-surplus", .error,
    summary: "A row has more cells than the table has headers, and Markdown drops what they say.",
    advice: "Write \\| for a pipe that belongs to the text, or give the table one more header.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Hall 2 | Ada Brook (Buyer) | ▶2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off \\| Hall 2 | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.allTables.flatMap { table in
      let headers = table.header.cells.count
      return table.rows.compactMap { $0.cells.count > headers ? surplus(of: $0, headers: headers) : nil }
    }
  }

  /// Empty cells lose nothing.
  private static func surplus(of row: TableRow, headers: Int) -> Finding? {
    let lost = row.cells.dropFirst(headers).filter { !$0.isEmpty }
    guard let first = lost.first, let last = lost.last else { return nil }
    let texts = lost.prefix(3).map { Wording.literal($0.text) } + (lost.count > 3 ? ["\(lost.count - 3) more"] : [])
    return Finding(
      at: first.range.union(last.range),
      "the row has \(Wording.count(row.cells.count, "cell")) under \(Wording.count(headers, "header")): "
        + "\(Wording.list(texts)) would be lost",
      help: "write \\| for a pipe that belongs to the text, or add a header")
  }
}
