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
    guard !plan.isFinished else { return [] }
    guard let field = plan.field(.decisionMaker), !plan.decisionMakers.isEmpty else { return answers(plan) }
    guard !plan.steps.contains(where: confirmsPlan) else { return [] }
    return plan.decisionMakers.filter { plan.confirmation(of: $0) == nil }.prefix(1).map { finding($0, field, plan) }
  }

  /// Of a bare `yes`, nobody can tell whose it is; `not yet` says enough where nobody is named who decides.
  private static func answers(_ plan: Plan) -> [Finding] {
    plan.unconfirmed.filter { Words.of($0.value).count == 1 && !Words.of($0.value).contains("no") }.map { answer in
      Finding(
        at: answer.range, "\(Wording.literal(answer.value)) does not say who confirmed the plan, and when",
        help: "write “Confirmed: [name] (Buyer), \(plan.asOf.iso)”, or nothing until somebody has")
    }
  }

  private static func finding(_ decisionMaker: DecisionMaker, _ field: Field, _ plan: Plan) -> Finding {
    let name = Wording.shown(decisionMaker.name)
    let help = "once they have, write “Confirmed: \(name) (Buyer), \(plan.asOf.iso)”"
    let note = Diagnostic.Note("\(name) decides", at: field.range)
    if let own = plan.confirmations.first(where: decisionMaker.gave) {
      let fact = own.day.day.map { "is to confirm the plan on \($0.iso), which has not come yet" }
      return Finding(at: own.range, "\(name) \(fact ?? "confirmed the plan, and no day says when")", help: help)
    }
    if let other = plan.confirmations.first(where: { !$0.name.isEmpty }) {
      return Finding(
        at: other.range, "\(Wording.shown(other.name)) confirmed the plan; \(name), who decides, has not yet",
        help: help, notes: [note])
    }
    if let answer = plan.unconfirmed.first {
      return Finding(
        at: answer.range, "\(Wording.literal(answer.value)) is no confirmation by \(name), who decides", help: help,
        notes: [note])
    }
    return Finding(at: field.range, "nothing records that \(name), who decides, has seen the plan", help: help)
  }

  /// Whether a step is there to get the plan confirmed, or has done it: `Plan confirmed by the CFO`.
  private static func confirmsPlan(_ step: Step) -> Bool {
    guard step.status.status != .cancelled, planWord.occurs(in: step.title) else { return false }
    let words = Words.of(step.title)
    return words.contains("plan") && words.contains(where: confirming.contains)
  }

  private static let planWord = WordSet(["plan"])

  private static let confirming: Set = [
    "accepted", "agree", "agreed", "approve", "approved", "confirm", "confirmed", "review", "reviewed", "signed",
    "walkthrough",
  ]
}
