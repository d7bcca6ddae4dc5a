import PlanText

extension Rule {
  static let goLiveMissing = Rule(
    "go-live-missing", .warning,
    summary: "The plan has no go-live date, so there is nothing to count back from.",
    advice: "Write the day on which the buyer starts to use what is bought, in a field `Go-live`.",
    bad: """
      ▶# Till project

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """,
    good: """
      # Till project

      Go-live: 2026-09-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """
  ) { plan in
    // A field that holds something else than a date has a finding of its own.
    guard !plan.tables.isEmpty, !plan.isFinished, plan.goLiveField.map({ $0.reading == .none }) ?? true,
      plan.goLive == nil
    else { return [] }
    let example = plan.lastDueDay ?? plan.calendars.joint.onOrAfter(plan.asOf.adding(months: 3))
    return [
      Finding(
        at: plan.title.range, "the plan has no go-live date: nothing to count back from",
        help: "above the table, add a line as “Go-live: \(example.iso)”")
    ]
  }
}

extension Plan {
  /// The last due date still to come, or the next day on which both sides work; nil where none is.
  fileprivate var lastDueDay: Day? {
    steps.lazy.filter { $0.status.status != .cancelled }.compactMap(\.dueDay).filter { $0 >= asOf }.max()
      .map(calendars.joint.onOrAfter)
  }
}
