/// When a calendar reminds of a day.
public struct CalendarAlarm: Sendable, Hashable {
  /// Most days before: a year.
  public static let limit = 366

  /// 1 to 366: Outlook knows no alarm after an event's begin, which is the midnight before it.
  public let daysBefore: Int
  /// Of that day, 0 to 1439.
  public let minute: Int

  /// Nil for what is outside these limits.
  public init?(daysBefore: Int, minute: Int) {
    guard (1...Self.limit).contains(daysBefore), (0..<1440).contains(minute) else { return nil }
    self.daysBefore = daysBefore
    self.minute = minute
  }

  /// Before what a calendar counts the time to an alarm.
  enum Anchor {
    /// The begin, so many minutes behind the midnight that its day begins with.
    case begin(minute: Int)
    /// The same of the end: a to-do has one, and seldom a begin.
    case end(minute: Int)
  }

  /// The component that shows a text.
  func component(_ text: String, before anchor: Anchor = .begin(minute: 0)) -> [UInt8] {
    var calendar = CalendarText(capacity: 256)
    calendar.line("BEGIN", "VALARM")
    calendar.line("ACTION", "DISPLAY")
    calendar.text("DESCRIPTION", text)
    switch anchor {
    case .begin(let minute): calendar.line("TRIGGER", trigger(behind: minute))
    case .end(let minute): calendar.line("TRIGGER;RELATED=END", trigger(behind: minute))
    }
    calendar.line("END", "VALARM")
    return calendar.bytes
  }

  /// How long before a minute of its day, as `-PT15H` (RFC 5545, section 3.3.6).
  func trigger(behind midnight: Int = 0) -> String {
    let minutes = daysBefore * 1440 - minute + midnight
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
    let date = days > 0 ? "\(days)D" : ""
    let time = (hours > 0 ? "\(hours)H" : "") + (rest > 0 ? "\(rest)M" : "")
    return "-P" + date + (time.isEmpty ? "" : "T" + time)
  }
}
