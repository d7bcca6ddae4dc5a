import PlanModel

/// What the axis counts in.
enum TimelineUnit: Hashable, Sendable {
  case days, weeks, months, quarters
  case years(Int)

  /// The finest first.
  static let all: [TimelineUnit] =
    [.days, .weeks, .months, .quarters]
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(TimelineUnit.years)

  /// The finest whose labels have room.
  static func finest(for scale: TimelineScale) -> TimelineUnit {
    all.first { scale.pixels(forDays: $0.days) >= $0.room } ?? .years(10_000)
  }

  /// About how many days it has, never more.
  var days: Int {
    switch self {
    case .days: 1
    case .weeks: 7
    case .months: 28
    case .quarters: 90
    case .years(let count): count * 365
    }
  }

  /// What a label takes with the space to the next, in pixels.
  private var room: Int {
    switch self {
    case .days, .weeks: 26
    case .months: 34
    case .quarters: 30
    case .years: 46
    }
  }

  /// The last day on or before another on which such a unit begins.
  func start(onOrBefore day: Day) -> Day {
    let (year, month, _) = day.components
    return switch self {
    case .days: day
    case .weeks: day.adding(days: 1 - day.weekday.rawValue)
    case .months: Day(year: year, month: month, day: 1) ?? day
    case .quarters: Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? day
    case .years(let count): Day(year: max(year - year % count, 1), month: 1, day: 1) ?? day
    }
  }

  func next(after day: Day) -> Day {
    switch self {
    case .days: day.adding(days: 1)
    case .weeks: day.adding(days: 7)
    case .months: day.adding(months: 1)
    case .quarters: day.adding(months: 3)
    case .years(let count): start(onOrBefore: day.adding(months: count * 12))
    }
  }

  func label(of day: Day) -> String {
    let (year, month, dayOfMonth) = day.components
    return switch self {
    case .days, .weeks: String(dayOfMonth)
    case .months: String(Day.monthName(month).prefix(3))
    case .quarters: "Q\((month + 2) / 3)"
    case .years: String(year)
    }
  }

  /// What stands over it: months over days and weeks, years over months and quarters, nothing over years.
  var heading: TimelineUnit? {
    switch self {
    case .days, .weeks: .months
    case .months, .quarters: .years(1)
    case .years: nil
    }
  }

  /// As a heading: a month with its year.
  func heading(of day: Day) -> String {
    self == .months ? "\(Day.monthName(day.month)) \(day.year)" : label(of: day)
  }
}
