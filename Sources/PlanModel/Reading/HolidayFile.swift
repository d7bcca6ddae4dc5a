import CalendarSyntax
import PlanText

/// A calendar of holidays: the tolerant reading of an `.ics` file.
public struct HolidayFile: Sendable, Hashable {
  /// No calendar of holidays has more days than this, one that stands there twice counted twice.
  public static let limit = 100_000
  /// Nor more holidays that come every year.
  public static let ruleLimit = 500
  /// Years before and behind the as-of date in which a holiday that comes every year is counted.
  static let years = 50

  /// A holiday that repeats by a rule which is not read: only its first day is known.
  struct Unread: Sendable, Hashable {
    let title: String
    let rule: String
  }

  /// In order and each once.
  public private(set) var days: [Day] = []
  /// Whether there are so many holidays that some are left out.
  public private(set) var isTooLong = false
  /// In file order.
  private(set) var unread: [Unread] = []

  /// Reads a file; holidays that come every year are counted in the years around the as-of date.
  public init(_ bytes: [UInt8], asOf: Day) {
    let calendar = CalendarDocument(SourceText(name: "holidays", bytes: bytes))
    let events = HolidayEvent.all(in: calendar)
    if events.reduce(0, { $0 + $1.rules.count }) > Self.ruleLimit {
      isTooLong = true
      return
    }
    let years = (asOf.year - Self.years)...(asOf.year + Self.years)
    var seen: Set<Day> = []
    var room = Self.limit
    for event in events {
      for start in event.starts(in: years) { Self.add(event.length, from: start, to: &seen, room: &room) }
      unread += event.unreadRules.map { Unread(title: event.title, rule: $0) }
    }
    days = seen.sorted()
    isTooLong = room == 0
  }

  private static func add(_ length: Int, from start: Day, to days: inout Set<Day>, room: inout Int) {
    let length = min(length, room, start.days(to: .last) + 1)
    for number in 0..<length { days.insert(start.adding(days: number)) }
    room -= length
  }
}
