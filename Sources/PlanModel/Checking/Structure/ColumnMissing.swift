import PlanSyntax
import PlanText

extension Rule {
  static let columnMissing = Rule(
    "column-missing", .warning,
    summary: "A plan table has no column for owners or none for due dates, and so holds nobody to any day.",
    advice: "Give the table an Owner and a Due date column: every step needs a person and a date.",
    bad: """
      ▶| Milestone | Owner |
      |---|---|
      | Kick-off | Ada Brook (Buyer) |
      """,
    good: """
      | Milestone | Owner | Due date |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.tables.compactMap { table in
      let missing = (table.hasOwners ? [] : ["Owner"]) + (table.has(.due) ? [] : ["Due date"])
      guard !missing.isEmpty else { return nil }
      let kinds = missing.map { $0 == "Owner" ? "no owner column" : "no due column" }
      return Finding(
        at: table.table.header.range, "the table has \(Wording.list(kinds)); every step needs a person and a date",
        help: "add | \(missing.joined(separator: " | ")) | to the header, and fill in each row")
    }
  }
}
