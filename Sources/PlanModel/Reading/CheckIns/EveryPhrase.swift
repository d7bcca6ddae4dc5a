/// What `every` leads in: `every other Friday`, `each week`, `once a month`, `alternate Tuesdays`, `every third Thursday`.
struct EveryPhrase {
  /// What stands behind the word.
  enum Content {
    case interval(RhythmInterval)
    case weekdays([Weekday], weeks: Int)
    /// Without a weekday they are days of the month.
    case ordinals([Int], of: [Weekday])
  }

  let word: String
  /// Whether the word itself says every other one.
  let isAlternate: Bool
  let content: Content

  /// Reads it where the text stands.
  static func read(_ text: inout SpokenText) -> EveryPhrase? {
    text.attempt { text in
      guard let word = text.word(), text.take("every", "each", "once", "per", "alternate", "alternating") else {
        return nil
      }
      let isAlternate = !text.take("a", "single") && ["alternate", "alternating"].contains(word)
      return content(&text, isAlternate).map { EveryPhrase(word: word, isAlternate: isAlternate, content: $0) }
    }
  }

  /// `week`, `other Friday`, `2 weeks`, `third Thursday`, `Mon and Thu`.
  private static func content(_ text: inout SpokenText, _ isAlternate: Bool) -> Content? {
    let count = isAlternate || text.take("other") ? 2 : RhythmCount.read(&text)
    if let interval = RhythmInterval.counted(count, &text) { return .interval(interval) }
    if let ordinals = RhythmOrdinals.read(&text) { return content(behind: ordinals, &text) }
    return SpokenWeekdays.read(&text).map { .weekdays($0, weeks: count ?? 1) }
  }

  /// `second week`, `second Friday`, `first and third Tuesday`, `last Friday`, `15th`.
  private static func content(behind ordinals: [Int], _ text: inout SpokenText) -> Content {
    if ordinals.count == 1, let interval = RhythmInterval.counted(by: ordinals[0], &text) { return .interval(interval) }
    return .ordinals(ordinals, of: SpokenWeekdays.read(&text) ?? [])
  }
}
