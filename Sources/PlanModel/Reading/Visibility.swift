import PlanSyntax

/// Who may see a row or a column.
enum Visibility {
  /// Whether a cell keeps its row out of everything shared.
  static func isInternal(_ text: String) -> Bool {
    Words.of(text).contains { $0 == "internal" || $0 == "private" }
  }

  /// Whether a header keeps its column out of everything shared: `Notes (internal)`, `Margin (us only)`.
  static func isInternal(header: String) -> Bool {
    let words = Words.of(header)
    return words.contains { $0 == "internal" || $0 == "private" }
      || zip(words, words.dropFirst()).contains { $0 == ("us", "only") }
  }

  /// A table that is none of ours without its private columns and rows.
  static func shared(_ table: Table) -> Table {
    let headers = table.header.cells.map(\.text)
    let kept = headers.indices.filter { !isInternal(header: headers[$0]) }
    let audience = headers.firstIndex { ["visibility", "audience"].contains(Words.joined($0)) }
    let rows = table.rows.filter { row in audience.map { !isInternal(row.cell($0).text) } ?? true }
    guard kept.count < headers.count || rows.count < table.rows.count else { return table }
    func row(_ row: TableRow) -> TableRow {
      TableRow(cells: kept.filter { $0 < row.cells.count }.map { row.cells[$0] }, range: row.range, line: row.line)
    }
    return Table(
      header: row(table.header), delimiter: row(table.delimiter),
      alignments: kept.filter { $0 < table.alignments.count }.map { table.alignments[$0] }, rows: rows.map(row))
  }
}
