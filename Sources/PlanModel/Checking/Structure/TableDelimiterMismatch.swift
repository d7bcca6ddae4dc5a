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
        fixes: [fix(table, in: plan.source)])
    }
  }

  /// Where the rows agree with the header there is no doubt which of the two is right.
  private static func fix(_ table: BrokenTable, in source: SourceText) -> Fix {
    let isShort = table.delimiter.cells.count < table.header.cells.count
    let rows = source.rows(from: table.delimiter.line + 1).map(source.pipes)
    let header = source.pipes(in: table.header.range)
    let delimiter = source.pipes(in: table.delimiter.range)
    let isCertain = rows.count { $0 == header } > rows.count { $0 == delimiter } || isShort && rows.isEmpty
    return Fix(
      isShort ? "write the missing cells of the delimiter row" : "take the surplus cells of the delimiter row out",
      isCertain ? .safe : .unsafe, [TextEdit(table.delimiter.range, row(table))])
  }

  /// The delimiter row that the header needs, with the alignments that are written.
  private static func row(_ table: BrokenTable) -> String {
    let count = table.header.cells.count
    let written = table.delimiter.cells.prefix(count).map(\.text)
    let missing = Array(repeating: "---", count: count - written.count)
    return "|\((written + missing).joined(separator: "|"))|"
  }
}

extension SourceText {
  /// Number of pipes that end cells.
  fileprivate func pipes(in range: SourceRange) -> Int {
    var count = 0
    var isEscaped = false
    for byte in bytes[range.lowerBound..<range.upperBound] {
      if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }

  /// The lines from one on, up to a blank one; some are enough to tell what they are.
  fileprivate func rows(from line: Int) -> [SourceRange] {
    (line..<max(line, min(lines.count, line + 100))).map(content(ofLine:)).prefix { range in
      bytes[range.lowerBound..<range.upperBound].contains { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    }
  }
}
