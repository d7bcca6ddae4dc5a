import PlanText

extension Rule {
  static let doneWithoutDate = Rule(
    "done-without-date", .note,
    summary: "A step is done, and no day says when.",
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
      let column = table.column(.doneOn)
      return plan.steps[table.steps].filter { $0.status.status == .done && $0.doneOn.reading == .none }.map { step in
        let example = min(step.dueDay ?? plan.asOf, plan.asOf).iso
        return Finding(
          at: column == nil ? step.status.range : step.doneOn.range, "\(step.quoted) is done, and nothing says when",
          help: column.map { "in \(Wording.quoted($0.name)), write the day, as \(example)" }
            ?? "add a column “Done on”, and write the day there, as \(example)")
      }
    }
  }
}
