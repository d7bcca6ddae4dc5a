import PlanModel

/// The days on which nobody of either side works, as a Gantt chart names them.
struct MermaidDaysOff {
  /// Days of the week, then the holidays within the chart.
  let list: [String]

  init(_ calendars: Calendars, _ spans: [MermaidTask.Span]) {
    let all = [calendars.common, calendars.buyer, calendars.seller]
    let weekdays = Weekday.allCases.filter { day in !all.contains { $0.weekdays.contains(day) } }
    let holidays = Self.within(spans, calendars.common.holidays).filter { day in
      all.allSatisfy { !$0.isWorkday(day) } && !weekdays.contains(day.weekday)
    }
    let names = weekdays == [.saturday, .sunday] ? ["weekends"] : weekdays.map { $0.name.lowercased() }
    list = names + holidays.map(\.iso)
  }

  private static func within(_ spans: [MermaidTask.Span], _ days: [Day]) -> [Day] {
    guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else { return [] }
    return days.filter { (first...last).contains($0) }
  }
}
