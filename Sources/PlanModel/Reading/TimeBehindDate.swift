/// The time of day behind a date, with its zone: it makes no other day of it.
enum TimeBehindDate {
  /// Passes over it: `, 10am`, `at 14:00 CEST`, `T14:00:00Z`, `EOD`, `close of business`.
  static func skip(_ text: inout SpokenText) {
    if !text.isAtEnd { _ = text.attempt(time) }
  }

  private static func time(_ text: inout SpokenText) -> Bool? {
    _ = text.take(sign: ",")
    _ = text.take("at", "t")
    guard text.attempt(endOfDay) ?? text.attempt(hour) ?? false else { return nil }
    _ = text.attempt(zoneInBrackets) ?? text.attempt(zone)
    return true
  }

  private static func endOfDay(_ text: inout SpokenText) -> Bool? {
    if text.take("eod", "cob", "eob", "noon") { return true }
    return text.take("close", "end") && text.take("of") && text.take("business", "day") ? true : nil
  }

  private static func hour(_ text: inout SpokenText) -> Bool? {
    guard text.takeNumber(digits: 1...6) != nil else { return nil }
    let hasMinutes = text.take(sign: ":") && text.takeNumber(digits: 1...6) != nil
    if hasMinutes, text.take(sign: ":") { _ = text.takeNumber(digits: 1...6) }
    let hasUnit = text.take("am", "pm", "h", "z")
    return hasMinutes || hasUnit ? true : nil
  }

  private static func zoneInBrackets(_ text: inout SpokenText) -> Bool? {
    text.take(sign: "(") ? zone(&text).flatMap { text.take(sign: ")") ? $0 : nil } : nil
  }

  /// `CEST`, `UK time`, `UTC+2`, `Europe/Berlin`.
  private static func zone(_ text: inout SpokenText) -> Bool? {
    guard let first = text.word() else { return nil }
    text.skip()
    if text.take(sign: "/") { return ZoneNames.areas.contains(first) ? takeWord(&text).map { _ in true } : nil }
    if first == "utc" || first == "gmt" {
      _ = text.attempt { $0.take(sign: "+") || $0.take(sign: "-") ? $0.takeNumber() : nil }
    } else if !ZoneNames.isSpoken(first) {
      guard let second = takeWord(&text), ZoneNames.isSpoken("\(first) \(second)") else { return nil }
    }
    _ = text.take("time")
    return true
  }

  private static func takeWord(_ text: inout SpokenText) -> String? {
    let word = text.word()
    if word != nil { text.skip() }
    return word
  }
}
