import PlanModel

extension Day {
  /// As people say it beside another day: the year only where it is another one.
  func spoken(beside other: Day) -> String {
    year == other.year ? "\(weekday.shortName) \(brief(on: other))" : spoken
  }

  /// Day and month, as `10 Jul`; the year only where it is not that of another day.
  func brief(on other: Day) -> String {
    let (year, month, day) = components
    let text = "\(day) \(Day.monthName(month).prefix(3))"
    return year == other.year ? text : "\(text) \(year)"
  }
}
