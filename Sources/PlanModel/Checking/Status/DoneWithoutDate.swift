import PlanText

extension Rule {
  static let doneWithoutDate = Rule(
    "done-without-date", .note,
    summary: "A step is done, and the column for the day it was done is empty.",
    advice: "Write the day; it shows how well the plan's dates hold.",
    bad: """
      | Milestone | Owner | Due | Status | Done on |
      |---|---|---|---|---|
      | Site survey | Ana Ruiz (Buyer) | 2026-06-12 | Done | ▶|
      """,
    good: """
      | Milestone | Owner | Due | Status | Done on |
      |---|---|---|---|---|
      | Site survey | Ana Ruiz (Buyer) | 2026-06-12 | Done | 2026-06-11 |
      """
  ) { plan in
    plan.tables.flatMap { table -> [Finding] in
      guard let column = table.column(.doneOn) else { return [] }
      return plan.steps[table.steps].filter { $0.status.status == .done && $0.doneOn.reading == .none }.map { step in
        let example = min(step.dueDay ?? plan.asOf, plan.asOf)
        return Finding(
          at: step.doneOn.range, "\(step.quoted) is done, and nothing says when",
          help: "in \(Wording.quoted(column.name)), write the day, as \(example.iso)")
      }
    }
  }
}
