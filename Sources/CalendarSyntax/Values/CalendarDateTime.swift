/// A DATE-TIME, as `20260610T093000` or, in UTC, `20260610T093000Z` (RFC 5545, section 3.3.5).
public struct CalendarDateTime: Hashable, Sendable {
  /// By the clocks of UTC or, without the `Z`, those that the property's `TZID` names, if it has one.
  public let date: CalendarDate
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int
  /// 0 to 60: some minutes have a leap second.
  public let second: Int
  /// Whether it ends in `Z`; else it is a local time, with or without a zone.
  public let isUTC: Bool

  /// Nil for what is no date and time of day.
  public init?(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    let isUTC = bytes.count == 16 && bytes.last == UInt8(ascii: "Z")
    guard isUTC || bytes.count == 15, bytes[start + 8] == UInt8(ascii: "T"),
      let date = CalendarDate(bytes[start..<start + 8]), let hour = Digits.number(bytes[start + 9..<start + 11]),
      let minute = Digits.number(bytes[start + 11..<start + 13]),
      let second = Digits.number(bytes[start + 13..<start + 15]), hour < 24, minute < 60, second <= 60
    else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
    self.isUTC = isUTC
  }

  /// Whether it comes before another by the clock; only times of one zone can be compared.
  public func precedes(_ other: CalendarDateTime) -> Bool {
    (date, hour, minute, second) < (other.date, other.hour, other.minute, other.second)
  }
}
