import PlanText

extension Rule {
  static let doneBeforePredecessor = Rule(
    "done-before-predecessor", .error,
    summary: "A step is done, while one it cannot be done without is not, or was done later.",
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
    doneBeforeOpen(in: plan) + plan.steps.compactMap { doneBeforeDone($0, in: plan) }
  }

  /// The author wrote no wait that passes through a cancelled step: that contradiction is a warning.
  private static func doneBeforeOpen(in plan: Plan) -> [Finding] {
    plan.findingsOfPredecessors(of: { $0.status.status == .done }) { _, dependency, other in
      other.isOpen && dependency.isOfEnds
    } _: { step, others in
      let first = others.first { $0.cancelled == nil } ?? others[0]
      return Finding(
        at: step.status.range, "\(step.quoted) is done, but \(first.clause), is not",
        help: "set the status of \(first.step.quoted) to Done, or \(takingOut(first.dependency, of: step, plan))",
        notes: others.prefix(Finding.mostNotes).map(\.step.progressNote),
        severity: first.cancelled == nil ? nil : .warning)
    }
  }

  /// Two days on which steps were done, in the wrong order; a warning, as people do not always wait.
  private static func doneBeforeDone(_ step: Step, in plan: Plan) -> Finding? {
    guard !step.dependencies.isEmpty, let day = step.dayDone else { return nil }
    let late = step.dependencies.filter { $0.isOfEnds && (plan.steps[$0.step].dayDone ?? .first) > day }
    let days = late.map { plan.steps[$0.step].dayDone ?? .first }
    guard let last = days.max(), let place = days.firstIndex(of: last) else { return nil }
    let other = plan.steps[late[place].step]
    return Finding(
      at: step.doneOn.range,
      "\(step.quoted) was done \(day.iso), \(Wording.count(day.days(to: last), "day")) before \(other.quoted), "
        + "which it waits for, was done \(last.iso)",
      help: "correct one of the two days, or \(takingOut(late[place], of: step, plan))",
      notes: [Diagnostic.Note("\(other.quoted) was done \(last.iso)", at: other.doneOn.range)], severity: .warning)
  }

  private static func takingOut(_ dependency: Dependency, of step: Step, _ plan: Plan) -> String {
    "take \(Wording.quoted(plan.source.text(in: dependency.range))) out of what \(step.quoted) waits for"
  }
}

extension Step {
  /// The day that is written down for a step that is done.
  fileprivate var dayDone: Day? { status.status == .done ? doneOn.day : nil }
}
