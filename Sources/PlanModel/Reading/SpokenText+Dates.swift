/// The words and numbers of dates.
extension SpokenText {
  /// One of some signs, the first of them that stands there.
  mutating func takeSign(among signs: String) -> Unicode.Scalar? {
    signs.unicodeScalars.first { take(sign: $0) }
  }

  /// A day or a month, in one digit or two.
  mutating func takeShortNumber() -> Int? { takeNumber(digits: 1...2)?.value }

  /// A year in four digits.
  mutating func takeFullYear() -> Int? { takeNumber(digits: 4...4)?.value }

  /// Four digits, or two of this century.
  mutating func takeYear() -> Int? {
    attempt { text in
      _ = text.take(sign: "'")
      if let year = text.takeFullYear() { return year }
      guard let year = text.takeNumber(digits: 2...2), !text.isBehindHour else { return nil }
      return 2000 + year.value
    }
  }

  /// Whether the number before was a time of day, as in `10 June 10:00`.
  private var isBehindHour: Bool {
    switch peek() {
    case .sign(UInt8(ascii: ":")), .word("am"), .word("pm"): true
    default: false
    }
  }

  mutating func takeMonth() -> Int? {
    guard let month = word().flatMap({ DateNames.months[$0] }) else { return nil }
    skip()
    _ = take(sign: ".")
    return month
  }

  mutating func takeWeekday() -> Weekday? {
    guard let weekday = word().flatMap({ DateNames.weekdays[$0] }) else { return nil }
    skip()
    _ = take(sign: ".")
    _ = take(sign: ",")
    return weekday
  }

  /// What makes a number an ordinal.
  mutating func takeOrdinalEnding() -> Bool { take("st") || take("nd") || take("rd") || take("th") }
}
