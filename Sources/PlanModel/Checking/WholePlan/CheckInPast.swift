import PlanText

extension Rule {
  static let checkInPast = Rule(
    "check-in-past", .note,
    summary: "The next check-in lies behind the day the plan speaks from: either it took place, or nobody met.",
    advice: "Write the day of the next one; where there is a rhythm, a field `Check-in` never grows old.",
    bad: """
      Next check-in: ▶Mon 2026-06-08, 10:00 Europe/Madrid

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """,
    good: """
      Next check-in: Mon 2026-06-15, 10:00 Europe/Madrid

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """
  ) { plan in
    // Where all is done there is nothing left to meet for.
    guard let next = plan.nextCheckIn, let day = next.day, day < plan.asOf, plan.steps.contains(where: \.isOpen) else {
      return []
    }
    let ago = Wording.count(day.days(to: plan.asOf), "day")
    return [
      Finding(
        at: next.range, "the next check-in, \(day.iso), was \(ago) before the as-of date \(plan.asOf.iso)",
        help: "write the day of the next one, as “\(example(plan, on: day.weekday))”")
    ]
  }

  /// The next day of the plan's rhythm, else of the same weekday.
  private static func example(_ plan: Plan, on weekday: Weekday) -> String {
    let days = plan.checkIns.lazy.compactMap { checkIn in
      checkIn.rhythm.flatMap { rhythm in
        CheckInDays(rhythm: rhythm, anchor: checkIn.anchor).days(from: plan.asOf, to: plan.asOf.adding(days: 100)).first
      }
    }
    let week = (0..<7).lazy.map { plan.asOf.adding(days: $0) }
    let day = days.first ?? week.first { $0.weekday == weekday } ?? plan.asOf
    return "\(day.weekday.shortName) \(day.iso)"
  }
}
