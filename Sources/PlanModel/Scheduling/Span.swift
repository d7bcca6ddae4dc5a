/// The first and the last day of a step's work; the same day where it has no length.
public struct Span: Hashable, Sendable {
  /// The first day of the work, never later than `finish`.
  public let start: Day
  /// The last day of the work, itself included.
  public let finish: Day

  /// A step cannot end before it begins: the later day counts for both.
  init(_ start: Day, _ finish: Day) {
    self.start = min(start, finish)
    self.finish = finish
  }

  /// The same work, ended on a day or later; what has no length happens on that day.
  func ending(notBefore day: Day, _ length: StepLength) -> Span {
    day > finish ? Span(length.days > 0 ? start : day, day) : self
  }
}
