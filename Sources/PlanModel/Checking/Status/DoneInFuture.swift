import PlanText

extension Rule {
  static let doneInFuture = Rule(
    "done-in-future", .error,
    summary: "A step was done on a day that has not come yet.",
    advice: "Correct the day, or the field `As of` if that is too old.",
    bad: """
      | Milestone | Owner | Due | Status | Done on |
      |---|---|---|---|---|
      | Site survey | Ana Ruiz (Buyer) | 2026-06-12 | Done | ▶2026-06-21 |
      """,
    good: """
      | Milestone | Owner | Due | Status | Done on |
      |---|---|---|---|---|
      | Site survey | Ana Ruiz (Buyer) | 2026-06-12 | Done | 2026-06-12 |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard let day = step.doneOn.day, day > plan.asOf else { return nil }
      let days = Wording.count(plan.asOf.days(to: day), "day")
      return Finding(
        at: step.doneOn.range, "\(step.quoted) was done \(day.iso), \(days) after the as-of date \(plan.asOf.iso)",
        help: "write the day it was done, \(plan.asOf.iso) or earlier")
    }
  }
}
