import PlanSyntax
import PlanText

/// Reads the fields `Working days` and `Holidays` of one side, or of the whole plan.
struct WorkdaysReader {
  /// What a field `Working days` says.
  struct Week {
    let field: Field
    let weekdays: [Weekday]
  }

  /// Nil where no field says which days of the week are worked.
  private(set) var week: Week?
  private(set) var holidays: [Day] = []
  private(set) var invalid: [InvalidField] = []
  private(set) var files: [Located<String>] = []
  /// Holidays that name no day.
  private(set) var unclear: [Located<String>] = []

  private let context: DateContext
  private let calendars: [String: HolidayFile]
  private let source: SourceText

  /// `files` are those that an earlier reading named.
  init(_ fields: [Field], context: DateContext, files: [String: HolidayFile], source: SourceText) {
    self.context = context
    calendars = files
    self.source = source
    let written = fields.filter { !$0.text.isEmpty && !PlaceholderText.isWhole($0.text) }
    for field in written where field.key == .workingDays { readWeek(field) }
    for field in written where field.key == .holidays { readHolidays(field) }
  }

  /// The working time where nothing else counts.
  var workdays: Workdays { Workdays(weekdays: week?.weekdays ?? Workdays.standard.weekdays, holidays: holidays) }

  /// The working time of a side; nil where it says nothing of its own.
  func workdays(besides common: WorkdaysReader) -> Workdays? {
    guard week != nil || !holidays.isEmpty else { return nil }
    return Workdays(
      weekdays: (week ?? common.week)?.weekdays ?? Workdays.standard.weekdays, holidays: common.holidays + holidays)
  }

  /// The first field counts; another that differs is a finding of its own.
  private mutating func readWeek(_ field: Field) {
    guard let weekdays = WeekdayList.weekdays(in: field.text) else {
      return reject(field.text, of: field, "write the days, as “Mon-Fri”")
    }
    week = week ?? Week(field: field, weekdays: weekdays)
  }

  private mutating func readHolidays(_ field: Field) {
    guard field.isBelowName else { return readHolidays(field.text, of: field) }
    for item in field.text.split(separator: "\n").map(String.init) {
      // In an item, what a comma divides from a date is its name.
      if let read = HolidayList.days(in: item, context) { holidays += read } else { readHolidays(item, of: field) }
    }
  }

  private mutating func readHolidays(_ text: String, of field: Field) {
    for part in HolidayList.parts(of: text) where !part.saysNothing && !isDayOff(part) {
      if HolidayList.isFile(part) {
        files.append(located(part, in: field))
        holidays += calendars[part]?.days ?? []
      } else if let read = HolidayList.days(in: part, context) ?? several(in: part) {
        holidays += read
      } else if part.hasDigit, !field.isBelowName {
        reject(part, of: field, "write dates, as “2026-12-24 – 2026-12-31”, or the name of an .ics file")
      } else if !PlaceholderText.isWhole(part), Words.of(part).first.map({ $0 != "no" && $0 != "none" }) == true {
        unclear.append(located(part, in: field))
      }
    }
  }

  /// `2026-12-24 and 2026-12-25`.
  private func several(in text: String) -> [Day]? {
    let parts = text[...].split(at: .weak).map { HolidayList.days(in: $0.trimmingSpace, context) }
    return parts.contains { $0 == nil } ? nil : parts.compactMap(\.self).flatMap(\.self)
  }

  /// `Saturdays and Sundays`, `weekends`: nobody works on them as it is.
  private func isDayOff(_ text: String) -> Bool {
    let worked = week?.weekdays ?? Workdays.standard.weekdays
    guard let days = WeekdayList.weekdays(in: text), !text.hasDigit else { return Words.of(text) == ["weekends"] }
    return !days.contains(where: worked.contains)
  }

  private mutating func reject(_ text: String, of field: Field, _ expected: String) {
    let range = located(text, in: field).range
    invalid.append(InvalidField(name: field.label, text: text, range: range, expected: expected))
  }

  private func located(_ text: String, in field: Field) -> Located<String> {
    Located(text, at: source.range(of: text, in: field.range) ?? field.range)
  }
}
