import PlanText

extension Rule {
  static let dateOnDayOff = Rule(
    "date-on-day-off", .warning,
    summary: "An open step, go-live or the target close falls on a weekend, or on a holiday of those who work on it.",
    advice:
      "Take a working day beside it; if the day is meant, say so with the field `Working days`, or for one side `Working days (buyer)`.",
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
      if let finding = finding(date.entry, .field(date), plan) { findings.append(finding) }
    }
    // Beside a year that is not meant, no day is to be proposed.
    for step in plan.steps where step.isOpen && step.dayInNextYear(in: plan) == nil {
      if let finding = finding(step.start, .start(step), plan) { findings.append(finding) }
      if let finding = finding(step.due, .due(step), plan) { findings.append(finding) }
    }
    return findings
  }

  private static func finding(_ entry: DateEntry, _ place: DatePlace, _ plan: Plan) -> Finding? {
    guard let day = entry.day else { return nil }
    let workdays = plan.workdays(of: place)
    guard !workdays.isWorkday(day) else { return nil }
    let before = workdays.onOrBefore(day)
    let after = workdays.onOrAfter(day)
    return Finding(
      at: entry.range, "\(place.subject) on a day off: \(day.iso) is a \(plan.calendars.kind(of: day, in: workdays))",
      help: "write \(before.iso) or \(after.iso), the working days beside it",
      fixes: [before, after].compactMap(entry.replacement))
  }
}

extension Calendars {
  /// What a day off is, and whose, where the other side works: `holiday of the buyer's`, `Saturday`.
  fileprivate func kind(of day: Day, in workdays: Workdays) -> String {
    if workdays.isHoliday(day) {
      return "holiday" + (side { $0.isHoliday(day) }.map { " of \($0.possessive)" } ?? "")
    }
    let side = side { !$0.weekdays.contains(day.weekday) }
    return day.weekday.name + (side.map { ", no working day of \($0.possessive)" } ?? "")
  }

  /// The side of which alone something holds.
  private func side(where holds: (Workdays) -> Bool) -> Side? {
    holds(buyer) == holds(seller) ? nil : holds(buyer) ? .buyer : .seller
  }
}
