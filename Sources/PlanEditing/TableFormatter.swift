import PlanSyntax
import PlanText

/// Sets the cells of a table one below the other; but for dates, nothing changes except what stands between cells.
struct TableFormatter {
  private let source: SourceText
  private let table: Table
  /// Those that are no fields.
  private let rows: [TableRow]
  /// Changes inside of cells, by the first byte of the cell.
  private let dates: [Int: [TextEdit]]

  init(_ table: Table, in plan: SourceText, fieldLines: Set<Int>, dates: [Int: [TextEdit]]) {
    source = plan
    self.table = table
    self.dates = dates
    rows = [table.header] + table.rows.filter { !fieldLines.contains($0.line) }
  }

  /// Adds what has to change; whether anything does besides dates.
  func write(to edits: inout EditList) -> Bool {
    let widths = rows.map { $0.cells.map(width) }
    let layout = TableLayout(table.alignments, cells: widths)
    var isChanged = false
    for (row, widths) in zip(rows, widths) {
      if write(row, widths, layout, to: &edits) { isChanged = true }
      if row.line == table.header.line, edits.replace(line(of: table.delimiter), with: layout.delimiter) {
        isChanged = true
      }
    }
    return isChanged
  }

  private func write(_ row: TableRow, _ widths: [Int], _ layout: TableLayout, to edits: inout EditList) -> Bool {
    let line = line(of: row)
    var place = line.lowerBound
    var gap = "|"
    var isChanged = false
    for column in 0..<max(widths.count, table.alignments.count) {
      let space = layout.space(around: column < widths.count ? widths[column] : 0, in: column)
      gap += space.before
      if column < row.cells.count, !row.cells[column].range.isEmpty {
        let cell = row.cells[column].range
        if edits.replace(SourceRange(place, cell.lowerBound), with: gap) { isChanged = true }
        for edit in dates[cell.lowerBound] ?? [] { edits.replace(edit.range, with: edit.replacement) }
        place = cell.upperBound
        gap = ""
      }
      gap += space.after + "|"
    }
    return edits.replace(SourceRange(place, line.upperBound), with: gap) || isChanged
  }

  /// The row from its first pipe or cell to the end of its line, or to a control character that stands behind it.
  private func line(of row: TableRow) -> SourceRange {
    var end = source.content(ofLine: row.line).upperBound
    let cells = row.cells.last?.range.upperBound ?? row.range.lowerBound
    if let control = source.bytes[cells..<max(cells, end)].firstIndex(where: { $0 == 0x0B || $0 == 0x0C }) {
      end = control
    }
    return SourceRange(row.range.lowerBound, end)
  }

  /// Columns that a cell will take.
  private func width(of cell: Cell) -> Int {
    (dates[cell.range.lowerBound] ?? []).reduce(width(of: cell.range)) { width, edit in
      width - self.width(of: edit.range) + edit.replacement.utf8.count
    }
  }

  private func width(of range: SourceRange) -> Int {
    let isPlain = source.bytes[range.lowerBound..<range.upperBound].allSatisfy { 0x20..<0x7F ~= $0 }
    return isPlain ? range.count : DisplayWidth.of(source.text(in: range))
  }
}
