import PlanText

/// The blocks of a document with tables found but not yet split.
struct Outline {
  /// A block with what is known of it before cells are read.
  enum Draft {
    case block(Block)
    /// The lines of a paragraph, to be read again on their own.
    case lines([SourceRange])
    case table(header: Int, alignments: [ColumnAlignment], lines: [TableLine])
  }

  /// A line of a table and its content.
  struct TableLine {
    let line: Int
    let range: SourceRange
  }

  /// Containers nested deeper than this are left out, what they hold is kept: nobody reads them, and browsers choke.
  private static let deepest = 100

  private(set) var drafts: [(draft: Draft, range: SourceRange)] = []
  private(set) var broken: [(header: TableLine, delimiter: TableLine, fault: BrokenTable.Fault)] = []
  /// Lines before which a table ends although CommonMark sees no end, with the number of quotes that go on there.
  private(set) var breaks: [Int: Int] = [:]
  /// Lines of tables that CommonMark would take for the underline of a heading, with the number of quotes around them.
  private(set) var underlines: [Int: Int] = [:]
  /// Whether rows were left out of the feed that belong to no table.
  private(set) var isMissingRows = false

  /// Lines that give content: what is left are blank lines, marks of containers and link definitions.
  func contentLines(in source: SourceText) -> Set<Int> {
    var content: Set<Int> = []
    for (draft, range) in drafts {
      switch draft {
      case .table(_, _, let lines): content.formUnion(lines.map(\.line))
      case .lines(let lines): content.formUnion(lines.map { source.lines.line(at: $0.lowerBound) })
      case .block(.paragraph(let paragraph)):
        content.formUnion(paragraph.lines.map { source.lines.line(at: $0.range.lowerBound) })
      case .block(.code), .block(.html):
        content.formUnion(source.lines.line(at: range.lowerBound)...source.lines.line(at: range.upperBound))
      case .block: break
      }
    }
    return content
  }

  static func read(_ source: SourceText, _ finder: TableFinder, _ feed: Feed) -> Outline {
    var walk = Walk(source: source, finder: finder, feed: feed)
    for event in CommonMark.events(of: feed.pieces) { walk.take(event) }
    var outline = walk.outline
    outline.isMissingRows = !walk.unseenRuns.isEmpty
    return outline
  }

  /// The way through cmark's events.
  private struct Walk {
    let source: SourceText
    let finder: TableFinder
    let feed: Feed
    var outline = Outline()
    var unseenRuns: Set<Int>
    private var context = ContainerContext()
    private var builder = InlineBuilder()
    private var depth = 0

    init(source: SourceText, finder: TableFinder, feed: Feed) {
      self.source = source
      self.finder = finder
      self.feed = feed
      unseenRuns = Set(feed.runs.keys)
    }

    mutating func take(_ event: CommonMark.Event) {
      switch event.kind {
      case .inline(let inline): builder.add(inline, isEnd: event.isEnd)
      case .quote, .list, .item: takeContainer(event)
      case .paragraph, .heading:
        if event.isEnd { takeText(event) } else { note(event) }
      case .code(let info): add(.code(info: info, text: event.literal), event)
      case .html: add(.html(event.literal), event)
      case .thematicBreak: add(.thematicBreak, event)
      }
    }

    private mutating func note(_ event: CommonMark.Event) {
      context.note(byte: event.firstColumn, ofLine: feed.sourceLine(event.firstLine), in: source)
    }

    private mutating func takeContainer(_ event: CommonMark.Event) {
      if event.isEnd { context.leave(event.kind) } else { context.enter(event.kind) }
      depth += event.isEnd ? -1 : 1
      guard depth + (event.isEnd ? 1 : 0) <= Outline.deepest, let container = container(event.kind) else { return }
      outline.drafts.append((.block(event.isEnd ? .close(container) : .open(container)), range(event)))
    }

    private func container(_ kind: CommonMark.Kind) -> Container? {
      switch kind {
      case .quote: .quote
      case .item: .item
      case .list(let start, let isTight): .list(start: start, isTight: isTight)
      default: nil
      }
    }

    private mutating func add(_ block: Block, _ event: CommonMark.Event) {
      note(event)
      outline.drafts.append((.block(block), range(event)))
    }

    private func range(_ event: CommonMark.Event) -> SourceRange {
      let first = source.content(ofLine: feed.sourceLine(event.firstLine))
      let last = source.content(ofLine: feed.sourceLine(max(event.lastLine, event.firstLine)))
      return first.union(last)
    }

    private mutating func takeText(_ event: CommonMark.Event) {
      let text = builder.finish()
      let first = feed.sourceLine(event.firstLine)
      var last = max(feed.sourceLine(event.lastLine), first)
      if let end = feed.runs[last + 1] { last = end - 1 }
      var lines = (first...last).map { context.line($0, of: source, column: $0 == first ? event.firstColumn : nil) }
      if event.kind.isHeading { lines = upToUnderline(lines, first) }
      switch finder.find(in: lines, underlined: event.kind.isHeading) {
      case .table(let found):
        addTable(found, lines, first)
        if event.kind.isHeading, found.end == lines.count {
          outline.underlines[first + lines.count - 1] = lines[lines.count - 1].quotes
        }
      case .broken(let header, let fault):
        outline.broken.append((tableLine(header, lines, first), tableLine(header + 1, lines, first), fault))
        addText(event, text, lines)
      case .none: addText(event, text, lines)
      }
    }

    /// cmark's last line of an underlined heading is not to be trusted; the underline is its first one.
    private func upToUnderline(_ lines: [ContainerContext.Line], _ first: Int) -> [ContainerContext.Line] {
      let underline = lines.indices.dropFirst().first { index in
        let line = lines[index]
        guard feed.underlines[first + index] == nil else { return false }
        let bytes = source.bytes[line.range.lowerBound..<line.range.upperBound]
        guard let mark = bytes.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
        return line.indent < 4 && !line.isLazy && bytes.allSatisfy { $0 == mark }
      }
      return Array(lines[...(underline ?? 0)])
    }

    private mutating func addTable(_ found: TableFinder.Found, _ lines: [ContainerContext.Line], _ first: Int) {
      if found.header > 0 {
        let before = lines[..<found.header].map(\.range)
        outline.drafts.append((.lines(before), SourceRange(before[0].lowerBound, before[found.header - 1].upperBound)))
      }
      let rows = (found.header..<found.end).map { tableLine($0, lines, first) }
      let range = SourceRange(rows[0].range.lowerBound, rows[rows.count - 1].range.upperBound)
      outline.drafts.append((.table(header: first + found.header, alignments: found.alignments, lines: rows), range))
      if found.end < lines.count { outline.breaks[first + found.end] = lines[found.end].quotes }
      unseenRuns.remove(first + found.header + 2)
    }

    private func tableLine(_ index: Int, _ lines: [ContainerContext.Line], _ first: Int) -> TableLine {
      TableLine(line: first + index, range: lines[index].range)
    }

    private mutating func addText(
      _ event: CommonMark.Event, _ text: (content: Inlines, lines: [Inlines]), _ lines: [ContainerContext.Line]
    ) {
      let range = range(event)
      if case .heading(let level) = event.kind {
        let isRead = range.count <= Limits.text
        let content = isRead ? text.content : Inlines(text: source.text(in: Limits.read(range, of: source)))
        outline.drafts.append((.block(.heading(level: level, content)), range))
        return
      }
      // Link definitions at the head of a paragraph are lines that give no content.
      let own = lines.suffix(text.lines.count)
      guard own.count == text.lines.count else {
        outline.drafts.append((.lines(lines.map(\.range)), range))
        return
      }
      let pairs = zip(text.lines, own).map { Paragraph.Line(content: $0, range: $1.range) }
      outline.drafts.append((.block(.paragraph(Paragraph(content: text.content, lines: pairs))), range))
    }
  }
}
