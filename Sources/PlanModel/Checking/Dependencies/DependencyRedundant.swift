import PlanText

extension Rule {
  static let dependencyRedundant = Rule(
    "dependency-redundant", .note,
    summary: "A step waits for another both directly and through a third, so the direct dependency says nothing new.",
    advice: "Take it out; the plan is easier to keep with fewer.",
    bad: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Price agreed | Ana Ruiz (Buyer) | - |
      | 2 | Redlines returned | Ana Ruiz (Buyer) | 1 |
      | 3 | Contract signed | Ben Ode (Seller) | 2, ▶1 |
      """,
    good: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Price agreed | Ana Ruiz (Buyer) | - |
      | 2 | Redlines returned | Ana Ruiz (Buyer) | 1 |
      | 3 | Contract signed | Ben Ode (Seller) | 2 |
      """
  ) { plan in
    let steps = plan.steps
    guard steps.contains(where: { $0.dependencies.count > 1 }) else { return [] }
    // A cancelled step may be taken out any day, and what it waited for with it.
    var search = DetourSearch(DependencyGraph(steps) { $0.isPlain && !steps[$0.step].isCancelled })
    var findings: [Finding] = []
    for step in steps where step.dependencies.count > 1 {
      let detours = search.detours(from: step.index)
      if !detours.isEmpty { findings += found(detours, step, plan) }
    }
    return findings
  }

  private static func found(_ detours: [(step: Int, over: Int)], _ step: Step, _ plan: Plan) -> [Finding] {
    detours.compactMap { other, over in
      guard let dependency = step.dependencies.first(where: { $0.step == other && $0.isPlain }), dependency.isNamed
      else { return nil }
      return Finding(
        at: dependency.range,
        "\(step.quoted) waits for \(plan.steps[other].quoted) already through \(plan.steps[over].quoted)",
        help: "take \(Wording.quoted(plan.source.text(in: dependency.range))) out")
    }
  }
}

extension Dependency {
  /// Whether it is finish-to-start with no lag.
  fileprivate var isPlain: Bool { type == .finishToStart && lag.days == 0 }
}
