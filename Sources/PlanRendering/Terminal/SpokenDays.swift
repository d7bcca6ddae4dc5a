import PlanModel

/// Says days as people do, `Fri 24 July`, with the year only where it is needed.
struct SpokenDays {
  private let showsYears: Bool

  /// Years are shown if one of the days that are told together lies in another year than the plan speaks from.
  init(_ days: [Day], asOf: Day) {
    showsYears = days.contains { $0.year != asOf.year }
  }

  /// Weekday, day and month; a month of four letters at most is not shortened.
  func text(_ day: Day) -> String { "\(day.weekday.shortName) \(brief(day))" }

  /// The same without the weekday.
  func brief(_ day: Day) -> String {
    let (year, month, number) = day.components
    let name = Day.monthName(month)
    let date = "\(number) \(name.utf8.count > 4 ? String(name.prefix(3)) : name)"
    return showsYears ? "\(date) \(year)" : date
  }
}
