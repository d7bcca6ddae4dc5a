import PlanSyntax
import PlanText

extension Rule {
  static let tableEmpty = Rule(
    "table-empty", .warning,
    summary: "A plan table has a header and no steps.",
    advice: "Write a row for each step, or remove the table.",
    bad: """
      ▶| Milestone | Owner | Due |
      |---|---|---|
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.tables.filter { $0.steps.isEmpty }.map { table in
      Finding(
        at: table.table.header.range, "the table has a header and no steps",
        help: "write a row for each step under the delimiter row, or remove the table")
    }
  }
}
