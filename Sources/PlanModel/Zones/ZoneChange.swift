/// A day and time of every year on which a zone changes its clocks: `M3.5.0/2` of a POSIX rule.
public struct ZoneChange: Sendable, Hashable {
  /// 1 to 12.
  public let month: Int
  /// 1 to 5; the fifth is the month's last.
  public let week: Int
  /// The day of that week from which the seconds count; a POSIX rule writes 0 for Sunday.
  public let weekday: Weekday
  /// From the midnight that begins the day, by the clock before the change; -167 to 167 hours (RFC 9636, 3.3.2).
  public let seconds: Int

  /// The day of a year that the rule names, from which its seconds count.
  public func day(in year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    let day = first.adding(days: ahead + 7 * (week - 1))
    return day.month == month ? day : day.adding(days: -7)
  }

  /// Seconds from 1970-01-01 to the change of a year, by the clock before it.
  func local(in year: Int) -> Int? {
    day(in: year).map { Day.unixEpoch.days(to: $0) * 86_400 + seconds }
  }
}
