import CalendarSyntax

/// One event of a calendar of holidays (RFC 5545, section 3.6.1).
struct HolidayEvent {
  /// What it is called, else its day.
  let title: String
  /// Days that it takes, at least 1.
  let length: Int
  private let start: Day
  /// Days on which it takes place besides.
  private let others: [Day]
  /// Days on which it does not, though a rule falls on them.
  private var exceptions: Set<Day>
  let rules: [YearlyRule]
  /// Its rules that are not understood.
  let unreadRules: [String]

  /// Those of a calendar that take place: what stands in the place of another day of a series takes that one away.
  static func all(in calendar: CalendarDocument) -> [HolidayEvent] {
    let events = calendar.components.filter { $0.name == "VEVENT" && $0.end != nil }
    var replaced: [String: Set<Day>] = [:]
    for event in events {
      guard let day = day("RECURRENCE-ID", of: event, in: calendar) else { continue }
      replaced[uid(of: event, in: calendar), default: []].insert(day)
    }
    return events.compactMap { event in
      guard var holiday = HolidayEvent(event, in: calendar) else { return nil }
      if calendar.property("RECURRENCE-ID", of: event) == nil {
        holiday.exceptions.formUnion(replaced[uid(of: event, in: calendar)] ?? [])
      }
      return holiday
    }
  }

  /// Nil for an event without a day, or one that is cancelled.
  private init?(_ event: CalendarComponent, in calendar: CalendarDocument) {
    let status = calendar.property("STATUS", of: event)?.rawValue.uppercased()
    guard let start = Self.day("DTSTART", of: event, in: calendar), status != "CANCELLED" else { return nil }
    self.start = start
    let isTimed = calendar.property("DTSTART", of: event).map { $0.value.count > 8 } ?? false
    let written = calendar.properties(of: event).filter { $0.name == "RRULE" }
    let read = written.map { YearlyRule(RecurrenceRule($0.value), isTimed: isTimed) }
    title = calendar.property("SUMMARY", of: event)?.text ?? start.iso
    length = Self.length(of: event, from: start, in: calendar)
    others = Self.days("RDATE", of: event, in: calendar)
    exceptions = Set(Self.days("EXDATE", of: event, in: calendar))
    rules = read.compactMap(\.self)
    unreadRules = zip(written, read).filter { $1 == nil }.map(\.0.rawValue)
  }

  /// The first days of the holiday: all that do not come back, and those of some years that do.
  func starts(in years: ClosedRange<Int>) -> [Day] {
    let ruled = rules.flatMap { $0.days(from: start, in: years) }
    return ([start] + others + ruled).filter { !exceptions.contains($0) }
  }

  /// From `DTSTART` up to, not including, `DTEND`, or for as long as `DURATION` says.
  private static func length(of event: CalendarComponent, from start: Day, in calendar: CalendarDocument) -> Int {
    if let end = day("DTEND", of: event, in: calendar) { return max(start.days(to: end), 1) }
    let duration = calendar.property("DURATION", of: event).flatMap { CalendarDuration($0.value) }
    return max(duration.map { $0.isNegative ? 1 : min($0.days, Day.last.ordinal) } ?? 1, 1)
  }

  private static func uid(of event: CalendarComponent, in calendar: CalendarDocument) -> String {
    calendar.property("UID", of: event)?.rawValue ?? ""
  }

  /// The day of `20261225` or `20261225T000000`.
  private static func day(_ name: String, of event: CalendarComponent, in calendar: CalendarDocument) -> Day? {
    calendar.property(name, of: event).flatMap { Day($0.value) }
  }

  /// The days of all properties of a name.
  private static func days(_ name: String, of event: CalendarComponent, in calendar: CalendarDocument) -> [Day] {
    calendar.properties(of: event).filter { $0.name == name }.flatMap { property in
      property.value.split(separator: UInt8(ascii: ",")).compactMap(Day.init)
    }
  }
}

extension Day {
  /// Reads `20261225`, whatever stands behind.
  init?(_ value: ArraySlice<UInt8>) {
    guard let date = CalendarDate(value.prefix(8)) else { return nil }
    self.init(year: date.year, month: date.month, day: date.day)
  }
}
