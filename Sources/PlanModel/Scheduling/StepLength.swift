/// How long a step takes.
public struct StepLength: Hashable, Sendable {
  /// Where the number comes from.
  public enum Source: Hashable, Sendable {
    /// The plan's Duration.
    case written
    /// From the start to the due date.
    case dates
    /// No duration is given: the working days between what the step waits for and its own due date.
    case waits
    /// It has none: it happens on a day.
    case none
  }

  /// Working days, 0 and up.
  public let days: Int
  /// What tells the days: only those that are `written` were given as a length.
  public let source: Source

  static let none = StepLength(days: 0, source: .none)
}
