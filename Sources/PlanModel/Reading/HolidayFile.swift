/// The days that a calendar of holidays names: the tolerant reading of an `.ics` file.
public enum HolidayFile {
  /// No calendar of holidays has more days than this; what follows is left out.
  public static let limit = 10_000

  /// The days of all events, in order and each once: from `DTSTART` up to, not including, `DTEND` (RFC 5545, 3.6.1).
  public static func days(in bytes: [UInt8]) -> [Day] {
    var days: Set<Day> = []
    var event: Event?
    for line in contentLines(of: bytes) {
      switch Property(line) {
      case .begin: event = Event()
      case .start(let day): event?.start = day
      case .end(let day): event?.end = day
      case .finish:
        event?.add(to: &days)
        event = nil
      case nil: break
      }
      if days.count >= limit { break }
    }
    return days.sorted()
  }

  /// One event while it is read.
  private struct Event {
    var start: Day?
    var end: Day?

    func add(to days: inout Set<Day>) {
      guard let start else { return }
      let last = max(end?.adding(days: -1) ?? start, start)
      var day = start
      while day <= last, days.count < limit {
        days.insert(day)
        if day == Day.last { return }
        day = day.adding(days: 1)
      }
    }
  }

  /// The lines that matter.
  private enum Property {
    case begin, finish
    case start(Day)
    case end(Day)

    init?(_ line: String) {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let name = line[..<colon].prefix { $0 != ";" }.uppercased()
      let value = line[line.utf8.index(after: colon)...]
      switch (name, value.uppercased()) {
      case ("BEGIN", "VEVENT"): self = .begin
      case ("END", "VEVENT"): self = .finish
      case ("DTSTART", _):
        guard let day = Self.day(value) else { return nil }
        self = .start(day)
      case ("DTEND", _):
        guard let day = Self.day(value) else { return nil }
        self = .end(day)
      default: return nil
      }
    }

    /// The day of `20261225` or `20261225T000000`.
    private static func day(_ value: Substring) -> Day? {
      let digits = value.prefix(8)
      guard digits.utf8.count == 8 else { return nil }
      return Day(iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    }
  }

  /// Lines with their continuations joined (RFC 5545, 3.1); CRLF, LF and CR end a line.
  private static func contentLines(of bytes: [UInt8]) -> [String] {
    var lines: [[UInt8]] = []
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for line in bytes[start...].split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t"), !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
