/// A time of day, or a span of it, as people write it: `10:00`, `2 pm`, `14h30`, `9–9:30am`, `at 9`, `noon`.
struct ClockReading {
  /// Nil where night and afternoon cannot be told apart.
  let time: TimeOfDay?
  /// To the end of the span, if one was written; minutes, 1 to 1440.
  let minutes: Int?
  /// As `2:30`, where there is no time.
  let unclear: String?

  /// Reads it where the text stands.
  static func read(_ text: inout SpokenText) -> ClockReading? {
    text.attempt(span) ?? text.attempt(single)
  }

  // MARK: Parts

  /// One number of hours, and what stands around it.
  private struct Clock {
    enum Half {
      case morning, afternoon
    }

    var hour: Int
    var minute = 0
    var half: Half?
    /// Whether it cannot be anything but a time.
    var isCertain = false
    /// Whether it is of the 24 hours of a day, as `02:30`.
    var isPadded = false

    /// The time; nil for what no clock shows.
    var time: TimeOfDay? {
      guard let half else { return TimeOfDay(hour: hour, minute: minute) }
      // `14:00 pm` is what it says.
      if hour > 12 { return half == .afternoon ? TimeOfDay(hour: hour, minute: minute) : nil }
      guard hour > 0 || half == .morning else { return nil }
      return TimeOfDay(hour: hour % 12 + (half == .afternoon ? 12 : 0), minute: minute)
    }

    /// Nobody meets at `2:30` in the night, and nobody else knows that.
    var isUnclear: Bool { half == nil && !isPadded && (1...6).contains(hour) }
    var written: String { "\(hour):" + (minute < 10 ? "0\(minute)" : "\(minute)") }
  }

  private static func single(_ text: inout SpokenText) -> ClockReading? {
    let isAnnounced = text.take("at") || text.take(sign: "@") || text.take("around")
    guard let clock = clock(&text), clock.isCertain || isAnnounced, let time = clock.time else { return nil }
    return ClockReading(
      time: clock.isUnclear ? nil : time, minutes: nil, unclear: clock.isUnclear ? clock.written : nil)
  }

  private static func span(_ text: inout SpokenText) -> ClockReading? {
    let isBetween = text.take("between")
    let isAnnounced = isBetween || text.take("at", "from") || text.take(sign: "@")
    guard var start = clock(&text),
      text.take(sign: "-") || text.take("to", "until", "till") || isBetween && text.take("and"), let end = clock(&text),
      start.isCertain || end.isCertain || isAnnounced, let last = end.time
    else { return nil }
    if start.half == nil, let half = end.half, !start.isPadded {
      start.half = half
      // `11–1 pm` begins in the morning.
      if start.time.map({ $0 >= last }) ?? true { start.half = .morning }
    }
    guard let first = start.time else { return nil }
    let isUnclear = start.isUnclear
    let minutes = (last.minutes - first.minutes + 1440) % 1440
    return ClockReading(
      time: isUnclear ? nil : first, minutes: minutes == 0 ? nil : minutes,
      unclear: isUnclear ? start.written : nil)
  }

  private static func clock(_ text: inout SpokenText) -> Clock? {
    if text.take("noon", "midday") { return Clock(hour: 12, half: .afternoon, isCertain: true) }
    if let clock = text.attempt(military) { return clock }
    guard let hour = text.takeNumber(digits: 1...2), hour.value < 25 else { return nil }
    var clock = Clock(hour: hour.value)
    clock.isPadded = hour.digits == 2 && hour.value < 10
    if let minute = text.attempt(minutes) {
      clock.minute = minute
      clock.isCertain = true
    }
    if let half = text.attempt(half) {
      clock.half = half
      clock.isCertain = true
    } else if text.attempt(hourWord) != nil {
      clock.isCertain = true
      clock.isPadded = true
      if let minute = text.takeNumber(digits: 2...2) { clock.minute = minute.value }
    } else if let dotted = text.attempt(dottedMinutes) {
      clock.minute = dotted
      clock.isCertain = true
      clock.half = text.attempt(half)
      clock.isPadded = clock.isPadded || text.attempt(hourWord) != nil
    }
    return clock
  }

  /// `:30`, and seconds that say nothing.
  private static func minutes(_ text: inout SpokenText) -> Int? {
    guard text.take(sign: ":"), let minute = text.takeNumber(digits: 2...2) else { return nil }
    _ = text.attempt { $0.take(sign: ":") ? $0.takeNumber(digits: 2...2) : nil }
    return minute.value
  }

  /// `.30 Uhr`, `.30 pm`: with nothing behind it, it may be half of a date.
  private static func dottedMinutes(_ text: inout SpokenText) -> Int? {
    guard text.take(sign: "."), let minute = text.takeNumber(digits: 2...2) else { return nil }
    var behind = text
    return half(&behind) != nil || hourWord(&behind) != nil ? minute.value : nil
  }

  /// `1430h`, `0900 hrs`.
  private static func military(_ text: inout SpokenText) -> Clock? {
    guard let number = text.takeNumber(digits: 4...4), text.take("h", "hrs", "hours") else { return nil }
    return Clock(hour: number.value / 100, minute: number.value % 100, isCertain: true, isPadded: true)
  }

  private static func half(_ text: inout SpokenText) -> Clock.Half? {
    if text.take("am") { return .morning }
    if text.take("pm") { return .afternoon }
    let isMorning = text.word() == "a"
    guard text.take("a", "p"), text.take(sign: "."), text.take("m") else { return nil }
    _ = text.take(sign: ".")
    return isMorning ? .morning : .afternoon
  }

  /// `h`, `Uhr`, `o'clock`.
  private static func hourWord(_ text: inout SpokenText) -> Bool? {
    if text.take("h", "uhr", "hrs") { return true }
    return text.take("o") && text.take(sign: "'") && text.take("clock") ? true : nil
  }
}
