/// A day of the Gregorian calendar, in the years 1 to 9999.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 0001-01-01, which is 0.
  public var ordinal: Int { Int(number) }
  // Half as wide as `Int`: steps hold many days.
  private let number: Int32

  /// The last day there is, 9999-12-31.
  public static let last = Day(clamping: 3_652_058)
  /// The first day there is, 0001-01-01, a Monday.
  public static let first = Day(clamping: 0)
  /// 1970-01-01, from which computers count.
  public static let unixEpoch = Day(clamping: 719_162)

  /// Makes a day from its ordinal, moved into the years 1 to 9999 if need be.
  public init(clamping ordinal: Int) {
    number = Int32(min(max(ordinal, 0), 3_652_058))
  }

  /// Makes a day, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(clamping: Self.days(before: year, month: month) + day - 1)
  }

  /// Reads `2026-06-10`, and nothing else.
  public init?(iso text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    // All digits as one number, as 20260610.
    var number = 0
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    // Counted from 1 March of year 0: so the leap day is a year's last, and months before it do not depend on it.
    let days = ordinal + 306
    let century = (4 * days + 3) / 146_097
    let dayOfCentury = days - 146_097 * century / 4
    let yearOfCentury = (4 * dayOfCentury + 3) / 1461
    let dayOfYear = dayOfCentury - 1461 * yearOfCentury / 4
    let month = (5 * dayOfYear + 2) / 153
    let year = 100 * century + yearOfCentury
    let day = dayOfYear - Self.days(beforeMonthFromMarch: month) + 1
    return month < 10 ? (year, month + 3, day) : (year + 1, month - 9, day)
  }

  /// 1 to 9999.
  public var year: Int { components.year }
  /// 1 to 12, January first.
  public var month: Int { components.month }

  /// Counted in sevens from 0001-01-01, a Monday.
  public var weekday: Weekday {
    Weekday(rawValue: ordinal % 7 + 1) ?? .monday
  }

  /// ISO 8601, as `2026-06-10`.
  public var iso: String {
    let (year, month, day) = components
    var rest = (year * 100 + month) * 100 + day
    return unsafe String(unsafeUninitializedCapacity: 10) { text in
      for place in (0..<10).reversed() {
        let isSign = place == 4 || place == 7
        unsafe text.initializeElement(at: place, to: isSign ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10))
        if !isSign { rest /= 10 }
      }
      return 10
    }
  }

  /// As people say it, as `Wed 10 Jun 2026`.
  public var spoken: String {
    let (year, month, day) = components
    var text = weekday.shortName
    text += " "
    text += String(day)
    text += " "
    text += Self.shortMonthNames[month - 1]
    text += " "
    text += String(year)
    return text
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
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : ""
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static let shortMonthNames = monthNames.map { $0.firstLetters(3) }

  /// Whether a day comes before another in the calendar.
  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days from 0001-01-01 to the first of a month.
  private static func days(before year: Int, month: Int) -> Int {
    let past = month > 2 ? year : year - 1
    let months = days(beforeMonthFromMarch: (month + 9) % 12)
    return past * 365 + past / 4 - past / 100 + past / 400 + months - 306
  }

  /// Days from 1 March to the first of a month, March being 0: five months from March or August have 153 days.
  private static func days(beforeMonthFromMarch month: Int) -> Int { (153 * month + 2) / 5 }
}

extension String {
  /// The first letters of a name in ASCII.
  func firstLetters(_ count: Int) -> String { String(decoding: utf8.prefix(count), as: UTF8.self) }
}
