import PlanText

extension Rule {
  static let dependencyUnknown = Rule(
    "dependency-unknown", .error,
    summary: "A step waits for a number or id that no step has.",
    advice: "Write the number, the id or the title of the step that is meant.",
    bad: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - |
      | 2 | Contract signed | Ben Ode (Seller) | ▶9 |
      """,
    good: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - |
      | 2 | Contract signed | Ben Ode (Seller) | 1 |
      """
  ) { plan in
    let meant = MeantSteps.unlessAllAreFound(in: plan)
    return plan.findingsInUnresolved { step, part in
      guard part.reason == .unknown else { return nil }
      return Finding(
        at: part.range,
        "\(step.quoted) waits for \(Wording.quoted(part.text)), but no step of the \(plan.steps.count) has that number or id",
        help: plan.neighbour(of: step).map { "write the number or title of a step, as \($0.reference)" },
        fixes: meant?.fixes(part, of: step) ?? [])
    }
  }
}
