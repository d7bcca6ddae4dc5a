/// How many weeks, months or meetings: `two`, `3`, the 2 of `2-weekly`.
enum RhythmCount {
  /// Reads it where the text stands, 1 to 26.
  static func read(_ text: inout SpokenText) -> Int? { text.attempt(word) ?? text.attempt(figures) }

  private static func word(_ text: inout SpokenText) -> Int? {
    guard let number = text.word().flatMap({ words[$0] }) else { return nil }
    text.skip()
    return number
  }

  private static func figures(_ text: inout SpokenText) -> Int? {
    guard let number = text.takeNumber(digits: 1...2), (1...26).contains(number.value),
      !text.takeOrdinalEnding()
    else { return nil }
    _ = text.take(sign: "-")
    return number.value
  }

  private static let words = ["two": 2, "three": 3, "four": 4, "six": 6]
}
