/// One finding about a plan, from the first byte to the editor.
public struct Diagnostic: Hashable, Sendable {
  /// A second place that explains the finding.
  public struct Note: Hashable, Sendable {
    /// What the place has to do with it, as `the header stands here`.
    public let message: String
    /// Where that stands, in the same source as the finding.
    public let range: SourceRange

    /// A few words about a place in the source.
    public init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  /// The name of the rule that made the finding, as `owner-missing`.
  public let rule: String
  /// The rule's own, unless this finding weighs more or less than its others, as in a draft.
  public let severity: Severity
  /// Where it stands in the source; an empty range is a place between two bytes.
  public let range: SourceRange
  /// The fact, in the author's own words.
  public let message: String
  /// What to write instead, copyable.
  public let help: String?
  /// In the order in which they are told; mostly there is none.
  public let notes: [Note]
  /// Ways to take it away, of which one is enough; empty where only the author knows what to write.
  public let fixes: [Fix]

  /// The change that takes it away beyond doubt.
  public var safeFix: Fix? { fixes.first { $0.applicability == .safe } }

  /// A finding without help, notes and fixes, unless they are given.
  public init(
    rule: String, severity: Severity, range: SourceRange, message: String, help: String? = nil,
    notes: [Note] = [], fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.message = message
    self.help = help
    self.notes = notes
    self.fixes = fixes
  }
}

extension Diagnostic: Comparable {
  /// By place, then the heavier first, then by rule and message, so that the order is the same everywhere.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message < right.message
  }
}
