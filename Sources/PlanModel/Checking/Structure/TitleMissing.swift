import PlanSyntax
import PlanText

extension Rule {
  static let titleMissing = Rule(
    "title-missing", .error,
    summary: "A row has an owner or a date and does not say what has to happen.",
    advice: "Write what has to happen in the title column. A row with nothing but a number or a status is a warning.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      ▶| | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.steps.filter(\.title.isEmpty).map { step in
      Finding(
        at: step.range, "the row with \(filled(step)) does not say what has to happen",
        help: "write it under \(titleColumn(plan.tables[step.table]))", severity: isPromise(step) ? .error : .warning)
    }
  }

  private static func isPromise(_ step: Step) -> Bool {
    !step.owners.isEmpty || step.due.reading != .none || step.start.reading != .none
  }

  private static func filled(_ step: Step) -> String {
    Wording.list(step.row.cells.filter { !$0.isEmpty }.prefix(3).map { Wording.literal($0.text) })
  }

  private static func titleColumn(_ table: PlanTable) -> String {
    Wording.literal(table.column(.title)?.name ?? "Milestone")
  }
}
