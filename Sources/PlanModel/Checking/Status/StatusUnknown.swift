import PlanText

extension Rule {
  static let statusUnknown = Rule(
    "status-unknown", .warning,
    summary: "A status is not one that can be understood, and counts as not started.",
    advice: "Write Not started, In progress, Done, Blocked or Cancelled; remarks belong into the notes.",
    bad: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | ▶Draft |
      """,
    good: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | In progress |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard step.status.reading == .unknown else { return nil }
      return Finding(
        at: step.status.range,
        "\(Wording.quoted(step.status.text)) is no status; \(step.quoted) counts as not started",
        help: "write Not started, In progress, Done, Blocked or Cancelled")
    }
  }
}
