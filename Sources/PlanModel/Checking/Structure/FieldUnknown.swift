import PlanText

extension Rule {
  static let fieldUnknown = Rule(
    "field-unknown", .warning,
    summary: "A line looks like a field whose key is misspelt, and so is read as prose.",
    advice: "Write the key as it is known.",
    bad: """
      ▶Decison maker: Ada Brook

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      Decision maker: Ada Brook

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.fieldNearMisses.map { miss in
      Finding(
        at: miss.range, "\(Wording.literal(miss.name)) is no known field, and is read as prose",
        help: "write \(miss.suggestion)",
        fixes: [Fix("write \(miss.suggestion)", .safe, [TextEdit(miss.range, miss.suggestion)])])
    }
  }
}
