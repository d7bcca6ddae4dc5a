import CalendarSyntax
import PlanModel

/// Whether a day is one of those on which a rule falls, as far as its own parts tell.
struct StartMatch {
  private let date: CalendarDate
  private let day: Day
  /// Whether `1MO` is the first Monday of a month.
  private let countsInMonth: Bool
  private let rule: RecurrenceRule

  /// Nil for a date before the year 1.
  init?(_ date: CalendarDate, _ rule: RecurrenceRule) {
    guard let day = Day(year: date.year, month: date.month, day: date.day) else { return nil }
    self.date = date
    self.day = day
    self.rule = rule
    let frequency = rule.part("FREQ")?.values.first.map { String(decoding: $0, as: UTF8.self).uppercased() }
    countsInMonth = frequency == "MONTHLY" || rule.part("BYMONTH") != nil
  }

  /// The part that leaves the day out; nil where none does.
  var mismatch: RecurrenceRule.Part? {
    rule.parts.first { part in
      switch part.name {
      case "BYMONTH": !holds(part, [date.month])
      case "BYMONTHDAY": !holds(part, [date.day, date.day - length - 1])
      case "BYDAY": !part.values.contains(where: isOnWeekday)
      default: false
      }
    }
  }

  /// Days of the month.
  private var length: Int { Day.days(inMonth: date.month, of: date.year) }

  /// A part that cannot be read leaves nothing out.
  private func holds(_ part: RecurrenceRule.Part, _ numbers: [Int]) -> Bool {
    part.values.contains { value in CalendarInteger.number(value).map(numbers.contains) ?? true }
  }

  private func isOnWeekday(_ value: ArraySlice<UInt8>) -> Bool {
    guard let weekday = WeekdayNumber(value) else { return true }
    guard weekday.weekday == day.weekday.rawValue else { return false }
    guard countsInMonth, let ordinal = weekday.ordinal else { return true }
    return ordinal == (date.day - 1) / 7 + 1 || -ordinal == (length - date.day) / 7 + 1
  }
}
