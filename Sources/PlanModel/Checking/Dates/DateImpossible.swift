import PlanText

extension Rule {
  static let dateImpossible = Rule(
    "date-impossible", .error,
    summary: "A step has a date that the calendar does not have.",
    advice: "Write the day that was meant.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Site survey | Ana Ruiz (Buyer) | ▶2026-06-31 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Site survey | Ana Ruiz (Buyer) | 2026-06-30 |
      """
  ) { plan in
    unread(plan) + former(plan)
  }

  private static func unread(_ plan: Plan) -> [Finding] {
    plan.findingsInUnreadDates { entry, place in
      // A field with such a date is `field-invalid`.
      if case .field = place { return nil }
      guard case .impossible(let reason) = entry.reading else { return nil }
      let lastDay = lastDay(ofMonthIn: entry.text)
      return Finding(
        at: entry.range, "\(place.subject) \(Wording.quoted(entry.text)), but \(reason)",
        help: lastDay.map { "write \($0.iso), or the day that is meant" }
          ?? "write the day that is meant, as \(plan.asOf.iso)",
        fixes: lastDay.flatMap(entry.replacement).map { [$0] } ?? [])
    }
  }

  /// Dates that were struck through: the one behind them counts, so nothing hangs on them any more.
  private static func former(_ plan: Plan) -> [Finding] {
    plan.findingsInSlips { entry, name in
      guard let former = entry.impossibleFormers.first else { return nil }
      let range = former.range.isEmpty ? entry.range : former.range
      let text = plan.source.text(in: range)
      return Finding(
        at: range, "\(name) moved from \(Wording.quoted(text)), but \(former.value)",
        help: lastDay(ofMonthIn: text).map { "write ~~\($0.iso)~~, or the day that was meant" }
          ?? "write the day that was meant, as ~~\(plan.asOf.iso)~~", severity: .warning)
    }
  }

  /// The last day of the month that a text as `2026-06-31` begins with.
  private static func lastDay(ofMonthIn text: String) -> Day? {
    Day(iso: "\(text.prefix(8))01")?.endOfMonth
  }
}
