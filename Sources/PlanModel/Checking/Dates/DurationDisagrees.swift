import PlanText

extension Rule {
  static let durationDisagrees = Rule(
    "duration-disagrees", .warning,
    summary: "A step's Duration is longer than the working days from its start to its due date.",
    advice: "Correct one of the three; a Duration that is shorter is fine, and leaves spare days.",
    bad: """
      | Milestone | Owner | Start | Due | Duration |
      |---|---|---|---|---|
      | Security review | Ana Ruiz (Buyer) | 2026-07-06 | 2026-07-10 | ▶2w |
      """,
    good: """
      | Milestone | Owner | Start | Due | Duration |
      |---|---|---|---|---|
      | Security review | Ana Ruiz (Buyer) | 2026-07-06 | 2026-07-17 | 2w |
      """
  ) { plan in
    plan.steps.compactMap { finding($0, plan.calendars) }
  }

  private static func finding(_ step: Step, _ calendars: Calendars) -> Finding? {
    guard step.isOpen, let days = step.durationDays, let start = step.startDay, let due = step.dueDay, start <= due
    else { return nil }
    let workdays = calendars.workdays(of: step)
    let time = workdays.count(within: start, due)
    guard days > time else { return nil }
    let end = workdays.finish(ofWorkStarting: workdays.onOrAfter(start), days: days)
    return Finding(
      at: step.duration.range,
      "\(step.quoted) takes \(Wording.count(days, "working day")), but from \(start.iso) to \(due.iso) "
        + (time == 0 ? "is none" : time == 1 ? "is 1" : "are \(time)"),
      help: "write a due date from \(end.iso) on" + (time == 0 ? "" : ", or a Duration up to \(time)d"))
  }
}
