import PlanText

extension Rule {
  static let ownerCollective = Rule(
    "owner-collective", .warning, isNoteInDraft: true,
    summary: "“Both” or “All” own a step: when everybody owns it, each side waits for the other.",
    advice: "Name one person per side, as “Ada Brook (Buyer) + Ben Cole (Seller)”.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | ▶Both | 2026-07-24 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ada Brook (Buyer) + Ben Cole (Seller) | 2026-07-24 |
      """
  ) { plan in
    plan.steps.flatMap { step in
      step.owners.filter { $0.kind == .collective }.map { owner in
        Finding(
          at: owner.range, "\(Wording.literal(owner.text)) own \(Wording.step(step)): nobody in particular",
          help: "name one person per side: “[name] (Buyer) + [name] (Seller)”")
      }
    }
  }
}
