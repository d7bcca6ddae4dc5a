import PlanSyntax

/// Finds days, and ranges of them, among other words.
enum WrittenDays {
  /// Words among which days are looked for; who needs more writes prose.
  private static let mostWords = 50
  /// Words of one day: `Fri 12 June 2026 at 10:00` has six.
  private static let longest = 6

  /// The days and ranges of them that stand in a text, one behind another, each looked for when it is asked for.
  static func all(in text: Substring) -> some Sequence<Substring> {
    let words = text.split(maxSplits: mostWords, whereSeparator: \.isWhitespace).prefix(mostWords)
    return sequence(state: words) { rest in
      while let first = rest.first {
        // As many words as make a date.
        for count in (1...min(longest, rest.count)).reversed() {
          guard let last = rest.prefix(count).last, let day = day(text[first.startIndex..<last.endIndex]) else {
            continue
          }
          rest = rest.dropFirst(count)
          return day
        }
        rest = rest.dropFirst()
      }
      return nil
    }
  }

  /// The first words that make a date, as many as do.
  static func first(in text: Substring) -> Substring? { all(in: text).first { _ in true } }

  /// A stretch if it is a day, without brackets and the end of a sentence around it if need be.
  private static func day(_ stretch: Substring) -> Substring? {
    guard mayBeDay(stretch) else { return nil }
    if isDay(stretch) { return stretch }
    let bare = inner(stretch)
    return bare.utf8.count < stretch.utf8.count && isDay(bare) ? bare : nil
  }

  /// Relative dates are none here: `T` is more likely a name.
  private static func isDay(_ text: Substring) -> Bool {
    DateSyntax(text: String(text)).current.map { !$0.expression.isRelative } ?? false
  }

  /// Whether a text has digits, and letters or signs that may make a day of them: most have not, and need no other look.
  private static func mayBeDay(_ text: Substring) -> Bool {
    text.utf8.contains { isDigit($0) } && text.utf8.contains { !isDigit($0) && $0 != UInt8(ascii: " ") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Without brackets and the end of a sentence around it.
  private static func inner(_ text: Substring) -> Substring {
    var inner = text
    while let first = inner.first, "([".contains(first) { inner.removeFirst() }
    while let last = inner.last, ".,:)]".contains(last) { inner.removeLast() }
    return inner
  }
}
