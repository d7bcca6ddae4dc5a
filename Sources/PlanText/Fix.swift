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
  /// Whether `mutual check --fix` may make the change.
  public let applicability: Applicability
  /// At least one; they are made together, and none overlaps another.
  public let edits: [TextEdit]

  /// An instruction, whether it can be followed unseen, and the edits that follow it.
  public init(_ title: String, _ applicability: Applicability, _ edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}
