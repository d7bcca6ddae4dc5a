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
      let (fact, help) = lack(of: anchor, plan)
      return Finding(at: entry.range, "\(place.subject) \(Wording.quoted(entry.text)), but \(fact)", help: help)
    }
  }

  /// What is missing, a field or the due date of a step, and what to write.
  private static func lack(of anchor: String, _ plan: Plan) -> (fact: String, help: String) {
    let example = plan.workdays.onOrAfter(plan.asOf).iso
    let name = Wording.shown(anchor)
    return anchor.hasPrefix("#")
      ? ("\(name) has no date to count from", "write the date, as \(example), or give \(name) one")
      : (
        "the plan has no “\(name)” to count from",
        "write the date, as \(example), or above the table a line “\(name): \(example)”"
      )
  }
}
