/// A day of the Gregorian calendar, in the years 1 to 9999.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 0001-01-01, which is 0.
  public let ordinal: Int

  /// The last day there is, 9999-12-31.
  public static let last = Day(clamping: 3_652_058)
  public static let first = Day(clamping: 0)

  /// Makes a day from its ordinal, moved into the years 1 to 9999 if need be.
  public init(clamping ordinal: Int) {
    self.ordinal = min(max(ordinal, 0), 3_652_058)
  }

  /// Makes a day, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    ordinal = Self.days(before: year, month: month) + day - 1
  }

  /// Reads `2026-06-10`, and nothing else.
  public init?(iso text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
      let year = Self.number(digits[0..<4]), let month = Self.number(digits[5..<7]),
      let day = Self.number(digits[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    // A year is 365.2425 days in the mean: the estimate is at most one year off.
    var year = min(ordinal * 10_000 / 3_652_425 + 1, 9999)
    if Self.days(before: year, month: 1) > ordinal { year -= 1 }
    if year < 9999, Self.days(before: year + 1, month: 1) <= ordinal { year += 1 }
    var month = 12
    while Self.days(before: year, month: month) > ordinal { month -= 1 }
    return (year, month, ordinal - Self.days(before: year, month: month) + 1)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }

  public var weekday: Weekday {
    Weekday(rawValue: ordinal % 7 + 1) ?? .monday
  }

  /// ISO 8601, as `2026-06-10`.
  public var iso: String {
    let (year, month, day) = components
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// As people say it, as `Wed 10 Jun 2026`.
  public var spoken: String {
    let (year, month, day) = components
    return "\(weekday.shortName) \(day) \(Self.monthName(month).prefix(3)) \(year)"
  }

  /// The day so many calendar days later, earlier if negative, kept within the years 1 to 9999.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return Day(clamping: overflow ? (days < 0 ? 0 : .max) : sum)
  }

  /// Calendar days from this day to another; negative if the other is earlier.
  public func days(to other: Day) -> Int { other.ordinal - ordinal }

  /// The same day of the month some months away, or that month's last day where it has fewer.
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let total = year * 12 + month - 1 + min(max(months, -200_000), 200_000)
    let targetYear = min(max(total / 12, 1), 9999)
    let targetMonth = total / 12 == targetYear ? total % 12 + 1 : month
    let length = Self.days(inMonth: targetMonth, of: targetYear)
    return Day(year: targetYear, month: targetMonth, day: min(day, length)) ?? self
  }

  /// The last day of this day's month.
  public var endOfMonth: Day {
    let (year, month, day) = components
    return adding(days: Self.days(inMonth: month, of: year) - day)
  }

  /// Number of days of a month, 28 to 31.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The English name of a month, 1 to 12.
  public static func monthName(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func days(before year: Int, month: Int) -> Int {
    let past = year - 1
    let offsets = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    let leap = month > 2 && isLeap(year) ? 1 : 0
    return past * 365 + past / 4 - past / 100 + past / 400 + offsets[min(max(month - 1, 0), 11)] + leap
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
