import PlanText

extension Rule {
  static let statusUndecided = Rule(
    "status-undecided", .warning,
    summary: "A status still holds the choice that a template offers, and counts as not started.",
    advice: "Leave the one word that is true.",
    bad: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | ▶Todo/In Progress/Done |
      """,
    good: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | In Progress |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard step.status.reading == .undecided else { return nil }
      return Finding(
        at: step.status.range,
        "\(Wording.quoted(step.status.text)) leaves the choice open; \(step.quoted) counts as not started",
        help: "write one of them: Not started, In progress or Done")
    }
  }
}
