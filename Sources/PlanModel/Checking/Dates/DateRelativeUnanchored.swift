import PlanText

extension Rule {
  static let dateRelativeUnanchored = Rule(
    "date-relative-unanchored", .warning,
    summary: "A date counts from something to which the plan gives no day.",
    advice: "Give the day it counts from, or write the date itself.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Trial accepted | Ana Ruiz (Buyer) | ▶Week 5 |
      """,
    good: """
      Start: 2026-06-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Trial accepted | Ana Ruiz (Buyer) | Week 5 |
      """
  ) { plan in
    plan.findingsInUnreadDates { entry, place in
      guard case .unanchored(let anchor) = entry.reading else { return nil }
      return Finding(
        at: entry.range,
        "\(place.subject) \(Wording.quoted(entry.text)), but the plan has no date of \(Wording.quoted(anchor)) to count from",
        help: help(anchor, plan))
    }
  }

  private static func help(_ anchor: String, _ plan: Plan) -> String {
    let example = plan.workdays.onOrAfter(plan.asOf).iso
    // What the plan lacks is a field, or the due date of a step.
    return anchor.hasPrefix("#")
      ? "write the date, as \(example), or give \(anchor) one"
      : "write the date, as \(example), or above the table a line “\(Wording.shown(anchor)): \(example)”"
  }
}
