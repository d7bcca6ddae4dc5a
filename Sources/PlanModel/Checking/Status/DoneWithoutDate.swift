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
      let steps = plan.steps[table.steps].filter { $0.status.status == .done && $0.doneOn.reading == .none }
      guard let first = steps.first else { return [] }
      guard let column = table.column(.doneOn) else { return [missingColumn(first, steps.count, plan)] }
      return steps.map { step in
        Finding(
          at: step.doneOn.range, "\(step.quoted) is done, and nothing says when",
          help: "in \(Wording.quoted(column.name)), write the day, as \(example(step, plan))")
      }
    }
  }

  /// Where there is no column for the day, one finding says so for the table.
  private static func missingColumn(_ first: Step, _ count: Int, _ plan: Plan) -> Finding {
    let others = count > 1 ? " and \(Wording.count(count - 1, "more step")) are" : " is"
    return Finding(
      at: first.status.range, "\(first.quoted)\(others) done, and nothing says when",
      help: "add a column “Done on”, and write the day there, as \(example(first, plan))")
  }

  private static func example(_ step: Step, _ plan: Plan) -> String {
    min(step.dueDay ?? plan.asOf, plan.asOf).iso
  }
}
