import PlanText

extension Rule {
  static let dependencyAmbiguous = Rule(
    "dependency-ambiguous", .error,
    summary: "What a step waits for is named by words or a number that fit several steps.",
    advice: "Write the whole title or the number of the one that is meant.",
    bad: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Legal review opened | Ana Ruiz (Buyer) | - |
      | 2 | Legal review closed | Ana Ruiz (Buyer) | 1 |
      | 3 | Contract signed | Ben Ode (Seller) | ▶Legal review |
      """,
    good: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Legal review opened | Ana Ruiz (Buyer) | - |
      | 2 | Legal review closed | Ana Ruiz (Buyer) | 1 |
      | 3 | Contract signed | Ben Ode (Seller) | Legal review closed |
      """
  ) { plan in
    plan.findingsInUnresolved { step, part in
      guard case .ambiguous(let places) = part.reason else { return nil }
      let steps = places.map { plan.steps[$0] }
      let names =
        steps.count < StepIndex.mostMatches
        ? Wording.list(steps.lazy.map(\.label), first: 5) : Wording.list(steps.prefix(5).map(\.label) + ["many more"])
      return Finding(
        at: part.range,
        "\(Wording.quoted(part.text)) matches \(names)",
        help: help(steps),
        notes: steps.prefix(5).map { Diagnostic.Note("\($0.quoted) stands here", at: $0.range) })
    }
  }

  private static func help(_ steps: [Step]) -> String {
    let names = steps.prefix(5).map(\.reference)
    guard Set(names).count == names.count else { return "give each step a title or an id of its own" }
    return "write \(Wording.list(names, "or"))"
  }
}
