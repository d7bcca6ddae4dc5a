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
  public let name: String
  public let range: SourceRange
  public let meaning: ColumnMeaning
  /// Of a private column: in nothing shared.
  public let isInternal: Bool
  /// The earlier column of the same meaning, where this one is shown as it is for that reason.
  public let duplicateOf: Int?

  public init(name: String, range: SourceRange, meaning: ColumnMeaning, isInternal: Bool, duplicateOf: Int?) {
    self.name = name
    self.range = range
    self.meaning = meaning
    self.isInternal = isInternal
    self.duplicateOf = duplicateOf
  }
}
