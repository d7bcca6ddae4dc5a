import PlanText

extension Rule {
  static let doneBeforePredecessor = Rule(
    "done-before-predecessor", .error,
    summary: "A step is done, while one it cannot be done without is not.",
    advice: "Correct one of the two, or take the dependency out.",
    bad: """
      | # | Milestone | Owner | Depends on | Status |
      |---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - | In progress |
      | 2 | Contract signed | Ben Ode (Seller) | 1 | ▶Done |
      """,
    good: """
      | # | Milestone | Owner | Depends on | Status |
      |---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - | Done |
      | 2 | Contract signed | Ben Ode (Seller) | 1 | Done |
      """
  ) { plan in
    plan.findingsOfPredecessors(of: { $0.status.status == .done }) { _, dependency, other in
      // With a lead, the end of one need not wait for the end of the other.
      other.isOpen && dependency.lag.days >= 0
        && (dependency.type == .finishToStart || dependency.type == .finishToFinish)
    } _: { step, others, dependency in
      let first = others[0]
      let text = Wording.quoted(plan.source.text(in: dependency.range))
      return Finding(
        at: step.status.range, "\(step.quoted) is done, but \(first.quoted), which it waits for, is not",
        help: "set the status of \(first.quoted) to Done, or take \(text) out of what \(step.quoted) waits for",
        notes: others.prefix(Finding.mostNotes).map(\.progressNote))
    }
  }
}
