/// How well a step stands, and why.
public struct StepHealth: Hashable, Sendable {
  /// A reason why a step is not green.
  public enum Cause: Hashable, Sendable {
    /// Calendar days since its due date.
    case overdue(days: Int)
    case blocked
    /// Its forecast lies so many working days after its due date.
    case late(forecast: Day, workdays: Int)
    /// It is not started, and due in so many working days; 0 is today.
    case dueSoon(workdays: Int)
    /// It waits for a step that is red.
    case waitsForRed(step: Int)
  }

  /// Of an open step what the plan says, else what follows from the causes; else `done`, or `none` if cancelled.
  public let health: Health
  /// What the schedule sees, the heaviest first, whoever judged.
  public let causes: [Cause]
  /// Whether the plan itself says so.
  public let isAuthors: Bool
}
