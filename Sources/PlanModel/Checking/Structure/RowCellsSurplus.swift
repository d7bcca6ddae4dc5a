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
      return table.rows.compactMap { $0.cells.count > headers ? surplus(of: $0, headers: headers, plan.source) : nil }
    }
  }

  /// Empty cells lose nothing.
  private static func surplus(of row: TableRow, headers: Int, _ source: SourceText) -> Finding? {
    let lost = row.cells.dropFirst(headers).filter { !$0.isEmpty }
    guard let first = lost.first, let last = lost.last else { return nil }
    let texts = Wording.list(lost.lazy.map { Wording.literal($0.text) }, first: 3)
    return Finding(
      at: first.range.union(last.range),
      "the row has \(Wording.count(row.cells.count, "cell")) under \(Wording.count(headers, "header")): "
        + "\(texts) would be lost",
      help: "write \\| for a pipe that belongs to the text, or add a header",
      fixes: fix(row, headers: headers, source).map { [$0] } ?? [])
  }

  /// A pipe inside brackets, quotation marks or code belongs to the text, if escaping just those makes the row fit.
  private static func fix(_ row: TableRow, headers: Int, _ source: SourceText) -> Fix? {
    let pipes = zip(row.cells, row.cells.dropFirst()).compactMap { left, right -> TextEdit? in
      guard isOpen(source.text(in: left.range)), !isOpen(source.text(in: left.range.union(right.range))) else {
        return nil
      }
      let between = SourceRange(left.range.upperBound, right.range.lowerBound)
      return source.range(of: "|", in: between).map { TextEdit($0, "\\|") }
    }
    guard !pipes.isEmpty, pipes.count == row.cells.count - headers else { return nil }
    return Fix("write \\| for \(Wording.count(pipes.count, "pipe"))", .safe, pipes)
  }

  /// Whether a text opens what it does not close.
  private static func isOpen(_ text: String) -> Bool {
    func count(_ sign: Character) -> Int { text.count { $0 == sign } }
    return count("`") % 2 == 1 || count("\"") % 2 == 1 || count("“") > count("”") || count("(") > count(")")
      || count("[") > count("]")
  }
}
