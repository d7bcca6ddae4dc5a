import PlanText

/// Finds the table in the lines of a paragraph (GFM, section 4.10).
struct TableFinder {
  let source: SourceText
  let splitter: RowSplitter

  init(_ source: SourceText) {
    self.source = source
    splitter = RowSplitter(bytes: source.bytes)
  }

  /// Where a table stands among the lines of a block.
  struct Found {
    /// Index of the header among the lines.
    let header: Int
    let alignments: [ColumnAlignment]
    /// Index behind the last row.
    let end: Int
  }

  /// What the lines make; where a delimiter row makes no table of its header, the index of the header.
  enum Result {
    case none
    case table(Found)
    case broken(header: Int, BrokenTable.Fault)
  }

  /// The first table in the lines; `underlined` tells that the last line makes a heading of the others.
  func find(in lines: [ContainerContext.Line], underlined: Bool) -> Result {
    var broken: Result?
    let last = underlined ? lines.count - 1 : lines.count
    for index in lines.indices.dropFirst() where index < last && !lines[index].isLazy {
      guard let alignments = splitter.alignments(of: lines[index].range) else { continue }
      let headers = splitter.cells(of: lines[index - 1].range).count
      let fault = fault(headers, alignments.count, indent: lines[index].indent)
      guard let fault else {
        var end = index + 1
        while end < lines.count, isRow(lines[end]) { end += 1 }
        return .table(Found(header: index - 1, alignments: alignments, end: end))
      }
      if headers > 1, broken == nil { broken = .broken(header: index - 1, fault) }
    }
    return broken ?? .none
  }

  /// Why a header and the row under it make no table; nil where they do.
  private func fault(_ headers: Int, _ delimiters: Int, indent: Int) -> BrokenTable.Fault? {
    if headers != delimiters { return .cellCount }
    if indent >= 4 { return .indentation }
    return headers > Limits.columns ? .columnCount : nil
  }

  /// Whether a line that a paragraph could go on with is also a row: fewer things interrupt a paragraph than a table.
  private func isRow(_ line: ContainerContext.Line) -> Bool {
    guard !line.isLazy, line.indent < 4, !line.range.isEmpty else { return false }
    let bytes = source.bytes[line.range.lowerBound..<line.range.upperBound]
    if bytes.first == UInt8(ascii: "|") { return bytes.dropFirst().contains { !RowSplitter.isSpace($0) } }
    return !Self.isListItem(bytes) && !Self.isTag(bytes) && !Self.isThematicBreak(bytes)
  }

  /// A bullet without content or a number other than 1: a list, but not one that interrupts a paragraph.
  private static func isListItem(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = bytes.dropFirst(digits.count)
    guard let mark = rest.first else { return false }
    let isBullet = digits.isEmpty && "-+*".utf8.contains(mark)
    let isNumber = (1...9).contains(digits.count) && ".)".utf8.contains(mark)
    guard isBullet || isNumber else { return false }
    return rest.count == 1 || rest.dropFirst().first.map(RowSplitter.isSpace) == true
  }

  /// A line that is one tag and nothing else begins an HTML block of CommonMark's seventh kind.
  private static func isTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") else { return false }
    let name = bytes.dropFirst().first == UInt8(ascii: "/") ? bytes.dropFirst(2) : bytes.dropFirst()
    guard let letter = name.first, letter | 0x20 >= UInt8(ascii: "a"), letter | 0x20 <= UInt8(ascii: "z") else {
      return false
    }
    return !bytes.dropLast().contains(UInt8(ascii: ">"))
  }

  /// Three dashes or more: under a paragraph they make a heading of it, under a table they are a line.
  private static func isThematicBreak(_ bytes: ArraySlice<UInt8>) -> Bool {
    let dashes = bytes.filter { !RowSplitter.isSpace($0) }
    return dashes.count >= 3 && dashes.allSatisfy { $0 == UInt8(ascii: "-") }
  }
}
