package import PlanText

/// Splits a line of a table into its cells, as GFM does (section 4.10).
package struct RowSplitter {
  let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The ranges of the cells of a line, spaces and tabs at either end of each cut off; nothing where there is no cell.
  package func cells(of line: SourceRange) -> [SourceRange] {
    var cells: [SourceRange] = []
    cells.reserveCapacity(8)
    var start = line.lowerBound
    let end = line.upperBound
    if start < end, bytes[start] == UInt8(ascii: "|") { start = afterSpace(start + 1, end) }
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "|") {
        cells.append(trimmed(start, index))
        index = afterSpace(index + 1, end)
        start = index
      } else if byte == UInt8(ascii: "\\"), index + 1 < end, bytes[index + 1] == UInt8(ascii: "|") {
        index += 2
      } else {
        index += 1
      }
    }
    // Behind the last pipe, white space of any kind is no cell.
    if start == line.lowerBound ? start < end : bytes[start..<end].contains(where: { !Self.isSpace($0) }) {
      cells.append(trimmed(start, end))
    }
    return cells
  }

  /// The alignments that a delimiter row gives; nil where a line is none.
  package func alignments(of line: SourceRange) -> [ColumnAlignment]? {
    guard isDelimiter(line) else { return nil }
    return markers(of: line).map { cell in
      let left = bytes[cell.lowerBound] == UInt8(ascii: ":")
      let right = bytes[cell.upperBound - 1] == UInt8(ascii: ":")
      return left && right ? .center : left ? .left : right ? .right : .none
    }
  }

  /// Whether a line is made of `:---:` cells and nothing else.
  private func isDelimiter(_ line: SourceRange) -> Bool {
    guard line.lowerBound < line.upperBound else { return false }
    let onlyMarks = bytes[line.lowerBound..<line.upperBound].allSatisfy {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") || Self.isSpace($0)
    }
    guard onlyMarks, !isUnderline(line) else { return false }
    let cells = markers(of: line)
    return !cells.isEmpty && cells.allSatisfy(isMarker)
  }

  /// Dashes alone make a heading of what stands above them, not a table.
  private func isUnderline(_ line: SourceRange) -> Bool {
    bytes[line.lowerBound..<line.upperBound].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// The cells of a delimiter row, in which no kind of white space says anything.
  private func markers(of line: SourceRange) -> [SourceRange] {
    cells(of: line).map { cell in
      var (start, end) = (cell.lowerBound, cell.upperBound)
      while start < end, Self.isSpace(bytes[start]) { start += 1 }
      while start < end, Self.isSpace(bytes[end - 1]) { end -= 1 }
      return SourceRange(start, end)
    }
  }

  private func isMarker(_ cell: SourceRange) -> Bool {
    var start = cell.lowerBound
    var end = cell.upperBound
    if start < end, bytes[start] == UInt8(ascii: ":") { start += 1 }
    if start < end, bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    return start < end && bytes[start..<end].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private func afterSpace(_ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end, Self.isBlank(bytes[index]) { index += 1 }
    return index
  }

  private func trimmed(_ start: Int, _ end: Int) -> SourceRange {
    var end = end
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return SourceRange(afterSpace(start, end), end)
  }

  /// What may be set otherwise around a cell.
  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == 0x0B || byte == 0x0C
  }
}
