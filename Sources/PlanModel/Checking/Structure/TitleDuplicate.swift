import PlanText

extension Rule {
  static let titleDuplicate = Rule(
    "title-duplicate", .warning,
    summary: "Two steps have the same title, so that nobody can tell which one a reference or a conversation means.",
    advice: "Say in each title what sets the step apart.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Security review | Ada Brook (Buyer) | 2026-06-12 |
      | ▶Security review | Ada Brook (Buyer) | 2026-07-10 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Security review opened | Ada Brook (Buyer) | 2026-06-12 |
      | Security review closed | Ada Brook (Buyer) | 2026-07-10 |
      """
  ) { plan in
    guard Repetition.mayOccur(among: plan.steps.lazy.map(\.title)) else { return [] }
    var groups = Grouping<Step>(capacity: plan.steps.count)
    for step in plan.steps where !step.title.isEmpty { groups.add(step, to: step.title.lowercased()) }
    return groups.repeated.map(repeated)
  }

  private static func repeated(_ steps: [Step]) -> Finding {
    Finding(
      at: steps[1].range,
      "\(Wording.count(steps.count, "step")) are called \(Wording.quoted(steps[0].title)) "
        + "(\(Wording.lines(steps.map(\.line)))): references to it are ambiguous",
      help: "say in each title what sets the step apart",
      notes: [Diagnostic.Note("the first one", at: steps[0].range)])
  }
}
