import ArgumentParser
import PlanRendering

extension CalendarAlarm {
  /// Reads `-1d 09:00` or `-1d@09:00`: so many days before, at that hour.
  static func argument(_ text: String) throws -> CalendarAlarm {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "@" })
    guard parts.count == 2, let days = days(parts[0]), let minute = minute(parts[1]) else {
      throw ValidationError("“\(text)” is no alarm; write it as \"-1d 09:00\", for the day before at nine")
    }
    if days == 0 {
      throw ValidationError(
        "an alarm on the day itself comes after the event began at midnight, and Outlook cannot hold it; "
          + "write --alarm \"-1d 09:00\"")
    }
    guard let alarm = CalendarAlarm(daysBefore: days, minute: minute) else {
      throw ValidationError("an alarm is 1 to \(limit) days before, not \(days)")
    }
    return alarm
  }

  /// `-1d`, `-2w`, and `0d` for the day itself; not `+1d`, which nobody can mean.
  private static func days(_ text: Substring) -> Int? {
    let number = text.dropLast().drop { $0 == "-" }
    guard let count = Int(number), (0...9999).contains(count), text.hasPrefix("-") || count == 0 else { return nil }
    switch text.last {
    case "d": return count
    case "w": return count * 7
    default: return nil
    }
  }

  /// `09:00`, `9:00`.
  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let hour = UInt8(parts[0]), let minute = UInt8(parts[1]), hour < 24, minute < 60
    else { return nil }
    return Int(hour) * 60 + Int(minute)
  }
}
