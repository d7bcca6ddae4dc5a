/// The days of a rhythm between two days, both included.
struct CheckInDays {
  let rhythm: CheckIn.Rhythm
  /// A day in one of the weeks or months that count; without one, those that a fixed count gives.
  let anchor: Day?

  func days(from first: Day, to last: Day) -> [Day] {
    guard first <= last else { return [] }
    switch rhythm {
    case .weekly(let every, let weekdays): return weekly(every, weekdays, first, last)
    case .monthly(let every, let weeks, let weekday):
      return monthly(every, first, last) { month in weeks.compactMap { Self.day(of: month, $0, weekday) }.sorted() }
    case .monthDay(let every, let number):
      return monthly(every, first, last) { month in [number < 0 ? month.endOfMonth : month.adding(days: number - 1)] }
    }
  }

  private func weekly(_ every: Int, _ weekdays: [Weekday], _ first: Day, _ last: Day) -> [Day] {
    // The first day of the calendar is a Monday.
    let phase = (anchor.map { $0.ordinal / 7 } ?? 0) % every
    var days: [Day] = []
    for week in (first.ordinal / 7)...(last.ordinal / 7) where week % every == phase {
      days += weekdays.map { Day(clamping: week * 7 + $0.rawValue - 1) }
    }
    return days.filter { (first...last).contains($0) }
  }

  private func monthly(_ every: Int, _ first: Day, _ last: Day, _ place: (Day) -> [Day]) -> [Day] {
    let phase = (anchor.map(Self.number) ?? 0) % every
    var days: [Day] = []
    for month in Self.number(first)...Self.number(last) where month % every == phase {
      if let day = Day(year: month / 12, month: month % 12 + 1, day: 1) { days += place(day) }
    }
    return days.filter { (first...last).contains($0) }
  }

  private static func number(_ day: Day) -> Int {
    let (year, month, _) = day.components
    return year * 12 + month - 1
  }

  /// The weekday of a month in its week of a number, -1 for the last.
  private static func day(of month: Day, _ week: Int, _ weekday: Weekday) -> Day? {
    let change = ZoneChange(month: month.month, week: week < 0 ? 5 : week, weekday: weekday, seconds: 0)
    return change.day(in: month.year)
  }
}
