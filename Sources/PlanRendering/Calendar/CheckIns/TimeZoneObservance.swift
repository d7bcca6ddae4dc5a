import PlanModel

/// One of the two yearly changes of a zone, as calendars write it (RFC 5545, section 3.6.5).
struct TimeZoneObservance {
  private let change: ZoneChange
  private let from: ZoneOffset
  private let to: ZoneOffset
  /// Days between the day that the change's rule names and the one on which the clocks are set.
  private let shift: Int
  /// The month and its days on which they are, where they are not on the day that the rule names.
  private let place: (month: Int, days: ClosedRange<Int>)?

  /// What a change comes to: one, or two where the days on which it can fall belong to two months.
  static func all(of change: ZoneChange, from: ZoneOffset, to: ZoneOffset) -> [TimeZoneObservance] {
    let shift = (change.seconds >= 0 ? change.seconds : change.seconds - 86_399) / 86_400
    func observance(_ place: (month: Int, days: ClosedRange<Int>)?) -> TimeZoneObservance {
      TimeZoneObservance(change: change, from: from, to: to, shift: shift, place: place)
    }
    return shift == 0 ? [observance(nil)] : places(of: change, shift).map(observance)
  }

  func write(to text: inout CalendarText) {
    // In Dublin it is winter that is the exception: calendars expect it to be summer.
    let isAhead = to.seconds > from.seconds
    text.line("BEGIN", isAhead ? "DAYLIGHT" : "STANDARD")
    let second = change.seconds - shift * 86_400
    text.line("DTSTART", firstDay.basic + "T" + Self.digits([second / 3600, second / 60 % 60, second % 60]))
    text.line("RRULE", "FREQ=YEARLY;" + rule)
    text.line("TZOFFSETFROM", from.basic)
    text.line("TZOFFSETTO", to.basic)
    text.line("END", isAhead ? "DAYLIGHT" : "STANDARD")
  }

  private var weekday: Weekday { Weekday(rawValue: (change.weekday.rawValue + shift + 699) % 7 + 1) ?? .monday }

  private var rule: String {
    guard let place else {
      return "BYMONTH=\(change.month);BYDAY=\(change.week == 5 ? -1 : change.week)\(change.weekday.code)"
    }
    let days = place.days.map(String.init).joined(separator: ",")
    return "BYMONTH=\(place.month);BYMONTHDAY=\(days);BYDAY=\(weekday.code)"
  }

  /// The first of its days since 1970-01-01.
  private var firstDay: Day {
    guard let place else { return change.day(in: 1970) ?? .unixEpoch }
    // A date falls on each day of the week once in eleven years at most.
    let days = (1970...1998).lazy.flatMap { year in
      place.days.lazy.compactMap { Day(year: year, month: place.month, day: $0) }
    }
    return days.first { $0.weekday == weekday } ?? .unixEpoch
  }

  /// The days of the week that a rule names, moved: `M10.5.4/24` falls on 26 October to 1 November.
  private static func places(of change: ZoneChange, _ shift: Int) -> [(month: Int, days: ClosedRange<Int>)] {
    let length = Day.days(inMonth: change.month, of: 1970)
    let last = (change.week == 5 ? length : change.week * 7) + shift
    let before = (change.month + 10) % 12 + 1
    let lengthBefore = Day.days(inMonth: before, of: 1970)
    return [
      (before, (last - 6 + lengthBefore, min(last, 0) + lengthBefore)),
      (change.month, (max(last - 6, 1), min(last, length))),
      (change.month % 12 + 1, (max(last - 6, length + 1) - length, last - length)),
    ].filter { $0.1.0 <= $0.1.1 && ($0.0 == change.month || $0.1.1 >= 1) }
      .map { ($0.0, $0.1.0...$0.1.1) }
  }

  static func digits(_ numbers: [Int]) -> String { numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined() }
}

extension ZoneOffset {
  /// As `+0200` (RFC 5545, section 3.3.14).
  var basic: String {
    let size = abs(seconds)
    let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (seconds < 0 ? "-" : "+") + TimeZoneObservance.digits(parts)
  }
}

extension Weekday {
  /// The name that rules use (RFC 5545, section 3.3.10).
  var code: String { String(name.prefix(2)).uppercased() }
}
