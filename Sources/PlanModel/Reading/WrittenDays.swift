import PlanSyntax

/// Finds days, and ranges of them, among other words.
enum WrittenDays {
  /// Words among which a day is looked for; who needs more writes prose.
  private static let mostWords = 50

  /// The days and ranges of them that stand in a text, one behind another.
  static func all(in text: Substring) -> [Substring] {
    var days: [Substring] = []
    while let day = first(in: days.last.map { text[$0.endIndex...] } ?? text) { days.append(day) }
    return days
  }

  /// The first words that make a date, as many as do.
  static func first(in text: Substring) -> Substring? {
    let words = text.split(maxSplits: Self.mostWords, whereSeparator: \.isWhitespace).prefix(Self.mostWords)
    for first in words.indices {
      // `Fri 12 June 2026 at 10:00` has six.
      for last in words[first...].indices.prefix(6).reversed() {
        let stretch = text[words[first].startIndex..<words[last].endIndex]
        if isDay(stretch) { return stretch }
        let bare = inner(stretch)
        if bare.utf8.count < stretch.utf8.count, isDay(bare) { return bare }
      }
    }
    return nil
  }

  /// Relative dates are none here: `T` is more likely a name.
  private static func isDay(_ text: Substring) -> Bool {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    return DateSyntax(Inlines(text: String(text))).current.map { !$0.expression.isRelative } ?? false
  }

  /// Without brackets and the end of a sentence around it.
  private static func inner(_ text: Substring) -> Substring {
    var inner = text
    while let first = inner.first, "([".contains(first) { inner.removeFirst() }
    while let last = inner.last, ".,:)]".contains(last) { inner.removeLast() }
    return inner
  }
}
