import CalendarSyntax
import PlanModel

/// Whether a day is one of those on which a rule falls, as far as its own parts tell.
struct StartMatch {
  /// The part that leaves the day out; nil where none does.
  let mismatch: RecurrenceRule.Part?

  init(_ date: CalendarDate, _ rule: RecurrenceRule) {
    guard let day = Day(year: date.year, month: date.month, day: date.day) else {
      mismatch = nil
      return
    }
    mismatch = rule.parts.first { part in
      switch part.name {
      case "BYMONTH": !Self.holds(part, [date.month])
      case "BYMONTHDAY": !Self.holds(part, [date.day, date.day - Self.length(of: date) - 1])
      case "BYDAY": !Self.holds(part, day, date, rule)
      default: false
      }
    }
  }

  private static func length(of date: CalendarDate) -> Int { Day.days(inMonth: date.month, of: date.year) }

  /// A part that cannot be read leaves nothing out.
  private static func holds(_ part: RecurrenceRule.Part, _ numbers: [Int]) -> Bool {
    part.values.contains { value in CalendarInteger.number(value).map(numbers.contains) ?? true }
  }

  private static func holds(
    _ part: RecurrenceRule.Part, _ day: Day, _ date: CalendarDate, _ rule: RecurrenceRule
  ) -> Bool {
    let frequency = rule.part("FREQ")?.values.first.map { String(decoding: $0, as: UTF8.self).uppercased() }
    let countsInMonth = frequency == "MONTHLY" || rule.part("BYMONTH") != nil
    let places = [(date.day - 1) / 7 + 1, -((length(of: date) - date.day) / 7 + 1)]
    return part.values.contains { value in
      guard let weekday = WeekdayNumber(value) else { return true }
      guard weekday.weekday == day.weekday.rawValue else { return false }
      guard countsInMonth, let ordinal = weekday.ordinal else { return true }
      return places.contains(ordinal)
    }
  }
}
