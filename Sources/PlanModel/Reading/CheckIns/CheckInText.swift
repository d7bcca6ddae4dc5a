import PlanSyntax

/// The text of a check-in, taken apart: the days it begins and ends on, its hour, and the words that say how often.
struct CheckInText {
  /// `starting 2026-06-08`.
  private(set) var first: DateExpression?
  /// `until 2026-09-01`.
  private(set) var last: DateExpression?
  /// What says how often.
  private let rest: String

  let hour: MeetingHour

  init(_ text: String, zone: ZoneName?) {
    hour = Self.hour(text, zone)
    var words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" || $0 == "\n" }
    if let found = CheckInDate.leading(text[...]) {
      first = found.syntax.current?.expression
      words.removeFirst(min(found.text.split(separator: " ").count, words.count))
    }
    if let day = Self.takeDate(behind: ["starting", "from", "beginning", "since", "begins", "starts"], &words) {
      first = day
    }
    last = Self.takeDate(behind: ["until", "till", "through", "ending", "ends"], &words)
    rest = words.joined(separator: " ")
  }

  /// How often, as far as the words say it.
  func rhythm(next: Day?, workdays: [Weekday]) -> Result<CheckIn.Rhythm, CheckIn.Problem> {
    var text = SpokenText(rest)
    var reading = RhythmReading(text, workdays: workdays)
    while !text.isAtEnd {
      let isHour = MeetingLength.read(&text) != nil || ClockReading.read(&text) != nil
      if !isHour, !reading.take(&text) { text.skip() }
    }
    return reading.rhythm(next: next)
  }

  /// The first time and length that a text gives.
  private static func hour(_ written: String, _ zone: ZoneName?) -> MeetingHour {
    var text = SpokenText(written)
    var clock: ClockReading?
    var minutes: Int?
    while !text.isAtEnd {
      if let length = MeetingLength.read(&text) {
        minutes = minutes ?? length
      } else if let found = ClockReading.read(&text) {
        clock = clock ?? found
      } else {
        text.skip()
      }
    }
    return MeetingHour(
      time: clock?.time, unclearTime: clock?.unclear, minutes: minutes ?? clock?.minutes,
      zone: ZoneNames.zone(in: written) ?? zone)
  }

  /// Takes a date and one of some words before it out of a text.
  private static func takeDate(behind keywords: [String], _ words: inout [Substring]) -> DateExpression? {
    for (index, word) in words.enumerated() where keywords.contains(word.lowercased()) {
      let rest = words[(index + 1)...].prefix(8).joined(separator: " ")
      guard let found = CheckInDate.leading(rest[...]) else { continue }
      words.removeSubrange(index...(index + found.text.split(separator: " ").count))
      return found.syntax.current?.expression
    }
    return nil
  }
}
