/// A set of changes that together save the agreed go-live.
public struct Rescue: Hashable, Sendable {
  /// One thing to do differently.
  public enum Change: Hashable, Sendable {
    /// The step ends so many working days before it is expected to, on a day.
    case sooner(step: Int, workdays: Int, by: Day)
    /// The step begins with one that it was to wait for.
    case parallel(step: Int, with: Int)
  }

  public let changes: [Change]
}
