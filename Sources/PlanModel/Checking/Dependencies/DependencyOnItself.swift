import PlanText

extension Rule {
  static let dependencyOnItself = Rule(
    "dependency-on-itself", .error,
    summary: "A step waits for itself.",
    advice: "Take the dependency out, or write the step that is meant.",
    bad: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - |
      | 2 | Contract signed | Ben Ode (Seller) | ▶2 |
      """,
    good: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - |
      | 2 | Contract signed | Ben Ode (Seller) | 1 |
      """
  ) { plan in
    plan.findingsInUnresolved { step, part in
      guard part.reason == .itself else { return nil }
      let other = plan.neighbour(of: step).map { ", or write the step that is meant, as \($0.reference)" } ?? ""
      return Finding(
        at: part.range, "\(step.quoted) waits for itself", help: "take \(Wording.quoted(part.text)) out\(other)")
    }
  }
}
