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
    guard plan.steps.contains(where: { $0.isOverdue(in: plan) }) else { return [] }
    let room = DateRoom(plan)
    return plan.steps.compactMap { $0.isOverdue(in: plan) ? finding($0, room, plan) : nil }
  }

  private static func finding(_ step: Step, _ room: DateRoom, _ plan: Plan) -> Finding? {
    guard let due = step.dueDay else { return nil }
    let year = step.dayInNextYear(in: plan).map { "if \($0.year) is meant, write \($0.iso); else " } ?? ""
    let late = Wording.count(due.days(to: plan.asOf), "day")
    return Finding(
      at: step.due.range,
      "\(step.quoted) was due \(due.iso), \(late) before the as-of date \(plan.asOf.iso), and is \(state(of: step))",
      help: "\(year)set its status to Done, or \(move(step, room, plan))")
  }

  /// A new date for the cell; where other dates hang on the old one, the command that moves them too.
  private static func move(_ step: Step, _ room: DateRoom, _ plan: Plan) -> String {
    let next = plan.calendars.workdays(of: step).adding(5, to: plan.asOf)
    if let day = room.day(upTo: next, for: step, in: plan) { return "move the date: \(step.due.slip(to: day))" }
    return "move the date and what hangs on it: \(Command.slip(step, to: next, in: plan))"
  }

  private static func state(of step: Step) -> String {
    switch step.status.status {
    case .inProgress: "still in progress"
    case .blocked: "blocked"
    default: "not started"
    }
  }
}
