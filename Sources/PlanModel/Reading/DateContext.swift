/// What dates of a plan are completed and counted from.
struct DateContext {
  /// Which number of `04/07` is the day.
  enum Order: Sendable {
    case dayFirst, monthFirst
  }

  /// Where a date without a year belongs.
  enum YearAnchor {
    /// Between nine months before and three months after a day.
    case around(Day)
    /// The nearest on or after a day.
    case onOrAfter(Day)
  }

  var order: Order?
  var workdays: Workdays
  var years: YearAnchor
  /// Whether nothing in the plan says which years are meant, so that other days of reading give others.
  var yearsHangOnToday = false
  var goLive: Day?
  var close: Day?
  var start: Day?

  /// What became of an expression.
  enum Outcome {
    case day(Day, isYearInferred: Bool)
    case impossible(String)
    case ambiguous(dayFirst: Day?, monthFirst: Day?)
    case mismatch(Weekday, Day)
    case unanchored(String)
  }

  /// The day an expression means; `step` gives the due day of the step of an id.
  func outcome(of expression: DateExpression, step: (String) -> Day? = { _ in nil }) -> Outcome {
    switch expression {
    case .absolute(let date): return outcome(of: date)
    case .numeric(let first, let second, let year, let weekday):
      return outcome(first: first, second: second, year: year, weekday: weekday)
    case .week(let number):
      return start.map { .day(lastDay(ofWeek: number, from: $0), isYearInferred: false) } ?? .unanchored("Start")
    case .day(let number):
      return start.map { .day($0.adding(days: number - 1), isYearInferred: false) } ?? .unanchored("Start")
    case .offset(let anchor, let lag):
      guard let day = day(of: anchor, step: step) else { return .unanchored(anchor.field) }
      return .day(workdays.adding(lag, to: day), isYearInferred: false)
    }
  }

  /// The first day that an expression covers: of a week its first workday, else the day itself.
  func firstDay(of expression: DateExpression, _ day: Day) -> Day {
    guard case .week(let number) = expression, let start else { return day }
    let monday = monday(ofWeek: number, from: start)
    let first = workdays.onOrAfter(monday)
    return number == 1 ? max(first, min(start, day)) : min(first, day)
  }

  private func day(of anchor: DateExpression.Anchor, step: (String) -> Day?) -> Day? {
    switch anchor {
    case .goLive: goLive
    case .close: close
    case .start: start
    case .step(let id): step(id)
    }
  }

  /// Weeks begin on Monday; Week 1 is the one that `Start` stands in.
  private func monday(ofWeek number: Int, from start: Day) -> Day {
    let first = workdays.onOrAfter(start)
    return first.adding(days: 1 - first.weekday.rawValue).adding(days: (number - 1) * 7)
  }

  private func lastDay(ofWeek number: Int, from start: Day) -> Day {
    let monday = monday(ofWeek: number, from: start)
    let last = workdays.onOrBefore(monday.adding(days: 6))
    return last < monday ? monday.adding(days: 4) : last
  }

  // MARK: Calendar dates

  private func outcome(of date: DateExpression.CalendarDate) -> Outcome {
    if let reason = impossibility(of: date) { return .impossible(reason) }
    guard let year = date.year ?? inferredYear(of: date), let day = Day(year: year, month: date.month, day: date.day)
    else { return .impossible("no year that fits the plan has a 29 February") }
    if let weekday = date.weekday, weekday != day.weekday { return .mismatch(weekday, day) }
    return .day(day, isYearInferred: date.year == nil)
  }

  private func outcome(first: Int, second: Int, year: Int?, weekday: Weekday?) -> Outcome {
    func date(_ month: Int, _ day: Int) -> DateExpression.CalendarDate {
      .init(year: year, month: month, day: day, weekday: weekday)
    }
    let dayFirst = date(second, first)
    let monthFirst = date(first, second)
    if first == second { return outcome(of: dayFirst) }
    if first > 12 { return outcome(of: dayFirst) }
    if second > 12 { return outcome(of: monthFirst) }
    switch order {
    case .dayFirst: return outcome(of: dayFirst)
    case .monthFirst: return outcome(of: monthFirst)
    case nil: return .ambiguous(dayFirst: day(outcome(of: dayFirst)), monthFirst: day(outcome(of: monthFirst)))
    }
  }

  private func day(_ outcome: Outcome) -> Day? {
    switch outcome {
    case .day(let day, _), .mismatch(_, let day): day
    default: nil
    }
  }

  private func impossibility(of date: DateExpression.CalendarDate) -> String? {
    guard (1...12).contains(date.month) else { return "there is no month \(date.month)" }
    guard date.day > 0 else { return "there is no day 0" }
    let name = Day.monthName(date.month)
    guard let year = date.year else {
      // Without a year, February may have 29 days.
      let longest = Day.days(inMonth: date.month, of: 2000)
      return date.day > longest ? "\(name) has \(longest) days" : nil
    }
    guard (1...9999).contains(year) else { return "there is no year \(year)" }
    let length = Day.days(inMonth: date.month, of: year)
    guard date.day > length else { return nil }
    return date.month == 2 ? "\(name) \(year) has \(length) days" : "\(name) has \(length) days"
  }

  /// The year that puts a day of the month where the anchor wants it.
  private func inferredYear(of date: DateExpression.CalendarDate) -> Int? {
    switch years {
    case .around(let day): Self.day(month: date.month, day: date.day, inYearFrom: day.adding(months: -9))?.year
    case .onOrAfter(let day): Self.day(month: date.month, day: date.day, inYearFrom: day)?.year
    }
  }

  /// The same day of the month in the year that dates of a plan with such a go-live lie in.
  static func day(_ day: Day, near goLive: Day) -> Day? {
    let (_, month, number) = day.components
    return self.day(month: month, day: number, inYearFrom: goLive.adding(months: -9))
  }

  /// The window is a year long; a 29 February may stand in none.
  private static func day(month: Int, day: Int, inYearFrom first: Day) -> Day? {
    let days = [first.year, first.year + 1].compactMap { Day(year: $0, month: month, day: day) }
    return days.first { $0 >= first && $0 <= first.adding(months: 12) }
  }
}

extension Workdays {
  /// The day that lies a lag behind another, before it if negative.
  public func adding(_ lag: Lag, to day: Day) -> Day {
    switch lag {
    case .workingDays(let count): adding(count, to: day)
    case .calendarDays(let count): day.adding(days: count)
    }
  }
}
