/// How many meetings there are in a week or a month: `twice a week`, `2x weekly`, `three times a month`.
struct RhythmTimes {
  let count: Int
  /// Nil where the text does not say it here.
  let unit: RhythmInterval.Unit?

  /// Reads it where the text stands.
  static func read(_ text: inout SpokenText) -> RhythmTimes? {
    guard let count = text.attempt(times) else { return nil }
    _ = text.take("a", "per", "each") || text.take(sign: "/")
    if text.take("week", "weekly") { return RhythmTimes(count: count, unit: .week) }
    return RhythmTimes(count: count, unit: text.take("month", "monthly") ? .month : nil)
  }

  private static func times(_ text: inout SpokenText) -> Int? {
    if text.take("twice") { return 2 }
    guard let count = RhythmCount.read(&text), text.take("x", "times") else { return nil }
    return count
  }
}
