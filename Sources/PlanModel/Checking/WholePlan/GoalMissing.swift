import PlanText

extension Rule {
  static let goalMissing = Rule(
    "goal-missing", .warning,
    summary: "The plan does not say what the buyer wants to reach.",
    advice: "Write it in the buyer's own words, in a field `Goal`.",
    bad: """
      ▶# Till project

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """,
    good: """
      # Till project

      Goal: every branch closes its till in ten minutes

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """
  ) { plan in
    guard !plan.tables.isEmpty, plan.field(.goal) == nil else { return [] }
    let empty = plan.fields.first { $0.key == .goal }
    return [
      Finding(
        at: empty?.nameRange ?? plan.title.range, "the plan names no goal",
        help: "above the table, add in the buyer's words a line as “Goal: every branch closes its till in ten minutes”")
    ]
  }
}
