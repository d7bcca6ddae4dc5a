/// One date as it is written, before years and anchors are known.
enum DateExpression: Equatable {
  case absolute(CalendarDate)
  /// Two numbers around a slash: which one is the day is settled by the plan.
  case numeric(first: Int, second: Int, year: Int?, weekday: Weekday?)
  /// `Week 5`, from the week of `Start`.
  case week(Int)
  /// `Day 14`, on the calendar; Day 1 is `Start`.
  case day(Int)
  case offset(from: Anchor, Lag)

  /// Day and month with whatever else was written.
  struct CalendarDate: Equatable {
    var year: Int?
    var month: Int
    var day: Int
    var weekday: Weekday?
  }

  /// What a relative date counts from.
  enum Anchor: Equatable {
    case goLive, close, start
    /// A step, by its id or number.
    case step(String)

    /// The field to write where the anchor is missing.
    var field: String {
      switch self {
      case .goLive: "Go-live"
      case .close: "Target close"
      case .start: "Start"
      case .step(let id): "#\(id)"
      }
    }
  }

  /// Reads a date alone; nil where it is none.
  init?(_ text: some StringProtocol) {
    guard let tokens = DateToken.tokens(of: text) else { return nil }
    var parser = DateParser(tokens)
    guard let expression = parser.expression() else { return nil }
    self = expression
  }

  /// Reads a day of the calendar with nothing beside it, no weekday and no time.
  init?(calendarDate text: some StringProtocol) {
    guard let tokens = DateToken.tokens(of: text) else { return nil }
    var parser = DateParser(tokens)
    guard let expression = parser.bareDate() else { return nil }
    self = expression
  }
}

extension DateExpression {
  /// Whether it counts from something else.
  var isRelative: Bool {
    switch self {
    case .absolute, .numeric: false
    case .week, .day, .offset: true
    }
  }

  /// The same date with the weekday that stands beside it.
  func with(_ weekday: Weekday) -> DateExpression {
    switch self {
    case .absolute(var date):
      date.weekday = date.weekday ?? weekday
      return .absolute(date)
    case .numeric(let first, let second, let year, let before):
      return .numeric(first: first, second: second, year: year, weekday: before ?? weekday)
    default: return self
    }
  }
}
