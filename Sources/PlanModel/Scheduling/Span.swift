/// The first and the last day of a step's work; the same day where it has no length.
public struct Span: Hashable, Sendable {
  public let start: Day
  public let finish: Day

  /// A step cannot end before it begins: the later day counts for both.
  init(_ start: Day, _ finish: Day) {
    self.start = min(start, finish)
    self.finish = finish
  }

  /// The same work, ended on a day or later.
  func ending(notBefore day: Day) -> Span { Span(start, max(finish, day)) }
}
