import PlanText

extension Rule {
  static let dateStartAfterDue = Rule(
    "date-start-after-due", .error,
    summary: "A step starts after it is due.",
    advice: "Correct one of the two dates; if they changed places, put them back.",
    bad: """
      | Milestone | Owner | Start | Due |
      |---|---|---|---|
      | Sandbox ready | Ana Ruiz (Buyer) | ▶2026-07-20 | 2026-07-17 |
      """,
    good: """
      | Milestone | Owner | Start | Due |
      |---|---|---|---|
      | Sandbox ready | Ana Ruiz (Buyer) | 2026-07-13 | 2026-07-17 |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard let start = step.startDay, let due = step.dueDay, start > due else { return nil }
      let isRange = step.start.day == nil
      return Finding(
        at: isRange ? step.due.range : step.start.range,
        "\(step.quoted) starts \(start.iso), \(Wording.count(due.days(to: start), "day")) after it is due",
        help: "write a start up to \(due.iso), or a due date from \(start.iso) on",
        notes: isRange ? [] : [Diagnostic.Note("\(step.quoted) is due \(due.iso)", at: step.due.range)],
        severity: step.start.isYearInferred || step.due.isYearInferred ? .warning : nil)
    }
  }
}
