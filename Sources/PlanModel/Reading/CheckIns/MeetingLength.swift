/// How long a meeting lasts, as people write it.
enum MeetingLength {
  /// Minutes, 1 to 1440: `30 min`, `15-min`, `1.5 hours`, `1h30`, `half an hour`, `a quarter of an hour`.
  static func read(_ text: inout SpokenText) -> Int? {
    let minutes = text.attempt(figures) ?? text.attempt(words) ?? text.attempt(partOfHour)
    return minutes.flatMap { (1...1440).contains($0) ? $0 : nil }
  }

  private static func figures(_ text: inout SpokenText) -> Int? {
    guard let number = text.takeNumber(digits: 1...3) else { return nil }
    if text.take(sign: "."), let tenths = text.takeNumber(digits: 1...1), takeHours(&text) {
      return number.value * 60 + tenths.value * 6
    }
    _ = text.take(sign: "-")
    if takeMinutes(&text) { return number.value }
    // `14h` is a time of day.
    guard number.value <= 4, number.digits == 1, takeHours(&text) else { return nil }
    if let minutes = text.takeNumber(digits: 2...2) {
      _ = takeMinutes(&text)
      return number.value * 60 + minutes.value
    }
    return number.value * 60
  }

  /// `thirty minutes`, `two hours`, `an hour and a half`.
  private static func words(_ text: inout SpokenText) -> Int? {
    guard let word = text.word(), let number = numbers[word] else { return nil }
    text.skip()
    _ = text.take(sign: "-")
    if number >= 20, let unit = text.word().flatMap({ numbers[$0] }), unit < 10 {
      text.skip()
      return takeMinutes(&text) ? number + unit : nil
    }
    if takeMinutes(&text) { return number }
    guard number <= 8, takeHours(&text) else { return nil }
    let half = text.attempt { $0.take("and") && $0.take("a") && $0.take("half") ? true : nil }
    return number * 60 + (half == nil ? 0 : 30)
  }

  /// `half an hour`, `three quarters of an hour`, `a quarter of an hour`.
  private static func partOfHour(_ text: inout SpokenText) -> Int? {
    _ = text.take("a")
    var minutes = text.take("three") ? 45 : 15
    if text.take("half") { minutes = 30 } else if !text.take("quarter", "quarters") { return nil }
    _ = text.take(sign: "-")
    _ = text.take("of")
    _ = text.take("an")
    return takeHours(&text) ? minutes : nil
  }

  private static func takeMinutes(_ text: inout SpokenText) -> Bool {
    text.take("min", "mins", "minute", "minutes", "minuten", "m")
  }

  private static func takeHours(_ text: inout SpokenText) -> Bool {
    text.take("hour", "hours", "hr", "hrs", "h")
  }

  private static let numbers = [
    "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
  ]
}
