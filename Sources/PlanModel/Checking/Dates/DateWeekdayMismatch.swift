import PlanText

extension Rule {
  static let dateWeekdayMismatch = Rule(
    "date-weekday-mismatch", .error,
    summary: "A weekday and the date beside it are two different days; in a struck date it is a warning.",
    advice: "Correct the one that is wrong; the help names both days that it could be.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Board meets | Ana Ruiz (Buyer) | ▶Tue 2026-07-01 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Board meets | Ana Ruiz (Buyer) | Wed 2026-07-01 |
      """
  ) { plan in
    unread(plan) + former(plan)
  }

  private static func unread(_ plan: Plan) -> [Finding] {
    plan.findingsInUnreadDates { entry, place in
      guard case .weekdayMismatch(let written, let day) = entry.reading else { return nil }
      let other = nearest(written, to: day)
      return Finding(
        at: entry.range,
        "\(place.subject) \(Wording.quoted(entry.text)), but \(day.iso) is a \(day.weekday.name)",
        help: "write \(day.weekday.shortName) \(day.iso), or \(written.shortName) \(other.iso)",
        fixes: (plan.yearFix(entry, written, day).map { [$0] } ?? []) + [day, other].compactMap(entry.replacement))
    }
  }

  /// Dates that were struck through: they are kept, since nothing hangs on them any more.
  private static func former(_ plan: Plan) -> [Finding] {
    plan.findingsInSlips { entry, name in
      guard let slip = entry.slips.first(where: { $0.wrongWeekday != nil }), let written = slip.wrongWeekday else {
        return nil
      }
      return Finding(
        at: entry.range,
        "\(name) moved from \(written.shortName) \(slip.from.iso), but \(slip.from.iso) is a \(slip.from.weekday.name)",
        help: "write ~~\(slip.from.iso)~~, or ~~\(nearest(written, to: slip.from).iso)~~", severity: .warning)
    }
  }

  /// The day of a weekday that lies at most three days from another.
  private static func nearest(_ weekday: Weekday, to day: Day) -> Day {
    let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
    return day.adding(days: ahead > 3 ? ahead - 7 : ahead)
  }
}

extension Plan {
  /// The year written anew, where the date lies in no year that the plan is about, and the weekday is right in the one
  /// that it would lie in.
  fileprivate func yearFix(_ entry: DateEntry, _ weekday: Weekday, _ day: Day) -> Fix? {
    guard let goLive, let meant = DateContext.day(day, near: goLive), meant != day, meant.weekday == weekday,
      let year = source.range(of: String(day.year), in: entry.range)
    else { return nil }
    return Fix("write the year \(meant.year)", .safe, [TextEdit(year, String(meant.year))])
  }
}
