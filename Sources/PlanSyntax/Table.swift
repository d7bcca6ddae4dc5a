public import PlanText

/// A pipe table, split by the rules of GFM, section 4.10.
public struct Table: Sendable {
  public let header: TableRow
  public let delimiter: TableRow
  public let alignments: [ColumnAlignment]
  public let rows: [TableRow]

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
  public let cells: [Cell]
  /// The line without the marks of containers and white space at either end.
  public let range: SourceRange
  /// Counted from 0.
  public let line: Int

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

  public init(content: Inlines?, text: String, range: SourceRange) {
    self.content = content
    self.text = text
    self.range = range
  }

  public var inlines: Inlines { content ?? Inlines(text: text) }
  /// Whether the text is byte for byte what stands in the source.
  public var isVerbatim: Bool { content == nil }
  public var isEmpty: Bool { text.isEmpty }
}
