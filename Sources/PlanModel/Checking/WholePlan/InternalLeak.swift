import PlanText

extension Rule {
  static let internalLeak = Rule(
    "internal-leak", .error,
    summary: "A step that is shared waits for one that is internal, and would show that it exists.",
    advice: "Take the dependency out, or share both steps, or keep both internal.",
    bad: """
      | # | Milestone | Owner | Depends on | Visibility |
      |---|---|---|---|---|
      | 1 | Discount approved | Ben Ode (Seller) | - | internal |
      | 2 | Contract signed | Ana Ruiz (Buyer) | ▶1 | |
      """,
    good: """
      | # | Milestone | Owner | Depends on | Visibility |
      |---|---|---|---|---|
      | 1 | Discount approved | Ben Ode (Seller) | - | internal |
      | 2 | Contract signed | Ana Ruiz (Buyer) | - | |
      """
  ) { plan in
    guard plan.steps.contains(where: \.isInternal) else { return [] }
    return plan.steps.lazy.filter { !$0.isInternal }.flatMap { findings($0, plan) }
  }

  /// One finding for each text of the cell, however many internal steps it names.
  private static func findings(_ step: Step, _ plan: Plan) -> [Finding] {
    var seen = Set<SourceRange>()
    return step.dependencies.filter { plan.steps[$0.step].isInternal && seen.insert($0.range).inserted }.map {
      let other = plan.steps[$0.step]
      return Finding(
        at: $0.range, "\(step.quoted) is shared, but waits for \(other.quoted), which is internal",
        help: "take \(Wording.quoted(plan.source.text(in: $0.range))) out, or make \(step.quoted) internal too",
        notes: [Diagnostic.Note("\(other.quoted) is internal", at: other.range)])
    }
  }
}
