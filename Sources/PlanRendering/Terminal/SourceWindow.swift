import PlanText

/// A line of the source as a terminal shows it, with a place in it underlined.
struct SourceWindow {
  let text: String
  /// Columns before the place.
  let indent: Int
  /// Columns of the place, at least 1.
  let width: Int

  /// What is looked at of a line on either side of the place, in bytes: more than any terminal is wide.
  private static let reach = 4096

  /// The part of a range's first line that fits; cut ends are shown as `…`.
  init(_ source: SourceText, _ range: SourceRange, columns: Int) {
    let line = source.content(ofLine: source.lines.line(at: range.lowerBound))
    let lower = min(range.lowerBound, line.upperBound)
    let upper = min(max(range.upperBound, lower), line.upperBound, lower + Self.reach)
    let near = SourceRange(max(line.lowerBound, lower - Self.reach), min(line.upperBound, upper + Self.reach))
    let before = Self.cells(source, SourceRange(near.lowerBound, lower), at: 0)
    let marked = Self.cells(source, SourceRange(lower, upper), at: before.count)
    let cells =
      before + marked + Self.cells(source, SourceRange(upper, near.upperBound), at: before.count + marked.count)
    let window = Self.window(place: before.count..<before.count + marked.count, of: cells.count, columns: columns)
    let isCut = (left: window.lowerBound > 0, right: window.upperBound < cells.count)
    text = (isCut.left ? "…" : "") + Self.shown(window, of: cells) + (isCut.right ? "…" : "")
    indent = before.count - window.lowerBound + (isCut.left ? 1 : 0)
    width = max(min(marked.count, window.upperBound - before.count), 1)
  }

  /// Some columns; a wide character of which one column is cut off leaves a space.
  private static func shown(_ window: Range<Int>, of cells: [String]) -> String {
    var shown = Array(cells[window])
    if shown.first == "" { shown[0] = " " }
    if window.upperBound < cells.count, cells[window.upperBound].isEmpty, !shown.isEmpty {
      shown[shown.count - 1] = " "
    }
    return shown.joined()
  }

  /// One element a column: a wide character is followed by an empty one.
  private static func cells(_ source: SourceText, _ range: SourceRange, at start: Int) -> [String] {
    var cells: [String] = []
    for character in source.text(in: range) {
      if character == "\t" {
        cells += Array(repeating: " ", count: 4 - (start + cells.count) % 4)
      } else if character.unicodeScalars.contains(where: VisibleText.isHidden) {
        cells += VisibleText.of(String(character)).map(String.init)
      } else {
        append(character, to: &cells)
      }
    }
    return cells
  }

  private static func append(_ character: Character, to cells: inout [String]) {
    let width = DisplayWidth.of(character)
    if width == 0, let last = cells.indices.last {
      cells[last].append(character)
    } else {
      cells.append(String(character))
      if width > 1 { cells.append("") }
    }
  }

  /// The columns that are shown: all if they fit, else those around the place, less one for each cut end.
  private static func window(place: Range<Int>, of count: Int, columns: Int) -> Range<Int> {
    let room = max(columns, 8)
    guard count > room else { return 0..<count }
    let middle = place.lowerBound + min(place.count, room / 2) / 2
    let lower = min(max(middle - room / 2, 0), count - room)
    let isCut = (left: lower > 0, right: lower + room < count)
    return lower + (isCut.left ? 1 : 0)..<lower + room - (isCut.right ? 1 : 0)
  }
}
