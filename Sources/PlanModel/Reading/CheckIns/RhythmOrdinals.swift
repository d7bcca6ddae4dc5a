/// Which weeks or days of a month: `first`, `2nd and 4th`, `last`.
enum RhythmOrdinals {
  /// Reads them where the text stands: 1 to 31, -1 for the last.
  static func read(_ text: inout SpokenText) -> [Int]? {
    guard let first = text.attempt(ordinal) else { return nil }
    var ordinals = [first]
    while let more = text.attempt(following) { ordinals.append(more) }
    return ordinals
  }

  private static func ordinal(_ text: inout SpokenText) -> Int? {
    if let number = text.word().flatMap({ words[$0] }) {
      text.skip()
      return number
    }
    guard let number = text.takeNumber(digits: 1...2), (1...31).contains(number.value), text.takeOrdinalEnding() else {
      return nil
    }
    return number.value
  }

  private static func following(_ text: inout SpokenText) -> Int? {
    while text.take(sign: ",") || text.take(sign: "/") || text.take(sign: "&") || text.take("and") {}
    return ordinal(&text)
  }

  private static let words = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1]
}
