/// How far apart meetings are: `weekly`, `bi-monthly`, `week`, `2 weeks`, `quarter`.
struct RhythmInterval {
  /// What meetings are counted by.
  enum Unit {
    case day, week, month
  }

  let unit: Unit
  var count = 1

  /// Reads it as a word of its own, where the text stands: `daily`, `bi-weekly`.
  static func adverb(_ text: inout SpokenText) -> RhythmInterval? {
    text.attempt { text in
      let isDouble = text.attempt { $0.take("bi") && $0.take(sign: "-") ? true : nil } ?? false
      if text.take("daily", "weekdays", "workdays") { return RhythmInterval(unit: .day) }
      if text.take("weekly") { return RhythmInterval(unit: .week, count: isDouble ? 2 : 1) }
      if text.take("biweekly", "fortnightly") { return RhythmInterval(unit: .week, count: 2) }
      if text.take("monthly") { return RhythmInterval(unit: .month, count: isDouble ? 2 : 1) }
      return text.take("quarterly") ? RhythmInterval(unit: .month, count: 3) : nil
    }
  }

  /// Reads it behind `every` and a number, or behind `every` alone: `weeks`, `working day`.
  static func counted(_ count: Int?, _ text: inout SpokenText) -> RhythmInterval? {
    guard let count else { return text.take("fortnight") ? RhythmInterval(unit: .week, count: 2) : single(&text) }
    if text.take("week", "weeks", "weekly") { return RhythmInterval(unit: .week, count: count) }
    if text.take("month", "months") { return RhythmInterval(unit: .month, count: count) }
    return count == 2 && text.take("fortnight") ? RhythmInterval(unit: .week, count: 2) : nil
  }

  /// Reads it behind an ordinal: the `week` of `every third week`.
  static func counted(by ordinal: Int, _ text: inout SpokenText) -> RhythmInterval? {
    guard ordinal > 1 else { return nil }
    if text.take("week") { return RhythmInterval(unit: .week, count: ordinal) }
    return text.take("month") ? RhythmInterval(unit: .month, count: ordinal) : nil
  }

  private static func single(_ text: inout SpokenText) -> RhythmInterval? {
    _ = text.take("working", "business")
    if text.take("day", "weekday", "workday", "morning") { return RhythmInterval(unit: .day) }
    if text.take("week") { return RhythmInterval(unit: .week) }
    if text.take("month") { return RhythmInterval(unit: .month) }
    return text.take("quarter") ? RhythmInterval(unit: .month, count: 3) : nil
  }
}
