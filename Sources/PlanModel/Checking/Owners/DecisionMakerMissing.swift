import PlanText

extension Rule {
  static let decisionMakerMissing = Rule(
    "decision-maker-missing", .warning,
    summary: "No economic buyer is named: whoever releases the money may never have seen the plan.",
    advice: "Write a field “Decision maker” with a name, or give somebody of the people table that role.",
    bad: """
      ▶# Rollout at Fennel Foods

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      # Rollout at Fennel Foods

      Decision maker: Ada Brook

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    guard !plan.steps.isEmpty, !plan.isFinished, plan.field(.decisionMaker) == nil,
      !plan.people.contains(where: { decides($0.role) }),
      !plan.steps.contains(where: { $0.owners.contains { $0.isPerson && decides($0.role) } })
    else { return [] }
    return [
      Finding(
        at: plan.title.range, "no economic buyer is named: who releases the money?",
        help: "write “Decision maker: [name]” above the table")
    ]
  }

  private static func decides(_ role: String?) -> Bool {
    guard let role = role?.lowercased() else { return false }
    return ["decision maker", "decision-maker", "economic buyer", "executive sponsor"].contains { role.contains($0) }
  }
}
