import PlanText

extension Rule {
  static let dateOverdue = Rule(
    "date-overdue", .warning,
    summary: "A step was due before the as-of date and is not done.",
    advice: "Mark it done, or move the date as a slip: the old date stays struck through, the reason follows.",
    bad: """
      | Milestone | Owner | Due | Status |
      |---|---|---|---|
      | Site survey | Ana Ruiz (Buyer) | ▶2026-06-08 | In progress |
      """,
    good: """
      | Milestone | Owner | Due | Status |
      |---|---|---|---|
      | Site survey | Ana Ruiz (Buyer) | ~~2026-06-08~~ 2026-06-22 (gate was locked) | In progress |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard let due = step.dueDay, due < plan.asOf, step.isOpen else { return nil }
      let late = Wording.count(due.days(to: plan.asOf), "day")
      let next = plan.calendars.workdays(of: step).adding(5, to: plan.asOf)
      return Finding(
        at: step.due.range,
        "\(step.quoted) was due \(due.iso), \(late) before the as-of date \(plan.asOf.iso), and is \(state(of: step))",
        help: "set its status to Done, or move the date: \(step.due.slip(to: next))")
    }
  }

  private static func state(of step: Step) -> String {
    switch step.status.status {
    case .inProgress: "still in progress"
    case .blocked: "blocked"
    default: "not started"
    }
  }
}
