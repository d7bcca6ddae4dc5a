import PlanText

extension Rule {
  static let allowWithoutReason = Rule(
    "allow-without-reason", .warning,
    summary: "An allow comment gives no reason, and so silences nothing.",
    advice: "Write the reason behind the rule's name, for whoever wonders about it in a month.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off ▶<!-- mutual: allow owner-missing --> | | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off <!-- mutual: allow owner-missing: the board decides in June --> | | 2026-06-12 |
      """
  ) { plan in
    plan.allowances.filter(\.reason.isEmpty).map { allowance in
      Finding(
        at: allowance.range, "the comment gives no reason, so nothing is allowed",
        help: "write <!-- mutual: allow \(Wording.shown(allowance.rule)): the reason -->")
    }
  }
}
