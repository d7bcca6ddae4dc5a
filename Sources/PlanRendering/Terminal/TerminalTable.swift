/// A table as a terminal shows it: as wide as it needs, and no wider than there is room.
struct TerminalTable {
  /// What a column is called, and how it is set.
  struct Column {
    let name: String
    /// Set to the right, as numbers are.
    var isNumber = false
    /// Broken into lines where there is no room.
    var canWrap = false
  }

  /// A cell for each column, with a remark below that takes the whole width.
  struct Row {
    let cells: [String]
    var remark: String?
  }

  let columns: [Column]
  let rows: [Row]
  /// Whether the names of the columns are shown.
  var hasHeader = true

  private static let gap = 2
  /// Most lines of a cell: who wants more reads the plan.
  private static let lineLimit = 3

  /// The table, columns in which nothing stands left out; each line ends with a line end.
  func text(_ style: TerminalStyle, indent: Int = 0) -> String {
    let shown = columns.indices.filter { index in rows.contains { !$0.cells[index].isEmpty } }
    let widths = widths(of: shown, room: style.columns - indent)
    let remarkIndent = indent + remarkIndent(shown, widths)
    var lines: [String] = []
    if hasHeader {
      lines += self.lines(columns.map(\.name), shown, widths).map { style.faint($0) }
    }
    for row in rows {
      lines += self.lines(row.cells, shown, widths)
      guard let remark = row.remark else { continue }
      let margin = String(repeating: " ", count: remarkIndent - indent)
      lines += WrappedText.lines(remark, columns: style.columns - remarkIndent, limit: Self.lineLimit)
        .map { margin + style.faint($0) }
    }
    let margin = String(repeating: " ", count: indent)
    return lines.map { margin + $0 + "\n" }.joined()
  }

  /// Remarks stand under the first column that can be broken.
  private func remarkIndent(_ shown: [Int], _ widths: [Int]) -> Int {
    let place = shown.firstIndex { columns[$0].canWrap } ?? 0
    return widths.prefix(place).reduce(0) { $0 + $1 + Self.gap }
  }

  /// What each column needs; where there is too little room, those that can be broken share what is left.
  private func widths(of shown: [Int], room: Int) -> [Int] {
    var widths = shown.map { index in
      rows.reduce(hasHeader ? DisplayWidth.of(columns[index].name) : 0) {
        max($0, DisplayWidth.of(VisibleText.of($1.cells[index])))
      }
    }
    let flexible = widths.indices.filter { columns[shown[$0]].canWrap }.sorted { widths[$0] < widths[$1] }
    var left = room - Self.gap * max(shown.count - 1, 0) - widths.reduce(0, +) + flexible.reduce(0) { $0 + widths[$1] }
    for (place, index) in flexible.enumerated() {
      widths[index] = min(widths[index], max(left / (flexible.count - place), 12))
      left -= widths[index]
    }
    return widths
  }

  private func lines(_ cells: [String], _ shown: [Int], _ widths: [Int]) -> [String] {
    let wrapped = zip(shown, widths).map { index, width in
      columns[index].canWrap
        ? WrappedText.lines(cells[index], columns: width, limit: Self.lineLimit) : [VisibleText.of(cells[index])]
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = zip(shown, zip(wrapped, widths)).map { index, cell in
        padded(line < cell.0.count ? cell.0[line] : "", cell.1, isNumber: columns[index].isNumber)
      }
      return Self.withoutTrailingSpace(parts.joined(separator: String(repeating: " ", count: Self.gap)))
    }
  }

  private func padded(_ text: String, _ width: Int, isNumber: Bool) -> String {
    let space = String(repeating: " ", count: max(width - DisplayWidth.of(text), 0))
    return isNumber ? space + text : text + space
  }

  private static func withoutTrailingSpace(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
