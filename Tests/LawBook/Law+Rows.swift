import PlanSyntax
import PlanText

extension Law {
  /// A row is cut at each pipe without a backslash before it, as a plain split would do.
  public static let rows = Law(name: "rows") { bytes in
    let line = Array(trimmed(bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, isBlank))
    let splitter = RowSplitter(bytes: line)
    let ranges = splitter.cells(of: SourceRange(0, line.count))
    let cells = ranges.map { line[$0.lowerBound..<$0.upperBound] }
    let expected = split(line)
    let alignments = splitter.alignments(of: SourceRange(0, line.count))
    return (cells.elementsEqual(expected) { $0.elementsEqual($1) } ? [] : ["cells \(cells), not \(expected)"])
      + (alignments == markers(line) ? [] : ["delimiters \(String(describing: alignments))"])
  }

  /// The cells of a row, without regard to speed.
  private static func split(_ line: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var rest = line[...]
    while let pipe = rest.indices.first(where: { isSeparator($0, in: line) }) {
      parts.append(rest[..<pipe])
      rest = rest[pipe...].dropFirst()
    }
    if !rest.allSatisfy(isSpace) || (parts.isEmpty && !line.isEmpty) { parts.append(rest) }
    if line.first == UInt8(ascii: "|") { parts.removeFirst() }
    return parts.map { trimmed($0, isBlank) }
  }

  private static func isSeparator(_ place: Int, in line: [UInt8]) -> Bool {
    line[place] == UInt8(ascii: "|") && (place == 0 || line[place - 1] != UInt8(ascii: "\\"))
  }

  /// How a delimiter row aligns its columns; nil where the line is none.
  private static func markers(_ line: [UInt8]) -> [ColumnAlignment]? {
    let cells = split(line).map { trimmed($0, isSpace) }
    guard !cells.isEmpty, !line.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    let alignments = cells.compactMap { cell in
      switch (cell.first, cell.last, cell.count) {
      case (UInt8(ascii: ":"), UInt8(ascii: ":"), 3...) where isDashes(cell.dropFirst().dropLast()):
        ColumnAlignment.center
      case (UInt8(ascii: ":"), _, 2...) where isDashes(cell.dropFirst()): .left
      case (_, UInt8(ascii: ":"), 2...) where isDashes(cell.dropLast()): .right
      case _ where isDashes(cell): ColumnAlignment.none
      default: nil
      }
    }
    return alignments.count == cells.count ? alignments : nil
  }

  private static func isDashes(_ cell: ArraySlice<UInt8>) -> Bool {
    !cell.isEmpty && cell.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  private static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0B || byte == 0x0C }

  private static func trimmed(_ part: ArraySlice<UInt8>, _ isSpace: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = part.firstIndex { !isSpace($0) } ?? part.endIndex
    let end = part.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
    return part[start..<max(start, end)]
  }
}
