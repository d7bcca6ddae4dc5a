import PlanText

extension Rule {
  static let dependencyUnresolvedProse = Rule(
    "dependency-unresolved-prose", .warning,
    summary: "What a step waits for is told in words that name no step, so no date can be traced through it.",
    advice:
      "Write the number or title of the step that is meant, or add a step for it; else it stays a condition in words.",
    bad: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | SOC 2 report sent | Ben Ode (Seller) | - |
      | 2 | Security review | Ana Ruiz (Buyer) | ▶Report from the auditor |
      """,
    good: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | SOC 2 report sent | Ben Ode (Seller) | - |
      | 2 | Security review | Ana Ruiz (Buyer) | 1 |
      """
  ) { plan in
    let meant = MeantSteps.unlessAllAreFound(in: plan)
    return plan.findingsInUnresolved { step, part in
      guard case .condition(let nearest) = part.reason else { return nil }
      let other = nearest.map { plan.steps[$0] }
      return Finding(
        at: part.range, "\(Wording.quoted(part.text)) names no step, and is kept as a condition of \(step.quoted)",
        help: help(part.text, other),
        notes: other.map { [Diagnostic.Note("\($0.quoted) stands here", at: $0.range)] } ?? [],
        fixes: meant?.fixes(part, of: step) ?? [])
    }
  }

  private static func help(_ text: String, _ nearest: Step?) -> String {
    guard let nearest else {
      return DependencyLink.isSuggested(by: text[...])
        ? "write a lag right behind the step, as 4+3d" : "write the number or title of the step, if one is meant"
    }
    return "nearest is \(nearest.reference): write \(nearest.reference) if that step is meant"
  }
}
