import PlanModel

/// What somebody still has to say yes or no to.
struct OpenDecisions {
  /// What the plan waits for from the one who decides on all of it.
  enum Awaited: Equatable {
    /// Nobody is named who decides.
    case name
    /// The word of somebody, by name.
    case confirmation(String)
  }

  /// Open steps whose title speaks of a decision, soonest first.
  let steps: [Step]
  /// Nil where the decision maker has confirmed the plan.
  let awaited: Awaited?

  init(_ view: PlanView) {
    steps = view.ownSteps.filter { $0.isOpen && $0.isDecision }.sorted { $0.isEarlier(than: $1) }
    awaited = Self.isConfirmed(view.plan) ? nil : Self.awaited(in: view)
  }

  /// A day that is still open or to come is no confirmation; where none is written at all, it is one.
  private static func isConfirmed(_ plan: Plan) -> Bool {
    guard let decisionMaker = plan.decisionMaker else { return false }
    return plan.confirmations.contains { confirmation in
      let isGiven = confirmation.isDated(by: plan.asOf) || confirmation.day.reading == .none
      return isGiven && decisionMaker.gave(confirmation)
    }
  }

  /// It is the buyer's matter; in the view of one owner only that person's.
  private static func awaited(in view: PlanView) -> Awaited? {
    let name = view.plan.decisionMaker?.name
    switch view.focus {
    case .side(.seller): return nil
    case .owner(let owner) where owner != name: return nil
    case .owner, .side, .phase, nil: return name.map(Awaited.confirmation) ?? .name
    }
  }
}
