extension Workdays {
  /// Workdays from one day to another, both counted; 0 where the last comes first.
  func count(within first: Day, _ last: Day) -> Int {
    first > last ? 0 : count(from: first.adding(days: -1), to: last)
  }

  /// The first of so many workdays that end with a day, or before it where it is a day off.
  func start(ofWorkEnding finish: Day, days: Int) -> Day {
    days > 0 ? adding(1 - days, to: onOrBefore(finish)) : finish
  }

  /// The last of so many workdays that begin on a workday.
  func finish(ofWorkStarting start: Day, days: Int) -> Day {
    days > 0 ? adding(days - 1, to: start) : start
  }

  /// The last day from which a lag leads no further than to a limit.
  func last(from lag: Lag, to limit: Day) -> Day {
    switch lag {
    case .workingDays(let days): last(workdays: days, before: limit)
    case .calendarDays(let days): limit.adding(days: days == .min ? .max : -days)
    }
  }
}
