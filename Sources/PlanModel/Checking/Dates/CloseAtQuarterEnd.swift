import PlanText

extension Rule {
  static let closeAtQuarterEnd = Rule(
    "close-at-quarter-end", .note,
    summary:
      "The target close is the last day of a quarter, and the plan names no event that makes it the buyer's date.",
    advice: "Name what happens on the buyer's side if the date passes, in a field `Compelling event`.",
    bad: """
      Target close: ▶2026-06-30

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-06-30 |
      """,
    good: """
      Target close: 2026-06-30
      Compelling event: the lease of the old terminals ends in July

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-06-30 |
      """
  ) { plan in
    guard plan.closesAtQuarterEnd, !plan.isFinished, let entry = plan.targetCloseField, let day = entry.day,
      plan.text(.compellingEvent) == nil
    else { return [] }
    return [
      Finding(
        at: entry.range,
        "the target close, \(day.iso), is the last day of a quarter, and no compelling event is named",
        help: "add a line “Compelling event: …” that says what makes the date matter to the buyer")
    ]
  }
}

extension Plan {
  /// Whether the agreed close is the last working day of a quarter or behind it.
  var closesAtQuarterEnd: Bool {
    guard let day = targetClose else { return false }
    return day.month.isMultiple(of: 3) && day >= workdays.onOrBefore(day.endOfMonth)
  }
}
