import PlanSyntax

/// The text of a check-in, taken apart: the days it begins and ends on, its hour, and the words that say how often.
struct CheckInText {
  /// `starting 2026-06-08`.
  private(set) var first: Day?
  /// `until 2026-09-01`.
  private(set) var last: Day?
  /// What says how often.
  private let rest: String

  let hour: MeetingHour

  /// `day` gives the day of a date.
  init(_ text: String, zone: ZoneName?, day: (DateExpression) -> Day?) {
    hour = HourReading(text).hour(zone)
    var words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" || $0 == "\n" }
    if let found = CheckInDate.leading(text[...]) {
      first = found.syntax.current.flatMap { day($0.expression) }
      words.removeFirst(min(found.text.split(separator: " ").count, words.count))
    }
    if let begin = Self.takeDate(behind: ["starting", "from", "beginning", "since", "begins", "starts"], &words, day) {
      first = begin
    }
    last = Self.takeDate(behind: ["until", "till", "through", "ending", "ends"], &words, day)
    rest = words.joined(separator: " ")
  }

  /// How often, as far as the words say it.
  func rhythm(next: Day?, workdays: [Weekday]) -> Result<CheckIn.Rhythm, CheckIn.Problem> {
    RhythmReading(rest).rhythm(next: next, workdays: workdays)
  }

  /// Takes a date and one of some words before it out of a text.
  private static func takeDate(
    behind keywords: [String], _ words: inout [Substring], _ day: (DateExpression) -> Day?
  ) -> Day? {
    for (index, word) in words.enumerated() where keywords.contains(word.lowercased()) {
      let rest = words[(index + 1)...].prefix(8).joined(separator: " ")
      guard let found = CheckInDate.leading(rest[...]),
        let taken = found.syntax.current.flatMap({ day($0.expression) })
      else { continue }
      words.removeSubrange(index...(index + found.text.split(separator: " ").count))
      return taken
    }
    return nil
  }
}
