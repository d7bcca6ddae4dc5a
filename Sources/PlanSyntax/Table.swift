public import PlanText

/// A pipe table, split by the rules of GFM, section 4.10.
public struct Table: Sendable {
  /// The row above the delimiter row, with one cell for each column.
  public let header: TableRow
  /// The row of dashes and colons, as `|:--|---|`; it has as many cells as the header.
  public let delimiter: TableRow
  /// One for each column, from left to right.
  public let alignments: [ColumnAlignment]
  /// All rows below the delimiter row, in file order; those that are blank or name a phase are among them.
  public let rows: [TableRow]

  /// A table of parts that fit: one alignment for each cell of the header.
  public init(header: TableRow, delimiter: TableRow, alignments: [ColumnAlignment], rows: [TableRow]) {
    self.header = header
    self.delimiter = delimiter
    self.alignments = alignments
    self.rows = rows
  }
}

/// How a delimiter row asks for a column to be set.
public enum ColumnAlignment: Sendable {
  case none, left, center, right
}

/// A row of a table with its cells as they were written: fewer or more than the header has.
public struct TableRow: Sendable {
  /// From left to right; empty ones are among them, and those beyond the header's, which GFM drops.
  public let cells: [Cell]
  /// The line without the marks of containers and white space at either end.
  public let range: SourceRange
  /// Counted from 0.
  public let line: Int

  /// The cells of a line of the source, which is counted from 0.
  public init(cells: [Cell], range: SourceRange, line: Int) {
    self.cells = cells
    self.range = range
    self.line = line
  }

  /// The cell of a column, an empty one at the row's end where the row is short.
  public func cell(_ column: Int) -> Cell {
    column < cells.count ? cells[column] : Cell(content: nil, text: "", range: .at(range.upperBound))
  }
}

/// A cell of a table.
public struct Cell: Sendable {
  /// The inline content; nil where it is nothing but the text.
  private let content: Inlines?
  /// What a reader sees, without styles and without white space at either end.
  public let text: String
  /// Without white space at either end; empty for an empty cell.
  public let range: SourceRange

  /// A cell whose `content` is nil where it is nothing but the text.
  public init(content: Inlines?, text: String, range: SourceRange) {
    self.content = content
    self.text = text
    self.range = range
  }

  /// The content with its styles; one piece of text, or none, where the cell is verbatim.
  public var inlines: Inlines { content ?? Inlines(text: text) }
  /// Whether the text is byte for byte what stands in the source.
  public var isVerbatim: Bool { content == nil }
  /// Whether a reader sees nothing in it, as where it holds but a comment.
  public var isEmpty: Bool { text.isEmpty }
}
