import PlanText

extension Rule {
  static let dateVague = Rule(
    "date-vague", .warning, isNoteInDraft: true,
    summary: "A text stands for a date but gives no day, so two readers will expect two different days.",
    advice: "Write the day; where it is not settled yet, write the latest one that will do.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Price agreed | Ana Ruiz (Buyer) | ▶end of month |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Price agreed | Ana Ruiz (Buyer) | 2026-06-30 |
      """
  ) { plan in
    plan.findingsInUnreadDates { entry, place in
      guard case .vague(let suggestion) = entry.reading else { return nil }
      let workdays = plan.workdays(of: place)
      let day = suggestion.map(workdays.onOrBefore)
      return Finding(
        at: entry.range, "\(place.subject) \(Wording.quoted(entry.text)), which is no day",
        help: help(suggestion, plan.asOf, workdays),
        fixes: (readable(entry) ?? day.flatMap(entry.replacement)).map { [$0] } ?? [])
    }
  }

  /// `2O26-O6-10`: a day in signs that look like digits.
  private static func readable(_ entry: DateEntry) -> Fix? {
    guard let day = Day(iso: SlipOfThePen.digits(entry.text)), entry.isAlone else { return nil }
    return Fix("write \(day.iso)", .safe, [TextEdit(entry.range, day.iso)])
  }

  private static func help(_ suggestion: Day?, _ asOf: Day, _ workdays: Workdays) -> String {
    guard let suggestion else { return "write the day, as \(workdays.adding(10, to: asOf).iso)" }
    let day = workdays.onOrBefore(suggestion)
    let why = day == suggestion ? "" : ", the working day before"
    return "as of \(asOf.iso) that is \(suggestion.iso); write \(day.iso)\(why)"
  }
}
