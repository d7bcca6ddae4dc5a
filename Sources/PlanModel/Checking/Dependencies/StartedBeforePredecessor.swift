import PlanText

extension Rule {
  static let startedBeforePredecessor = Rule(
    "started-before-predecessor", .warning,
    summary: "A step is in progress, while one it cannot start without is not far enough.",
    advice: "Correct the status, or write `closes after` if only its end must wait.",
    bad: """
      | # | Milestone | Owner | Depends on | Status |
      |---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - | Not started |
      | 2 | Contract read | Ben Ode (Seller) | 1 | ▶In progress |
      """,
    good: """
      | # | Milestone | Owner | Depends on | Status |
      |---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - | Not started |
      | 2 | Contract read | Ben Ode (Seller) | closes after 1 | In progress |
      """
  ) { plan in
    plan.findingsOfPredecessors(of: { $0.status.status == .inProgress || $0.status.status == .done }) {
      step, dependency, other in
      guard dependency.lag.days >= 0 else { return false }
      return switch dependency.type {
      case .finishToStart: step.status.status == .inProgress && other.isOpen
      case .startToStart: other.status.status == .notStarted && other.isOpen
      case .finishToFinish, .startToFinish: false
      }
    } _: { step, others in
      let first = others[0]
      let isStart = first.dependency.type == .startToStart
      return Finding(
        at: step.status.range,
        "\(step.quoted) is \(step.status.status.label.lowercased()), but \(first.clause), is not \(isStart ? "started" : "done")",
        help: isStart
          ? "set the status of \(first.step.quoted) to In progress"
          : "write “closes after \(first.step.bareReference)” if only its end must wait",
        notes: others.prefix(Finding.mostNotes).map(\.step.progressNote))
    }
  }
}
