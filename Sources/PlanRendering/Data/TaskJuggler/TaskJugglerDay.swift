import PlanModel

/// The days that TaskJuggler knows, and the hours of work in one.
enum TaskJugglerDay {
  /// Hours of work in a day.
  static let hours = 8
  /// The years are those of TaskJuggler 3.7; at their borders it needs some room.
  static let first = Day(year: 1970, month: 1, day: 2) ?? .first
  static let last = Day(year: 2035, month: 12, day: 30) ?? .last
  /// How many there are.
  static var count: Int { first.days(to: last) + 1 }

  static func isKnown(_ span: Span) -> Bool { first <= span.start && span.finish <= last }

  static func beginning(of day: Day) -> String { "\(day.iso)-9:00" }
  static func end(of day: Day) -> String { "\(day.iso)-17:00" }

  /// The hours of work on some days of the week, for all seven of them.
  static func week(_ weekdays: [Weekday]) -> [String] {
    let off = Weekday.allCases.filter { !weekdays.contains($0) }
    return ["workinghours \(list(weekdays)) 9:00 - 17:00"] + (off.isEmpty ? [] : ["workinghours \(list(off)) off"])
  }

  private static func list(_ weekdays: [Weekday]) -> String {
    weekdays.map { $0.shortName.lowercased() }.joined(separator: ", ")
  }
}
