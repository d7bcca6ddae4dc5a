public import PlanText

/// What a column of a plan table holds; `ColumnNames` has the names.
public enum ColumnMeaning: Sendable, Hashable {
  case title, detail, id
  case owner
  case buyerOwner, sellerOwner
  /// Both sides' owners in one cell around a slash; the side that stands first.
  case bothOwners(first: Side)
  case due, start, duration, doneOn
  case status, health
  case dependsOn, doneWhen, notes, risk, phase, visibility
  /// Kept and shown as it is.
  case other
}

/// A column of a plan table.
public struct Column: Sendable, Hashable {
  /// The header as it was written, without markup but with its brackets; it may be empty.
  public let name: String
  /// Where the header cell stands in the source; the whole header row where the cell is empty.
  public let range: SourceRange
  /// What its cells are read as; `other` also where it is internal, or an earlier column has that meaning.
  public let meaning: ColumnMeaning
  /// Of a private column: in nothing shared.
  public let isInternal: Bool
  /// The earlier column of the same meaning, where this one is shown as it is for that reason.
  public let duplicateOf: Int?

  /// A column under its header; `duplicateOf` is an index into the columns of the same table.
  public init(name: String, range: SourceRange, meaning: ColumnMeaning, isInternal: Bool, duplicateOf: Int?) {
    self.name = name
    self.range = range
    self.meaning = meaning
    self.isInternal = isInternal
    self.duplicateOf = duplicateOf
  }
}
