import PlanText

/// Turns drafts into blocks: splits rows into cells and has cmark read what is not plain text, all in one go.
struct Assembly {
  private let source: SourceText
  private let splitter: RowSplitter
  private var contents: [(content: Inlines, lines: [Inlines])] = []
  private var next = 0
  /// Numbers of the cells that cmark reads, counted through all tables, in order.
  private var marked: [Int] = []
  private var nextMarked = 0
  private var cellNumber = 0

  init(_ source: SourceText, _ splitter: RowSplitter) {
    self.source = source
    self.splitter = splitter
  }

  mutating func elements(of outline: Outline) -> [Element] {
    let rows = outline.drafts.map { splitRows($0.draft) }
    contents = batch(outline, rows).read { linkDefinitions(outside: outline) }
    return zip(outline.drafts, rows).map { draft, rows in Element(block(draft.draft, rows), draft.range) }
  }

  /// A broken table's cells are only counted and named: their text is what stands there.
  func brokenTable(
    _ lines: (header: Outline.TableLine, delimiter: Outline.TableLine, fault: BrokenTable.Fault)
  ) -> BrokenTable {
    BrokenTable(header: plainRow(lines.header), delimiter: plainRow(lines.delimiter), fault: lines.fault)
  }

  private func splitRows(_ draft: Outline.Draft) -> [[SourceRange]] {
    guard case .table(_, _, let lines) = draft else { return [] }
    return lines.map { splitter.cells(of: $0.range) }
  }

  private mutating func batch(_ outline: Outline, _ rows: [[[SourceRange]]]) -> InlineBatch {
    var batch = InlineBatch()
    var number = 0
    for (draft, rows) in zip(outline.drafts, rows) {
      if case .lines(let lines) = draft.draft { batch.add(lines: lines.map(bytes)) }
      for row in rows {
        for cell in row {
          if cell.count <= Limits.text, !CellText.isPlain(source.bytes, cell) {
            batch.add(cell: bytes(cell))
            marked.append(number)
          }
          number += 1
        }
      }
    }
    return batch
  }

  private mutating func block(_ draft: Outline.Draft, _ rows: [[SourceRange]]) -> Block {
    switch draft {
    case .block(let block): return block
    case .lines(let lines):
      let text = takeContent()
      let count = min(lines.count, text.lines.count)
      let pairs = (0..<count).map { Paragraph.Line(content: text.lines[$0], range: lines[$0]) }
      return .paragraph(Paragraph(content: text.content, lines: pairs))
    case .table(_, let alignments, let lines):
      var built: [TableRow] = []
      built.reserveCapacity(lines.count)
      for (line, cells) in zip(lines, rows) { built.append(row(line, cells)) }
      return .table(
        Table(header: built[0], delimiter: built[1], alignments: alignments, rows: Array(built.dropFirst(2))))
    }
  }

  private mutating func row(_ line: Outline.TableLine, _ ranges: [SourceRange]) -> TableRow {
    var cells: [Cell] = []
    cells.reserveCapacity(ranges.count)
    for range in ranges {
      defer { cellNumber += 1 }
      if !isMarked() {
        cells.append(Cell(content: nil, text: source.text(in: Limits.read(range, of: source)), range: range))
      } else {
        let content = takeContent().content
        cells.append(Cell(content: content, text: Self.trimmed(content.plainText), range: range))
      }
    }
    return TableRow(cells: cells, range: line.range, line: line.line)
  }

  /// Whether the current cell is one that cmark has read; asked once a cell.
  private mutating func isMarked() -> Bool {
    guard nextMarked < marked.count, marked[nextMarked] == cellNumber else { return false }
    nextMarked += 1
    return true
  }

  private func plainRow(_ line: Outline.TableLine) -> TableRow {
    let cells = splitter.cells(of: line.range).map { Cell(content: nil, text: source.text(in: $0), range: $0) }
    return TableRow(cells: cells, range: line.range, line: line.line)
  }

  private mutating func takeContent() -> (content: Inlines, lines: [Inlines]) {
    defer { next += 1 }
    return next < contents.count ? contents[next] : (Inlines([]), [])
  }

  private func bytes(_ range: SourceRange) -> ArraySlice<UInt8> {
    source.bytes[range.lowerBound..<range.upperBound]
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(text[first...last]).replacing("\n", with: " ")
  }

  /// Lines that are link definitions, for cells that link to them (CommonMark 0.30, section 4.7).
  private func linkDefinitions(outside outline: Outline) -> [UInt8] {
    var definitions: [UInt8] = []
    let content = outline.contentLines(in: source)
    for line in 0..<source.lines.count where !content.contains(line) {
      let range = source.content(ofLine: line)
      let bytes = source.bytes[range.lowerBound..<range.upperBound].drop { $0 == UInt8(ascii: " ") }
      guard bytes.first == UInt8(ascii: "["), let end = bytes.firstIndex(of: UInt8(ascii: "]")),
        end + 1 < bytes.endIndex, bytes[end + 1] == UInt8(ascii: ":")
      else { continue }
      definitions += bytes + [UInt8(ascii: "\n"), UInt8(ascii: "\n")]
    }
    return definitions
  }
}
