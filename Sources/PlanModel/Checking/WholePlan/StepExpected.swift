import PlanSyntax
import PlanText

extension Rule {
  static let stepExpected = Rule(
    "step-expected", .note,
    summary:
      "A plan that leads to a contract has no step for security, legal, procurement or budget, which most buyers need.",
    advice: """
      Ask the buyer who does it and how long it takes, and add the step. Where it is not needed, a line as \
      `Procurement: not needed` says so, and both sides know that it was asked.
      """,
    bad: """
      ▶# Till project

      | Milestone | Owner | Due |
      |---|---|---|
      | Trial accepted | Ana Ruiz (Buyer) | 2026-06-26 |
      | Budget released | Ana Ruiz (Buyer) | 2026-07-03 |
      | Contract read | Mary Okafor (Buyer) | 2026-07-17 |
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      | Go-live | Ben Ode (Seller) | 2026-09-01 |
      """,
    good: """
      # Till project

      Procurement: not needed below 20,000 euros

      | Milestone | Owner | Due |
      |---|---|---|
      | Trial accepted | Ana Ruiz (Buyer) | 2026-06-26 |
      | Security review | Omar Haddad (Buyer) | 2026-07-03 |
      | Budget released | Ana Ruiz (Buyer) | 2026-07-03 |
      | Contract read | Mary Okafor (Buyer) | 2026-07-17 |
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      | Go-live | Ben Ode (Seller) | 2026-09-01 |
      """
  ) { plan in
    let steps = plan.sharedSteps
    // A trial or a rollout needs none of them; three steps are a beginning, and no plan yet.
    guard steps.count > 3, !plan.isFinished, steps.contains(where: { PurchaseWords.areOfSignature($0.title) }),
      !steps.contains(where: { isForeign($0.title) })
    else { return [] }
    let missing = missing(steps, plan)
    guard let first = missing.first else { return [] }
    return [
      Finding(
        at: plan.title.range, "no step is about \(Wording.list(missing.map(\.name), "or"))",
        help: "ask “Who \(Wording.list(missing.map(\.question))), and how long does it take?”; "
          + "add the steps, or a line as “\(first.name.prefix(1).uppercased())\(first.name.dropFirst()): not needed”")
    ]
  }

  /// Whether a title is written in other letters than Latin ones: what it tells of is not known.
  private static func isForeign(_ title: String) -> Bool {
    title.hasByte { $0 >= 0x80 }
      && title.unicodeScalars.contains { $0.value > 0x24F && $0.properties.isAlphabetic }
  }

  /// Those of which no step tells, no owner's department, and no field.
  private static func missing(_ steps: [Step], _ plan: Plan) -> [ExpectedStep] {
    let departments = departments(of: steps)
    var missing = ExpectedStep.allCases.filter { expected in
      !departments.contains(expected.department)
        && !plan.fields.contains { $0.key == expected.field && NotNeeded.says($0.text) }
    }
    // Most steps stand below one of their own phase.
    var phase = (text: String?.none, mayTell: false)
    for step in steps {
      if missing.isEmpty { break }
      if step.phase != phase.text { phase = (step.phase, step.phase.map(ExpectedStep.mayOccur) == true) }
      guard phase.mayTell || mayTell(step) else { continue }
      missing.removeAll { isTold($0, by: step) }
    }
    return missing
  }

  private static func isTold(_ expected: ExpectedStep, by step: Step) -> Bool {
    expected.isTold(byTitle: step.title) || step.phase.map(expected.isTold(by:)) == true
      || (step.doneWhen.map { expected.isTold(by: $0.text) } ?? false)
  }

  private static func mayTell(_ step: Step) -> Bool {
    ExpectedStep.mayOccur(in: step.title) || step.doneWhen.map { ExpectedStep.mayOccur(in: $0.text) } == true
  }

  /// The departments on the buyer's side that own a step.
  private static func departments(of steps: [Step]) -> Set<BusinessFunction> {
    var roles = Set<String>()
    for step in steps {
      for owner in step.owners.prefix(16) where owner.side != .seller {
        if owner.kind == .role { roles.insert(owner.name) }
        if let role = owner.role { roles.insert(role) }
      }
    }
    return Set(roles.flatMap(BusinessFunction.named))
  }
}
