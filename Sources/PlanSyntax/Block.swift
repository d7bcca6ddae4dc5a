public import PlanText

/// One block of a document or the edge of a container, in reading order.
public struct Element: Sendable {
  /// What it is; a container gives two elements, an `open` before its blocks and a `close` behind them.
  public let block: Block
  /// From the first byte of the block's first line to the end of its last, without the line end.
  public let range: SourceRange

  /// A block and where it stands in the source.
  public init(_ block: Block, _ range: SourceRange) {
    self.block = block
    self.range = range
  }
}

/// What a block is. The document is a flat list, so that no depth of nesting can exhaust a stack.
public enum Block: Sendable {
  case open(Container)
  case close(Container)
  case heading(level: Int, Inlines)
  case paragraph(Paragraph)
  /// A fenced or indented code block; `info` is the word behind the fence.
  case code(info: String, text: String)
  case html(String)
  case thematicBreak
  case table(Table)
}

/// A block that holds blocks.
public enum Container: Hashable, Sendable {
  case quote
  /// `start` is the first number of an ordered list, nil for bullets.
  case list(start: Int?, isTight: Bool)
  case item
}

/// A paragraph with the content of each of its source lines.
public struct Paragraph: Sendable {
  /// One line as it was written.
  public struct Line: Sendable {
    /// Without its line end; `~~` counts only where both ends of it stand on the line.
    public let content: Inlines
    /// Without the marks of containers and white space at either end.
    public let range: SourceRange

    /// A line's content and where it stands in the source.
    public init(content: Inlines, range: SourceRange) {
      self.content = content
      self.range = range
    }
  }

  /// All lines as one, with a break between every two of them.
  public let content: Inlines
  /// Where emphasis reaches over a line end, each line holds only its own part of it; a `~~` that does so strikes out
  /// nothing here.
  public let lines: [Line]

  /// The same content twice: as a whole, and line by line.
  public init(content: Inlines, lines: [Line]) {
    self.content = content
    self.lines = lines
  }
}
