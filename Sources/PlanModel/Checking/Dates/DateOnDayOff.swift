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
    var findings: [Finding] = []
    for date in plan.fieldDates where date.key == .goLive || date.key == .targetClose {
      if let day = plan.dayOff(date.entry) { findings.append(finding(day, date.entry, .field(date), plan)) }
    }
    for step in plan.steps where step.isOpen {
      if let day = plan.dayOff(step.start) { findings.append(finding(day, step.start, .start(step), plan)) }
      if let day = plan.dayOff(step.due) { findings.append(finding(day, step.due, .due(step), plan)) }
    }
    return findings
  }

  private static func finding(_ day: Day, _ entry: DateEntry, _ place: DatePlace, _ plan: Plan) -> Finding {
    let before = plan.workdays.onOrBefore(day)
    let after = plan.workdays.onOrAfter(day)
    let what = plan.workdays.isHoliday(day) ? "holiday" : day.weekday.name
    return Finding(
      at: entry.range, "\(place.subject) on a day off: \(day.iso) is a \(what)",
      help: "write \(before.iso) or \(after.iso), the working days beside it",
      fixes: [before, after].compactMap(entry.replacement))
  }
}

extension Plan {
  /// The day of a date on which nobody works.
  fileprivate func dayOff(_ entry: DateEntry) -> Day? {
    guard let day = entry.day, !workdays.isWorkday(day) else { return nil }
    return day
  }
}
