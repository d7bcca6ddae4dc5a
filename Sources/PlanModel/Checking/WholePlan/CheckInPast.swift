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
    guard let next = plan.nextCheckIn, let day = next.day, day < plan.asOf, !plan.isFinished else {
      return []
    }
    let ago = Wording.count(day.days(to: plan.asOf), "day")
    let coming = coming(plan, on: day.weekday)
    return [
      Finding(
        at: next.range, "the next check-in, \(day.iso), was \(ago) before the as-of date \(plan.asOf.iso)",
        help: "write the day of the next one, as “\(coming.weekday.shortName) \(coming.iso)\(hour(next, plan))”")
    ]
  }

  /// The next day of the plan's rhythm, else of the same weekday, on which both sides work.
  private static func coming(_ plan: Plan, on weekday: Weekday) -> Day {
    let days = plan.checkIns.lazy.compactMap { checkIn in
      checkIn.rhythm.flatMap { rhythm in
        CheckInDays(rhythm: rhythm, anchor: checkIn.anchor).days(from: plan.asOf, to: plan.asOf.adding(days: 100))
          .first { !plan.calendars.joint.isHoliday($0) }
      }
    }
    let weeks = (0..<35).lazy.map { plan.asOf.adding(days: $0) }
    return days.first ?? weeks.first { $0.weekday == weekday && plan.calendars.joint.isWorkday($0) }
      ?? plan.calendars.joint.onOrAfter(plan.asOf)
  }

  /// Time, zone and length as the appointment has them, where the standing one does not say the same.
  private static func hour(_ next: NextCheckIn, _ plan: Plan) -> String {
    let hour = next.hour
    guard let time = hour.time, hour != plan.checkIns.first?.hour else { return "" }
    let zone = hour.zone.flatMap { next.text.contains($0.text) ? " \($0.text)" : nil } ?? ""
    return ", \(time.text)\(zone)\(hour.minutes.map { ", \($0) min" } ?? "")"
  }
}
