/// A DATE, as `20260610` (RFC 5545, section 3.3.4).
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// 0 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31, and no more than the month has.
  public let day: Int

  /// Nil for what is no day of the calendar.
  public init?(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count == 8, let year = Digits.number(bytes[start..<start + 4]),
      let month = Digits.number(bytes[start + 4..<start + 6]), let day = Digits.number(bytes[start + 6..<start + 8]),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The earlier day first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// 0 for a month that is none.
  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }
}
