import PlanModel

/// What one side does next of what the view is about: its open steps, soonest first, those without a date last.
struct NextSteps: Sendable {
  let side: Side
  let steps: [Step]

  /// What is overdue is due first; a list that tells it elsewhere leaves it out.
  init(of side: Side, in view: PlanView, withOverdue: Bool) {
    self.side = side
    steps = view.ownSteps.filter { step in
      step.isOpen && (withOverdue || (step.dueDay ?? .last) >= view.plan.asOf)
        && step.owners.contains { $0.side == side || $0.side == .both }
    }
    .sorted { $0.isEarlier(than: $1) }
  }
}

extension Step {
  /// By due date, then by place in the file.
  func isEarlier(than other: Step) -> Bool {
    (dueDay ?? .last, index) < (other.dueDay ?? .last, other.index)
  }
}
