/// A change to the source that takes a finding away.
public struct Fix: Hashable, Sendable {
  /// Whether a fix can be applied unseen.
  public enum Applicability: String, Sendable {
    /// Keeps what the author meant, beyond doubt.
    case safe
    /// A likely reading that the author should look at.
    case unsafe
  }

  /// What the fix does, as an instruction: `write 2026-06-10`.
  public let title: String
  public let applicability: Applicability
  public let edits: [TextEdit]

  public init(_ title: String, _ applicability: Applicability, _ edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}
