import PlanSyntax
import PlanText

extension Law {
  /// Cells lie in their rows, in order, with nothing but pipes and white space between them, and blocks nest.
  public static let tables = Law(name: "tables") { bytes in
    let markdown = Markdown(SourceText(name: "law.md", bytes: bytes))
    let tables = markdown.elements.compactMap(\.block.table)
    let rows = tables.flatMap { [$0.header, $0.delimiter] + $0.rows }
    let broken = markdown.brokenTables.flatMap { [$0.header, $0.delimiter] }
    let borders = Borders(bytes)
    return borders.breaches(of: markdown.elements.map(\.range), in: "block")
      + (rows + broken).flatMap { Self.breaches(of: $0, bytes, borders) }
      + tables.filter { $0.alignments.count != $0.header.cells.count }.map { "columns \($0.alignments)" }
      + nesting(of: markdown.elements)
  }

  private static func breaches(of row: TableRow, _ bytes: [UInt8], _ borders: Borders) -> [String] {
    let outside = borders.breaches(of: [row.range] + row.cells.map(\.range), in: "row \(row.line)")
    guard outside.isEmpty else { return outside }
    var place = row.range.lowerBound
    var breaches: [String] = []
    for cell in row.cells {
      guard cell.range.lowerBound >= place, cell.range.upperBound <= row.range.upperBound else {
        return ["row \(row.line): cell \(cell.range) stands before \(place) or outside of \(row.range)"]
      }
      if !isBetweenCells(bytes[place..<cell.range.lowerBound]) { breaches.append("row \(row.line): text is lost") }
      let content = bytes[cell.range.lowerBound..<cell.range.upperBound]
      if !holdsNoPipe(content) { breaches.append("row \(row.line): a cell holds a pipe") }
      if cell.isVerbatim, cell.text != String(decoding: content, as: UTF8.self) {
        breaches.append("row \(row.line): “\(cell.text)” is not what is written")
      }
      place = cell.range.upperBound
    }
    if !isBetweenCells(bytes[place..<row.range.upperBound]) { breaches.append("row \(row.line): its end is lost") }
    return breaches
  }

  private static func isBetweenCells(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: " ") || (0x09...0x0C).contains($0) }
  }

  /// Whether each pipe has a backslash before it, as the only ones that a cell can hold.
  private static func holdsNoPipe(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.indices.allSatisfy { index in
      cell[index] != UInt8(ascii: "|") || (index > cell.startIndex && cell[index - 1] == UInt8(ascii: "\\"))
    }
  }

  private static func nesting(of elements: [Element]) -> [String] {
    var open: [Container] = []
    for element in elements {
      if case .open(let container) = element.block { open.append(container) }
      if case .close(let container) = element.block, open.popLast() != container { return ["\(container) is not open"] }
    }
    return open.map { "\($0) is not closed" }
  }
}

extension Block {
  fileprivate var table: Table? {
    if case .table(let table) = self { table } else { nil }
  }
}
