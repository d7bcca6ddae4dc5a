/// The days that count as working time: days of the week less holidays.
public struct Workdays: Sendable, Hashable {
  public let weekdays: Set<Weekday>
  public let holidays: Set<Day>

  /// Monday to Friday, no holidays.
  public static let standard = Workdays()

  /// An empty set of weekdays is taken as Monday to Friday: a plan in which nobody ever works is none.
  public init(
    weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday], holidays: Set<Day> = []
  ) {
    self.weekdays = weekdays.isEmpty ? [.monday, .tuesday, .wednesday, .thursday, .friday] : weekdays
    self.holidays = holidays
  }

  /// Whether people work on a day.
  public func isWorkday(_ day: Day) -> Bool {
    weekdays.contains(day.weekday) && !holidays.contains(day)
  }

  /// The day itself if it is a workday, else the next one.
  public func onOrAfter(_ day: Day) -> Day { isWorkday(day) ? day : adding(1, to: day) }

  /// The day itself if it is a workday, else the one before.
  public func onOrBefore(_ day: Day) -> Day { isWorkday(day) ? day : adding(-1, to: day) }

  /// The day so many workdays later, earlier if negative; 0 is the day itself, a workday or not.
  public func adding(_ count: Int, to day: Day) -> Day {
    var day = day
    let step = count < 0 ? -1 : 1
    var left = min(count.magnitude, 3_700_000)
    while left > 0, day != (step < 0 ? Day.first : Day.last) {
      day = day.adding(days: step)
      if isWorkday(day) { left -= 1 }
    }
    return day
  }

  /// Workdays after one day up to and with another; negative if the other is earlier.
  public func count(from start: Day, to end: Day) -> Int {
    guard start <= end else { return -count(from: end, to: start) }
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if isWorkday(day) { count += 1 }
    }
    return count
  }
}
