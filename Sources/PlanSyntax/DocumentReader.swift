import PlanText

/// Puts a document together from cmark's blocks and the tables that cmark does not know.
struct DocumentReader {
  /// How often the text is read again because a table ended where CommonMark saw no end.
  private static let mostPasses = 12

  private let source: SourceText
  private let finder: TableFinder
  private let frontMatter: FrontMatter?
  private let firstLine: Int
  private var breaks: [Int: Int] = [:]
  private var underlines: [Int: Int] = [:]
  private var leavesOutRows = true

  init(_ source: SourceText) {
    self.source = source
    finder = TableFinder(source)
    frontMatter = FrontMatterReader(source).read()
    firstLine = frontMatter.map { source.lines.line(at: max($0.range.upperBound - 1, 0)) + 1 } ?? 0
  }

  /// Reads until every table ends where GFM ends it.
  mutating func read() -> Markdown {
    for _ in 1..<Self.mostPasses {
      let outline = Outline.read(source, finder, feed)
      if leavesOutRows, outline.isMissingRows {
        leavesOutRows = false
        continue
      }
      guard !settle(outline) else { return document(outline) }
    }
    return document(Outline.read(source, finder, feed))
  }

  /// Takes over what a reading found to be put in or masked; true where there was nothing new.
  private mutating func settle(_ outline: Outline) -> Bool {
    // What stands behind a line that was wrongly taken for an underline is not yet to be trusted.
    let firstUnderline = outline.underlines.keys.min()
    let new = outline.breaks.filter { breaks[$0.key] == nil && $0.key < firstUnderline ?? .max }
    breaks.merge(new) { old, _ in old }
    if let firstUnderline { underlines[firstUnderline] = outline.underlines[firstUnderline] }
    return new.isEmpty && firstUnderline == nil
  }

  private var feed: Feed {
    Feed(source, from: firstLine, breaks: breaks, underlines: underlines, leavingOutRows: leavesOutRows)
  }

  private func document(_ outline: Outline) -> Markdown {
    var assembly = Assembly(source, finder.splitter)
    return Markdown(
      source: source, frontMatter: frontMatter, elements: assembly.elements(of: outline),
      brokenTables: outline.broken.map(assembly.brokenTable))
  }
}
