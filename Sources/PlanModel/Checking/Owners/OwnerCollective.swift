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
    var findings: [Finding] = []
    for step in plan.steps {
      for owner in step.owners where owner.kind == .collective { findings.append(collective(owner, of: step)) }
    }
    return findings
  }

  private static func collective(_ owner: Owner, of step: Step) -> Finding {
    Finding(
      at: owner.range, "\(Wording.literal(owner.text)) own \(Wording.step(step)), and so nobody in particular does",
      help: "name one person per side: “[name] (Buyer) + [name] (Seller)”")
  }
}
