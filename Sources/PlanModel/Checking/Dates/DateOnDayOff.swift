import PlanText

extension Rule {
  static let dateOnDayOff = Rule(
    "date-on-day-off", .warning,
    summary: "An open step, go-live or the target close falls on a weekend or on a holiday of the plan.",
    advice: "Take a working day beside it; if the day is meant, say so with the field `Working days`.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | ▶2026-07-04 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | 2026-07-03 |
      """
  ) { plan in
    let fields = plan.fieldDates.filter { $0.key == .goLive || $0.key == .targetClose }
    return fields.compactMap { finding($0.entry, .field($0), plan.workdays) }
      + plan.steps.filter(\.isOpen).flatMap { step in
        [finding(step.start, .start(step), plan.workdays), finding(step.due, .due(step), plan.workdays)]
          .compactMap { $0 }
      }
  }

  private static func finding(_ entry: DateEntry, _ place: DatePlace, _ workdays: Workdays) -> Finding? {
    guard let day = entry.day, !workdays.isWorkday(day) else { return nil }
    let before = workdays.onOrBefore(day)
    let after = workdays.onOrAfter(day)
    let what = workdays.holidays.contains(day) ? "holiday" : day.weekday.name
    return Finding(
      at: entry.range, "\(place.subject) on a day off: \(day.iso) is a \(what)",
      help: "write \(before.iso) or \(after.iso), the working days beside it",
      fixes: [before, after].compactMap(entry.replacement))
  }
}
