/// The units in which people count time between steps.
enum LagUnit {
  case workingDay, week, calendarDay

  /// Nil for a word that is no unit.
  init?(_ word: some StringProtocol) {
    switch word.lowercased() {
    case "d", "wd", "bd", "day", "days": self = .workingDay
    case "w", "wk", "wks", "week", "weeks": self = .week
    case "cd": self = .calendarDay
    default: return nil
    }
  }

  /// So many of the unit: weeks are five working days.
  func lag(_ count: Int) -> Lag {
    switch self {
    case .workingDay: .workingDays(count)
    case .week: .workingDays(count * 5)
    case .calendarDay: .calendarDays(count)
    }
  }

  /// So many of the unit on the calendar, where weeks have seven days.
  func calendarDays(_ count: Int) -> Int {
    if case .week = self { count * 7 } else { count }
  }
}

extension Lag {
  /// So many of a unit as people write it, `d`, `w` or `cd`; nil for any other.
  public init?(_ count: Int, _ unit: some StringProtocol) {
    guard let unit = LagUnit(unit) else { return nil }
    self = unit.lag(count)
  }
}
