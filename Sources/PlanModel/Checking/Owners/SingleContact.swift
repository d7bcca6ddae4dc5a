import PlanText

extension Rule {
  static let singleContact = Rule(
    "single-contact", .warning,
    summary: "One person owns all of the buyer's steps: when that person is away, the plan stands still.",
    advice: "Ask who else has to act, as legal, security, procurement or finance, and name them.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | ▶Ada Brook (Buyer) | 2026-06-12 |
      | Contract signed | Ada Brook (Buyer) | 2026-07-24 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | Ada Brook (Buyer) | 2026-06-12 |
      | Contract signed | Mary Okafor (Buyer Legal) | 2026-07-24 |
      """
  ) { plan in
    var only: Owner?
    var steps = 0
    for step in plan.steps where step.status.status != .cancelled {
      let owners = step.owners.filter { $0.side == .buyer }
      guard owners.allSatisfy({ $0.isPerson && $0.name == (only ?? $0).name }) else { return [] }
      only = only ?? owners.first
      steps += owners.isEmpty ? 0 : 1
    }
    guard let only, steps > 1 else { return [] }
    return [
      Finding(
        at: only.range,
        "\(Wording.shown(only.name)) owns all of the buyer's steps, \(steps) in number: nobody else there is committed",
        help: "name who else has to act, as legal, security, procurement or finance")
    ]
  }
}
