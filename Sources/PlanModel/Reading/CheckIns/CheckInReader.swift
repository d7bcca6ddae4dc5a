import PlanSyntax
import PlanText

/// Reads the fields `Check-in` and `Next check-in`.
struct CheckInReader {
  let checkIns: [CheckIn]
  let next: NextCheckIn?

  /// `workdays` are those on which a daily check-in takes place.
  init(_ fields: [Field], dates: PlanDates, workdays: [Weekday]) {
    let written = fields.filter { !$0.text.isEmpty && !$0.text.saysNothing && !PlaceholderText.isWhole($0.text) }
    guard written.contains(where: { $0.key == .checkIn || $0.key == .nextCheckIn }) else {
      checkIns = []
      next = nil
      return
    }
    let zone = written.first { $0.key == .timeZone }.flatMap { ZoneNames.zone(of: $0.text) }
    let appointment = written.first { $0.key == .nextCheckIn }.map { Self.next($0, zone, dates) }
      .flatMap { $0.day == nil && $0.reading == .none && Self.holdsPlaceholder($0.text) ? nil : $0 }
    let read = written.filter { $0.key == .checkIn }.map { field in
      Self.checkIn(field, zone, dates, next: appointment, workdays: workdays)
    }.filter { $0.rhythm != nil || $0.first != nil || !Self.holdsPlaceholder($0.text) }
    // `Check-in: Monday 2026-11-02, 10am` is an appointment, and no rhythm.
    let single = read.firstIndex { $0.problem == .noRhythm && $0.first != nil }
    checkIns = read.enumerated().filter { $0.offset != single || appointment != nil }.map(\.element)
    next = (appointment ?? single.map { Self.appointment(read[$0]) })?.completed(by: checkIns.first)
  }

  /// `[day] at [time]`, `________`: a form that nobody has filled in.
  private static func holdsPlaceholder(_ text: String) -> Bool {
    text.utf8.contains { [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<")].contains($0) }
      || text.contains("___")
  }

  private static func next(_ field: Field, _ zone: ZoneName?, _ dates: PlanDates) -> NextCheckIn {
    let entry = dates.fieldDates.first { $0.key == .nextCheckIn && field.range.contains($0.entry.range) }?.entry
    return NextCheckIn(
      text: field.text, range: field.range, day: entry?.day, reading: entry?.reading ?? .none,
      hour: HourReading(field.text).hour(zone))
  }

  private static func appointment(_ checkIn: CheckIn) -> NextCheckIn {
    NextCheckIn(
      text: checkIn.text, range: checkIn.range, day: checkIn.first, reading: .day, hour: checkIn.hour)
  }

  private static func checkIn(
    _ field: Field, _ zone: ZoneName?, _ dates: PlanDates, next: NextCheckIn?, workdays: [Weekday]
  ) -> CheckIn {
    let text = CheckInText(field.text, zone: zone) { day($0, dates) }
    let anchor = next?.day ?? text.first
    let rhythm = text.rhythm(next: anchor, workdays: workdays)
    return CheckIn(
      text: field.text, range: field.range, rhythm: try? rhythm.get(), problem: rhythm.problem,
      hour: text.hour.completed(by: next?.hour), anchor: anchor, first: text.first, last: text.last)
  }

  private static func day(_ expression: DateExpression, _ dates: PlanDates) -> Day? {
    if case .day(let day, _) = dates.context.outcome(of: expression) { day } else { nil }
  }
}

extension NextCheckIn {
  /// What it leaves out is as always.
  fileprivate func completed(by checkIn: CheckIn?) -> NextCheckIn {
    NextCheckIn(text: text, range: range, day: day, reading: reading, hour: hour.completed(by: checkIn?.hour))
  }
}

extension Result where Failure == CheckIn.Problem {
  fileprivate var problem: CheckIn.Problem? {
    if case .failure(let problem) = self { problem } else { nil }
  }
}
