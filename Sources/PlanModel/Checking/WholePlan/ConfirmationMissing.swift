import PlanText

extension Rule {
  static let confirmationMissing = Rule(
    "confirmation-missing", .warning,
    summary: "Nothing records that the decision maker has seen the plan: to them its dates may be news.",
    advice: """
      Walk them through it, then write a field `Confirmed` with the name and the day. A step such as “Plan confirmed” \
      shows that this is still to come.
      """,
    bad: """
      Decision maker: ▶Ruth Adler

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ruth Adler (Buyer) | 2026-07-24 |
      """,
    good: """
      Decision maker: Ruth Adler
      Confirmed: Ruth Adler (Buyer), 2026-06-12

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ruth Adler (Buyer) | 2026-07-24 |
      """
  ) { plan in
    guard let decisionMaker = plan.decisionMaker, let field = plan.field(.decisionMaker),
      plan.decisionMakerConfirmation == nil, !plan.steps.contains(where: confirmsPlan)
    else { return [] }
    let name = Wording.shown(decisionMaker.name)
    let help = "once they have, write “Confirmed: \(name) (Buyer), \(plan.asOf.iso)”"
    if let own = plan.confirmations.first(where: decisionMaker.gave) {
      return [Finding(at: own.range, "\(name) confirmed the plan, and no day says when", help: help)]
    }
    guard let other = plan.confirmations.first(where: { !$0.name.isEmpty }) else {
      return [Finding(at: field.range, "nothing records that \(name), who decides, has seen the plan", help: help)]
    }
    return [
      Finding(
        at: other.range, "\(Wording.shown(other.name)) confirmed the plan; \(name), who decides, has not yet",
        help: help, notes: [Diagnostic.Note("\(name) decides", at: field.range)])
    ]
  }

  /// Whether a step is there to get the plan confirmed, or has done it: `Plan confirmed by the CFO`.
  private static func confirmsPlan(_ step: Step) -> Bool {
    guard step.status.status != .cancelled else { return false }
    let words = Words.of(step.title)
    return words.contains("plan") && words.contains(where: confirming.contains)
  }

  private static let confirming: Set = [
    "accepted", "agree", "agreed", "approve", "approved", "confirm", "confirmed", "review", "reviewed", "signed",
    "walkthrough",
  ]
}
