import PlanText

extension Rule {
  static let dateMissing = Rule(
    "date-missing", .warning, isNoteInDraft: true,
    summary: "An open step has an empty due cell, so nobody can tell when it is late.",
    advice: "Agree on a day with its owner and write it as year, month and day.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Site survey | Ana Ruiz (Buyer) | ▶|
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Site survey | Ana Ruiz (Buyer) | 2026-07-01 |
      """
  ) { plan in
    plan.tables.filter { $0.has(.due) }.flatMap { table in
      plan.steps[table.steps].filter { isMissing($0) }.map { step in
        let example = plan.calendars.workdays(of: step).adding(10, to: plan.asOf).iso
        return Finding(at: step.due.range, "\(step.quoted) has no due date", help: "write the day, as \(example)")
      }
    }
  }

  /// A cell that the row lacks altogether is told by `row-cells-missing`.
  private static func isMissing(_ step: Step) -> Bool {
    step.isOpen && step.due.reading == .none && !step.lacks(cellAt: step.due.range)
  }
}
