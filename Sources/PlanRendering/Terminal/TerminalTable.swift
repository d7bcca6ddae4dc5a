import PlanText

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
    /// What the rows from here on have in common; takes the whole width too.
    var heading: String?
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
  func text(_ style: TerminalStyle) -> String {
    let shown = columns.indices.filter { index in rows.contains { !$0.cells[index].isEmpty } }
    let indent = rows.contains { $0.heading != nil } ? Self.gap : 0
    let layout = Layout(shown: shown, widths: widths(of: shown, room: style.columns - indent), indent: indent)
    let header = hasHeader ? lines(columns.map(\.name), layout).map { style.faint($0) } : []
    return (header + rows.flatMap { lines($0, layout, style) }).map { $0 + "\n" }.joined()
  }

  /// Which columns are shown, how wide, and how far from the margin.
  private struct Layout {
    let shown: [Int]
    let widths: [Int]
    let indent: Int
  }

  private func lines(_ row: Row, _ layout: Layout, _ style: TerminalStyle) -> [String] {
    let heading = row.heading.map { [""] + WrappedText.lines($0, columns: style.columns).map(style.bold) } ?? []
    let indent = remarkIndent(layout)
    let remark = row.remark.map {
      WrappedText.lines($0, columns: style.columns - indent, limit: Self.lineLimit).map { line in
        String(repeating: " ", count: indent) + style.faint(line)
      }
    }
    return heading + lines(row.cells, layout) + (remark ?? [])
  }

  /// Remarks stand a little behind the beginning of the first column that can be broken.
  private func remarkIndent(_ layout: Layout) -> Int {
    let place = layout.shown.firstIndex { columns[$0].canWrap } ?? 0
    return layout.widths.prefix(place).reduce(layout.indent + Self.gap) { $0 + $1 + Self.gap }
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

  private func lines(_ cells: [String], _ layout: Layout) -> [String] {
    let wrapped = zip(layout.shown, layout.widths).map { index, width in
      columns[index].canWrap
        ? WrappedText.lines(cells[index], columns: width, limit: Self.lineLimit) : [VisibleText.of(cells[index])]
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let parts = layout.shown.indices.map { place in
        let cell = wrapped[place]
        return padded(
          line < cell.count ? cell[line] : "", layout.widths[place], isNumber: columns[layout.shown[place]].isNumber)
      }
      let margin = String(repeating: " ", count: layout.indent)
      return Self.withoutTrailingSpace(margin + parts.joined(separator: String(repeating: " ", count: Self.gap)))
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
