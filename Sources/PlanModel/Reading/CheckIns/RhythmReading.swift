/// Reads how often people meet in one pass over the words, each piece of them by a type of its own.
struct RhythmReading {
  private var said: SpokenRhythm
  /// The first word that leaves out days, or moves them.
  private var limit: String?

  init(_ words: String) {
    var text = SpokenText(words)
    let speaksOfMonths = text.holds("month", "months", "monthly", "quarter", "quarterly", "bimonthly")
    said = SpokenRhythm(speaksOfMonths: speaksOfMonths)
    while !text.isAtEnd {
      if Self.skipHour(&text) || take(&text) { continue }
      limit = limit ?? RhythmLimit.word(at: text)
      text.skip()
    }
  }

  /// What the words come to; a known appointment settles what they leave open.
  func rhythm(next: Day?, workdays: [Weekday]) -> Result<CheckIn.Rhythm, CheckIn.Problem> {
    let rhythm = said.rhythm(next: next, workdays: workdays)
    guard let limit, case .success = rhythm else { return rhythm }
    return .failure(.limited(limit))
  }

  /// Passes over the length and the time of a meeting.
  private static func skipHour(_ text: inout SpokenText) -> Bool {
    MeetingLength.read(&text) != nil || ClockReading.read(&text) != nil
  }

  /// Takes the piece that stands next, if it is part of a rhythm.
  private mutating func take(_ text: inout SpokenText) -> Bool {
    if let rhythm = text.attempt({ EveryPhrase.read(&$0).flatMap(said.adding) }) {
      said = rhythm
    } else if let interval = RhythmInterval.adverb(&text) {
      said.add(interval)
    } else if let times = RhythmTimes.read(&text) {
      said.add(times)
    } else if let ordinals = RhythmOrdinals.read(&text) {
      said.add(ordinals, of: SpokenWeekdays.read(&text) ?? [])
    } else if let days = SpokenWeekdays.read(&text) {
      said.add(days)
    } else {
      return false
    }
    return true
  }
}
