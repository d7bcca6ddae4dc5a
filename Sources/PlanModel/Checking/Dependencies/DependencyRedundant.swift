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
    guard plan.steps.contains(where: { $0.dependencies.count > 1 }) else { return [] }
    var search = DetourSearch(DependencyGraph(plan.steps, where: \.isPlain))
    return plan.steps.flatMap { step -> [Finding] in
      let named = step.dependencies.filter { $0.isPlain && $0.isNamed && $0.step != step.index }
      guard !named.isEmpty, step.dependencies.count > 1 else { return [] }
      let detours = search.detours(from: step.index)
      return named.compactMap { dependency in
        guard let over = detours[dependency.step] else { return nil }
        let (other, middle) = (plan.steps[dependency.step], plan.steps[over])
        return Finding(
          at: dependency.range, "\(step.quoted) waits for \(other.quoted) already through \(middle.quoted)",
          help: "take \(Wording.quoted(plan.source.text(in: dependency.range))) out")
      }
    }
  }
}

extension Dependency {
  /// Whether it is finish-to-start with no lag.
  fileprivate var isPlain: Bool { type == .finishToStart && lag.days == 0 }
}
