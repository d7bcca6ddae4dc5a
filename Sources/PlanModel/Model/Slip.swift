/// A date that was moved: the old one struck through, the new one behind it.
public struct Slip: Hashable, Sendable {
  public let from: Day
  public let to: Day
  public let reason: String?
  /// The weekday written beside the old date, where it is that of another day.
  public let wrongWeekday: Weekday?

  public init(from: Day, to: Day, reason: String?, wrongWeekday: Weekday? = nil) {
    self.from = from
    self.to = to
    self.reason = reason
    self.wrongWeekday = wrongWeekday
  }
}
