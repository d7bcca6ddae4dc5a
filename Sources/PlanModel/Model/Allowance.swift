public import PlanText

/// A `<!-- mutual: allow rule: reason -->` comment.
public struct Allowance: Sendable, Hashable {
  /// Where findings are silenced.
  public enum Scope: Sendable, Hashable {
    case file
    /// A table, as the range of its bytes.
    case table(SourceRange)
    /// A row, as the range of its line.
    case row(SourceRange)
  }

  /// The rule's name as it was written: it may be empty, or that of no rule there is.
  public let rule: String
  /// Empty where none is given: then nothing is silenced.
  public let reason: String
  /// By where the comment stands: at the head of the file, above a table, or in a row.
  public let scope: Scope
  /// Where the comment stands in the source; the whole cell where that cannot be told.
  public let range: SourceRange

  /// What a comment asks for, right or wrong: rules find unknown names and missing reasons.
  public init(rule: String, reason: String, scope: Scope, range: SourceRange) {
    self.rule = rule
    self.reason = reason
    self.scope = scope
    self.range = range
  }
}
