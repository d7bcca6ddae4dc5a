import PlanText

extension Rule {
  static let endsAtSignature = Rule(
    "ends-at-signature", .warning,
    summary: "The plan ends with the signature, which is where the buyer's work starts.",
    advice: """
      Go on to the day on which people work with what was bought: kick-off, data, training, acceptance, go-live, \
      each with a person and a date.
      """,
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Trial accepted | Ana Ruiz (Buyer) | 2026-07-03 |
      | Contract read | Mary Okafor (Buyer) | 2026-07-17 |
      | ▶Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Trial accepted | Ana Ruiz (Buyer) | 2026-07-03 |
      | Contract read | Mary Okafor (Buyer) | 2026-07-17 |
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      | Kick-off | Ben Ode (Seller) | 2026-07-28 |
      | Go-live | Ana Ruiz (Buyer) | 2026-09-01 |
      """
  ) { plan in
    let steps = plan.steps.filter { !$0.isInternal && $0.status.status != .cancelled }
    guard steps.count > 2, !plan.isFinished,
      let signature = steps.last(where: { PurchaseWords.areOfSignature($0.title) }),
      !steps.contains(where: { leadsOn($0, from: signature) })
    else { return [] }
    return [
      Finding(
        at: signature.range, fact(signature, plan),
        help:
          "add what the buyer does next, as “Kick-off”, “Staff trained” and “Go-live”, each with a person and a date")
    ]
  }

  /// Whether a step is about what comes after the signature; `Training contract signed` is not.
  private static func leadsOn(_ step: Step, from signature: Step) -> Bool {
    let isWork = PurchaseWords.areOfWork(step.title)
    guard PurchaseWords.areOfSignature(step.title) else {
      return follows(step, signature) || (isWork && !precedes(step, signature))
    }
    return isWork && step.title.split(separator: " ").contains { ["and", "und", "&", "+", "/"].contains($0) }
  }

  private static func precedes(_ step: Step, _ signature: Step) -> Bool {
    guard let due = step.dueDay, let day = signature.dueDay else { return false }
    return due < day
  }

  /// Whether a step comes after the signature: by its date, else by its place.
  private static func follows(_ step: Step, _ signature: Step) -> Bool {
    guard let due = step.dueDay, let day = signature.dueDay, due != day else { return step.index > signature.index }
    return due > day
  }

  private static func fact(_ signature: Step, _ plan: Plan) -> String {
    guard let goLive = plan.goLive, let day = signature.dueDay, day < goLive else {
      return "the plan ends with \(signature.quoted), where the buyer's work starts"
    }
    return "no step leads from \(signature.quoted) on \(day.iso) to the go-live on \(goLive.iso)"
  }
}
