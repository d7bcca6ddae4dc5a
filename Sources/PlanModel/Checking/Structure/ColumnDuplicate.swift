import PlanText

extension Rule {
  static let columnDuplicate = Rule(
    "column-duplicate", .warning,
    summary: "Two columns of a table mean the same; the first counts, the other is shown as it is.",
    advice: "Remove one of them, or give it a name that says what else it holds.",
    bad: """
      | Milestone | Owner | Due | ▶Deadline |
      |---|---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 | 2026-06-19 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.tables.flatMap { table in
      table.columns.compactMap { column in
        guard let first = column.duplicateOf.map({ table.columns[$0] }), !isRemark(first) else { return nil }
        return duplicate(column, of: first)
      }
    }
  }

  /// A table may well have two columns of remarks, as Risk and Mitigation; showing the second loses nothing.
  private static func isRemark(_ column: Column) -> Bool {
    column.meaning == .notes || column.meaning == .risk
  }

  private static func duplicate(_ column: Column, of first: Column) -> Finding {
    let name = Wording.literal(column.name)
    return Finding(
      at: column.range,
      "\(name) means the same as \(Wording.literal(first.name)), which counts; \(name) is shown as it is",
      help: "remove one of the two columns, or give it a name of its own",
      notes: [Diagnostic.Note("the column that counts", at: first.range)])
  }
}
