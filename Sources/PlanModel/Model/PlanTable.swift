public import PlanSyntax
public import PlanText

/// A table of steps.
public struct PlanTable: Sendable {
  /// The table as it was written, with the rows that are no steps and the columns that are internal.
  public let table: Table
  /// From left to right, one for each cell of the header.
  public let columns: [Column]
  /// The steps it holds, as indices into the plan's steps.
  public let steps: Range<Int>
  /// Whether a heading above keeps its rows to their author.
  public let isInternal: Bool
  /// The first and last byte of the table.
  public let range: SourceRange
  /// Rows with no cell filled.
  public let blankRows: [TableRow]
  /// Rows that viewers show but which are fields: a `known key: value` right under the table.
  public let fieldRows: [TableRow]

  /// A table and what its rows were read as; those not accounted for begin a phase.
  public init(
    table: Table, columns: [Column], steps: Range<Int>, isInternal: Bool, range: SourceRange,
    blankRows: [TableRow], fieldRows: [TableRow]
  ) {
    self.table = table
    self.columns = columns
    self.steps = steps
    self.isInternal = isInternal
    self.range = range
    self.blankRows = blankRows
    self.fieldRows = fieldRows
  }

  /// The first column of a meaning.
  public func column(_ meaning: ColumnMeaning) -> Column? {
    columns.first { $0.meaning == meaning }
  }

  /// Whether the table has a column of one of these meanings.
  public func has(_ meanings: ColumnMeaning...) -> Bool {
    columns.contains { meanings.contains($0.meaning) }
  }

  /// Whether it has a column that names owners.
  public var hasOwners: Bool {
    has(.owner, .buyerOwner, .sellerOwner, .bothOwners(first: .buyer), .bothOwners(first: .seller))
  }
}
