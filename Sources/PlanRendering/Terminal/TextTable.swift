/// Columns of text for a terminal.
struct TextTable {
  /// Of the same number of cells each; the first is the header.
  let rows: [[String]]
  let style: TerminalStyle

  /// One line per row; cells that are wider than their share of the line are cut.
  var text: String {
    let widths = self.widths
    return rows.enumerated().map { number, row in
      let cells = zip(row, widths).map { Self.fitted($0, $1) }
      let line = cells.joined(separator: "  ")
      let end = line.lastIndex { $0 != " " }
      let trimmed = end.map { String(line[...$0]) } ?? ""
      return (number == 0 ? style.bold(trimmed) : trimmed) + "\n"
    }.joined()
  }

  /// What each column needs; where that is more than the line has, the widest ones give way.
  private var widths: [Int] {
    guard let count = rows.first?.count else { return [] }
    var widths = (0..<count).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let room = style.columns - 2 * (count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 10, let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
    return widths
  }

  private static func fitted(_ text: String, _ width: Int) -> String {
    let own = DisplayWidth.of(text)
    if own <= width { return text + String(repeating: " ", count: width - own) }
    var shown = ""
    var used = 0
    for character in text {
      let next = DisplayWidth.of(character)
      guard used + next < width else { break }
      shown.append(character)
      used += next
    }
    return shown + "…" + String(repeating: " ", count: max(width - used - 1, 0))
  }
}
