import CalendarSyntax

/// On which days of a year a holiday falls (RFC 5545, section 3.3.10): 25 December, the fourth Thursday of November, the
/// Monday on one of 18 to 24 May.
struct YearlyRule {
  private let interval: Int
  private let count: Int?
  private let until: Day?
  private let months: Set<Int>
  /// Those below 0 count from the end of the month.
  private let monthDays: Set<Int>
  /// Which ones of each weekday, from 1 for Monday, those below 0 from the last; nil for each of them.
  private let weekdays: [Int: Set<Int?>]
  /// Which of the days that all else leaves, those below 0 from the last.
  private let positions: Set<Int>

  /// Rules with a `COUNT` begin no more years before those that are asked for.
  private static let longestPast = 100
  private static let parts: Set = [
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST",
  ]

  /// Nil for a rule of another kind; `isTimed` says whether the holiday begins at an hour.
  init?(_ rule: RecurrenceRule, isTimed: Bool) {
    let frequency = rule.part("FREQ")?.values.first.map { String(decoding: $0, as: UTF8.self).uppercased() }
    guard frequency == "YEARLY", rule.parts.allSatisfy({ Self.parts.contains($0.name) }),
      let interval = Self.numbers("INTERVAL", in: rule, 1...9999),
      let count = Self.numbers("COUNT", in: rule, 1...9999),
      let months = Self.numbers("BYMONTH", in: rule, 1...12),
      let monthDays = Self.numbers("BYMONTHDAY", in: rule, -31...31),
      let positions = Self.numbers("BYSETPOS", in: rule, -366...366),
      let until = Self.values("UNTIL", in: rule, { Self.lastDay($0, isTimed: isTimed) }),
      let weekdays = Self.values("BYDAY", in: rule, WeekdayNumber.init)
    else { return nil }
    self.interval = interval.first ?? 1
    self.count = count.first
    self.until = until.first
    self.months = Set(months)
    self.monthDays = Set(monthDays)
    self.weekdays = Dictionary(grouping: weekdays, by: \.weekday).mapValues { Set($0.map(\.ordinal)) }
    self.positions = Set(positions)
  }

  /// The days behind the first one, which counts whether the rule falls on it or not.
  func days(from start: Day, in years: ClosedRange<Int>) -> [Day] {
    let first = max(start.year, years.lowerBound - (count == nil ? 0 : Self.longestPast))
    guard first <= years.upperBound else { return [] }
    var days: [Day] = []
    for year in first...years.upperBound where (year - start.year) % interval == 0 {
      for day in self.days(of: year, like: start) where day > start {
        if let until, day > until { return days }
        if let count, days.count + 1 >= count { return days }
        days.append(day)
      }
    }
    return days
  }

  private func days(of year: Int, like start: Day) -> [Day] {
    let isByDay = !monthDays.isEmpty || !weekdays.isEmpty
    let months = self.months.isEmpty ? (isByDay ? Set(1...12) : [start.month]) : self.months
    let days = months.sorted().flatMap { month in
      self.days(of: year, month, like: start).compactMap { Day(year: year, month: month, day: $0) }
    }.filter(isOnWeekday)
    if positions.isEmpty { return days }
    let places = positions.map { $0 > 0 ? $0 - 1 : days.count + $0 }
    return Set(places).sorted().filter(days.indices.contains).map { days[$0] }
  }

  /// In order; some may lie behind the end of the month.
  private func days(of year: Int, _ month: Int, like start: Day) -> [Int] {
    let length = Day.days(inMonth: month, of: year)
    if !monthDays.isEmpty { return Set(monthDays.map { $0 > 0 ? $0 : length + 1 + $0 }).sorted() }
    return weekdays.isEmpty ? [start.components.day] : Array(1...length)
  }

  private func isOnWeekday(_ day: Day) -> Bool {
    guard !weekdays.isEmpty else { return true }
    guard let ordinals = weekdays[day.weekday.rawValue] else { return false }
    return ordinals.contains(nil) || !ordinals.isDisjoint(with: self.ordinals(of: day))
  }

  /// Which one of its weekday a day is, from the first and from the last: of its month where the rule names months,
  /// else of its year.
  private func ordinals(of day: Day) -> [Int?] {
    let (year, month, number) = day.components
    if !months.isEmpty { return [(number + 6) / 7, (number - Day.days(inMonth: month, of: year)) / 7 - 1] }
    let place = Day(year: year, month: 1, day: 1).map { $0.days(to: day) } ?? 0
    let last = Day(year: year, month: 12, day: 31).map { day.days(to: $0) } ?? 0
    return [place / 7 + 1, -(last / 7) - 1]
  }

  /// The day of `UNTIL`; what ends in the evening by UTC ends on the next day by clocks further east.
  private static func lastDay(_ value: ArraySlice<UInt8>, isTimed: Bool) -> Day? {
    let isEvening = CalendarDateTime(value).map { $0.isUTC && $0.hour >= 10 } ?? false
    return Day(value).map { isTimed && isEvening ? $0.adding(days: 1) : $0 }
  }

  /// The numbers of a part, none of them 0; none where the rule has no such part, nil where one is out of range.
  private static func numbers(_ name: String, in rule: RecurrenceRule, _ range: ClosedRange<Int>) -> [Int]? {
    values(name, in: rule) { value in
      CalendarInteger.number(value).flatMap { $0 != 0 && range.contains($0) ? $0 : nil }
    }
  }

  /// Nil where one of them cannot be read.
  private static func values<Value>(
    _ name: String, in rule: RecurrenceRule, _ read: (ArraySlice<UInt8>) -> Value?
  ) -> [Value]? {
    guard let part = rule.part(name) else { return [] }
    let values = part.values.compactMap(read)
    return values.count == part.values.count ? values : nil
  }
}
