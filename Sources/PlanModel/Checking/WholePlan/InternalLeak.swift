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
    let byId = Dictionary(
      plan.steps.lazy.filter(\.isInternal).map { ($0.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    return plan.steps.lazy.filter { !$0.isInternal }.flatMap { findings($0, plan) + countedDates($0, byId) }
  }

  /// Dates that count from an internal step; ids are in small letters.
  private static func countedDates(_ step: Step, _ internalSteps: [String: Step]) -> [Finding] {
    [step.start, step.due, step.doneOn].compactMap { entry in
      guard case .counted(let text) = entry.completion else { return nil }
      // An id of letters is read in small ones.
      let anchors = DateSyntax(text: text).parts.compactMap { $0.expression.step?.lowercased() }
      guard let other = anchors.lazy.compactMap({ internalSteps[$0] }).first else { return nil }
      return Finding(
        at: entry.range, "\(step.quoted) is shared, but its date counts from \(other.quoted), which is internal",
        help: "write the day itself, as \(entry.spelledOut)",
        notes: [Diagnostic.Note("\(other.quoted) is internal", at: other.range)])
    }
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

extension DateExpression {
  /// The step that it counts from.
  fileprivate var step: String? {
    if case .offset(.step(let id), _) = self { id } else { nil }
  }
}
