/// Days of the week that are said in one breath: `Monday`, `Mon and Thu`, `Tue/Thu`, `Mon-Fri`.
enum SpokenWeekdays {
  /// Reads them where the text stands.
  static func read(_ text: inout SpokenText) -> [Weekday]? {
    guard let first = text.attempt(day) else { return nil }
    var days = [first]
    while let last = days.last, let more = text.attempt({ following(last, &$0) }) { days += more }
    return days
  }

  /// The day that a word in lower case names, as `thursdays`.
  static func weekday(_ word: String) -> Weekday? {
    if let day = DateNames.weekdays[word] { return day }
    return word.hasSuffix("days") ? DateNames.weekdays[String(word.dropLast())] : nil
  }

  private static func day(_ text: inout SpokenText) -> Weekday? {
    guard let day = text.word().flatMap(weekday) else { return nil }
    text.skip()
    _ = text.take(sign: ".")
    return day
  }

  /// `and Thursday`, `/Thu`, `-Fri`.
  private static func following(_ last: Weekday, _ text: inout SpokenText) -> [Weekday]? {
    if text.take(sign: "-") || text.take("to", "through", "thru") {
      return day(&text).map { days(behind: last, to: $0) }
    }
    while text.take(sign: ",") || text.take(sign: "/") || text.take(sign: "&") || text.take(sign: "+")
      || text.take("and")
    {}
    _ = text.take("on")
    return day(&text).map { [$0] }
  }

  private static func days(behind first: Weekday, to end: Weekday) -> [Weekday] {
    var days: [Weekday] = []
    var day = first
    while day != end {
      day = Weekday(rawValue: day.rawValue % 7 + 1) ?? end
      days.append(day)
    }
    return days
  }
}
