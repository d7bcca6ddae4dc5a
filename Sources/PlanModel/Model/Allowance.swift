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

  public let rule: String
  /// Empty where none is given: then nothing is silenced.
  public let reason: String
  public let scope: Scope
  public let range: SourceRange

  public init(rule: String, reason: String, scope: Scope, range: SourceRange) {
    self.rule = rule
    self.reason = reason
    self.scope = scope
    self.range = range
  }
}
