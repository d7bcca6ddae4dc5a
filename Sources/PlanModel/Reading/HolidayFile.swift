import CalendarSyntax
import PlanText

/// The days that a calendar of holidays names: the tolerant reading of an `.ics` file.
public enum HolidayFile {
  /// No calendar of holidays has more days than this; what follows is left out.
  public static let limit = 10_000

  /// The days of all events, in order and each once: from `DTSTART` up to, not including, `DTEND` (RFC 5545, 3.6.1).
  public static func days(in bytes: [UInt8]) -> [Day] {
    let calendar = CalendarDocument(SourceText(name: "holidays", bytes: bytes))
    var days: Set<Day> = []
    for event in calendar.components where event.name == "VEVENT" && event.end != nil {
      guard let start = day("DTSTART", of: event, in: calendar) else { continue }
      add(from: start, until: day("DTEND", of: event, in: calendar), to: &days)
      if days.count >= limit { break }
    }
    return days.sorted()
  }

  private static func add(from start: Day, until end: Day?, to days: inout Set<Day>) {
    let last = max(end?.adding(days: -1) ?? start, start)
    var day = start
    while day <= last, days.count < limit {
      days.insert(day)
      if day == Day.last { return }
      day = day.adding(days: 1)
    }
  }

  /// The day of `20261225` or `20261225T000000`.
  private static func day(_ name: String, of event: CalendarComponent, in calendar: CalendarDocument) -> Day? {
    guard let property = calendar.property(name, of: event), let date = CalendarDate(property.value.prefix(8)) else {
      return nil
    }
    return Day(year: date.year, month: date.month, day: date.day)
  }
}
