/// A date that was moved: the old one struck through, the new one behind it.
public struct Slip: Hashable, Sendable {
  /// The day that is struck through, the last one of a range.
  public let from: Day
  /// The day it moved to: the next one struck through, else the one that counts.
  public let to: Day
  /// From brackets behind the later day, of the last slip also from `slip:` in the notes; nil where none is given.
  public let reason: String?
  /// The weekday written beside the old date, where it is that of another day.
  public let wrongWeekday: Weekday?

  /// A move from one day to another, later or earlier.
  public init(from: Day, to: Day, reason: String?, wrongWeekday: Weekday? = nil) {
    self.from = from
    self.to = to
    self.reason = reason
    self.wrongWeekday = wrongWeekday
  }
}
