/// The days that count as working time: days of the week less holidays.
public struct Workdays: Sendable, Hashable {
  /// In order, never empty.
  public let weekdays: [Weekday]
  /// In order, each once.
  public let holidays: [Day]
  /// A bit for each day of the week that is worked, Monday lowest.
  private let week: UInt8
  /// Which of all worked days of the week, counted from 1, each holiday takes away; in order.
  private let lost: [Int]

  /// Monday to Friday, no holidays.
  public static let standard = Workdays()

  /// An empty set of weekdays is taken as Monday to Friday: a plan in which nobody ever works is none.
  public init(
    weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday], holidays: [Day] = []
  ) {
    let worked = weekdays.isEmpty ? [.monday, .tuesday, .wednesday, .thursday, .friday] : weekdays
    let week = worked.reduce(into: UInt8(0)) { $0 |= 1 << ($1.rawValue - 1) }
    self.weekdays = Weekday.allCases.filter(worked.contains)
    let holidays = holidays.sorted().reduce(into: [Day]()) { if $0.last != $1 { $0.append($1) } }
    self.holidays = holidays
    self.week = week
    lost = holidays.filter { worked.contains($0.weekday) }.map { Self.rank(of: $0, in: week) }.sorted()
  }

  /// The days on which two calendars both work; where they share no day of the week, this one's days count.
  func intersection(_ other: Workdays) -> Workdays {
    let shared = weekdays.filter(other.weekdays.contains)
    return Workdays(weekdays: shared.isEmpty ? weekdays : shared, holidays: holidays + other.holidays)
  }

  /// Whether people work on a day.
  public func isWorkday(_ day: Day) -> Bool {
    week & (1 << (day.ordinal % 7)) != 0 && (lost.isEmpty || !isHoliday(day))
  }

  /// Whether a day is one of the holidays.
  public func isHoliday(_ day: Day) -> Bool {
    let place = holidays.partitioningIndex { _, holiday in holiday >= day }
    return place < holidays.count && holidays[place] == day
  }

  /// The day itself if it is a workday, else the next one.
  public func onOrAfter(_ day: Day) -> Day { isWorkday(day) ? day : adding(1, to: day) }

  /// The day itself if it is a workday, else the one before.
  public func onOrBefore(_ day: Day) -> Day { isWorkday(day) ? day : adding(-1, to: day) }

  /// The day so many workdays later, earlier if negative; 0 is the day itself, a workday or not.
  public func adding(_ count: Int, to day: Day) -> Day {
    guard count != 0 else { return day }
    let count = min(max(count, -Day.last.ordinal), Day.last.ordinal)
    // Backwards, the day itself is not counted: if it is a workday, it is the one that 0 would mean.
    return workday(count > 0 ? number(of: day) + count : number(of: day) + count + (isWorkday(day) ? 0 : 1))
  }

  /// Workdays after one day up to and with another; negative if the other is earlier.
  public func count(from start: Day, to end: Day) -> Int {
    guard start <= end else { return -count(from: end, to: start) }
    return number(of: end) - number(of: start)
  }

  /// The last day from which so many workdays lead no further than to a limit.
  func last(workdays count: Int, before limit: Day) -> Day {
    let count = min(max(count, -Day.last.ordinal), Day.last.ordinal)
    if count == 0 { return limit }
    // Forward, the days off behind a workday lead as far as it does; backward, they lead further.
    return count < 0
      ? workday(number(of: limit) - count) : workday(number(of: limit) - count + 1).adding(days: -1)
  }

  /// Workdays from the first day of the calendar up to and with a day.
  private func number(of day: Day) -> Int {
    let rank = Self.rank(of: day, in: week)
    return rank - lost.partitioningIndex { _, holiday in holiday > rank }
  }

  /// The workday of a number counted from 1, kept within the calendar.
  private func workday(_ number: Int) -> Day {
    guard number > 0 else { return .first }
    // A holiday lies before the workday if fewer workdays than its number come before the holiday.
    let rank = number + lost.partitioningIndex { earlier, holiday in holiday - 1 - earlier >= number }
    let (weeks, left) = (rank - 1).quotientAndRemainder(dividingBy: week.nonzeroBitCount)
    return Day(clamping: weeks * 7 + Self.place(ofBit: left, in: week))
  }

  /// Worked days of the week, holidays or not, from the first day of the calendar, a Monday, up to and with a day.
  private static func rank(of day: Day, in week: UInt8) -> Int {
    let (weeks, left) = (day.ordinal + 1).quotientAndRemainder(dividingBy: 7)
    return weeks * week.nonzeroBitCount + (week & (1 << left - 1)).nonzeroBitCount
  }

  /// Where in the week the worked day stands that has so many before it.
  private static func place(ofBit count: Int, in week: UInt8) -> Int {
    var rest = week
    for _ in 0..<count { rest &= rest &- 1 }
    return rest.trailingZeroBitCount
  }
}

extension Array {
  /// The first place at which a condition on place and value holds, which holds at all later ones too.
  fileprivate func partitioningIndex(where holds: (Int, Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle, self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
