/// A set of changes that together save the agreed go-live.
public struct Rescue: Hashable, Sendable {
  /// One thing to do differently.
  public enum Change: Hashable, Sendable {
    /// The step ends so many working days before it is expected to, on a day.
    case sooner(step: Int, workdays: Int, by: Day)
    /// The step, whose length was only counted, is given a duration of so many working days at most; then it ends
    /// sooner, on a day.
    case duration(step: Int, days: Int, soonerDays: Int, by: Day)
    /// The step begins with one that it was to wait for.
    case parallel(step: Int, with: Int)
  }

  /// One to three, each of another step, in the order in which they were found.
  public let changes: [Change]
}
