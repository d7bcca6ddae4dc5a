import PlanSyntax
import PlanText

extension Rule {
  static let rowEmpty = Rule(
    "row-empty", .warning,
    summary: "A row of a plan table has no cell filled; it is no step, but viewers show it.",
    advice: "Fill the row in, or remove it.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      ▶| | | |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.tables.flatMap { table in
      table.blankRows.map { row in
        Finding(
          at: row.range, "no cell of this row is filled: it is no step, but viewers show it",
          help: "write what has to happen, or remove the row")
      }
    }
  }
}
