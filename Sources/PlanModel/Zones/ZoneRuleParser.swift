/// Reads the POSIX form of a zone's rule, with the longer times of RFC 9636, section 3.3.2.
struct ZoneRuleParser {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) { rest = Substring(text).utf8 }

  mutating func rule() -> ZoneRule? {
    guard skipName(), let standard = offset() else { return nil }
    if rest.isEmpty { return ZoneRule(standard: standard, saving: nil) }
    guard skipName() else { return nil }
    // An hour ahead, unless it is said.
    let other = rest.first == UInt8(ascii: ",") ? ZoneOffset(seconds: standard.seconds + 3600) : offset()
    guard let other, abs(other.seconds) < 25 * 3600 else { return nil }
    guard take(","), let start = change(), take(","), let end = change(), rest.isEmpty else { return nil }
    return ZoneRule(standard: standard, saving: .init(offset: other, start: start, end: end))
  }

  /// Three letters or more, or anything in angle brackets.
  private mutating func skipName() -> Bool {
    if take("<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let name = rest.prefix { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 & 0xDF }
    rest = rest.dropFirst(name.count)
    return name.count >= 3
  }

  /// POSIX counts to the west.
  private mutating func offset() -> ZoneOffset? {
    time(hours: 24).map { ZoneOffset(seconds: -$0) }
  }

  /// `M10.5.0/3`, at two o'clock if no time is said.
  private mutating func change() -> ZoneChange? {
    guard take("M"), let month = number(1...12), take("."), let week = number(1...5), take("."),
      let day = number(0...6), let weekday = Weekday(rawValue: day == 0 ? 7 : day)
    else { return nil }
    guard take("/") else { return ZoneChange(month: month, week: week, weekday: weekday, seconds: 7200) }
    return time(hours: 167).map { ZoneChange(month: month, week: week, weekday: weekday, seconds: $0) }
  }

  /// `-3:30`, in seconds.
  private mutating func time(hours: Int) -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hour = number(0...hours) else { return nil }
    var seconds = hour * 3600
    for unit in [60, 1] where take(":") {
      guard let part = number(0...59) else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard (1...3).contains(digits.count), let number = Int(Substring(digits)), range.contains(number) else {
      return nil
    }
    rest = rest.dropFirst(digits.count)
    return number
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == sign.value else { return false }
    rest = rest.dropFirst()
    return true
  }
}
