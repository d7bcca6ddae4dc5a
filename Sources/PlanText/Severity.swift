/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Worth knowing.
  case note
  /// The plan compiles, but will not hold people to anything.
  case warning
  /// The plan contradicts itself or cannot be understood; nothing is built from it.
  case error

  /// The lighter first: note, warning, error.
  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
