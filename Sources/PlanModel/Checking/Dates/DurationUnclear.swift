import PlanText

extension Rule {
  static let durationUnclear = Rule(
    "duration-unclear", .warning, isNoteInDraft: true,
    summary: "A Duration gives no one number of working days, so the schedule cannot count on it.",
    advice: "Write working days or weeks; of a range, the longest that is likely.",
    bad: """
      | Milestone | Owner | Due | Duration |
      |---|---|---|---|
      | Security review | Ana Ruiz (Buyer) | 2026-07-10 | ▶2-3 weeks |
      | Contract signed | Ana Ruiz (Buyer) | 2026-08-14 | ▶1 month |
      """,
    good: """
      | Milestone | Owner | Due | Duration |
      |---|---|---|---|
      | Security review | Ana Ruiz (Buyer) | 2026-07-10 | 3w |
      | Contract signed | Ana Ruiz (Buyer) | 2026-08-14 | 20d |
      """
  ) { plan in
    plan.steps.filter { $0.isOpen && $0.duration.reading == .unclear }.map { step in
      Finding(
        at: step.duration.range,
        "\(step.quoted) takes \(Wording.literal(step.duration.text)), which is no clear number of working days",
        help: "write one length in working days or weeks, as 10d or 2w")
    }
  }
}
