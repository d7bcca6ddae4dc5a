import PlanText

extension Rule {
  static let dateWeekdayMismatch = Rule(
    "date-weekday-mismatch", .error,
    summary: "A weekday and the date beside it are two different days.",
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
    plan.findingsInUnreadDates { entry, place in
      guard case .weekdayMismatch(let written, let day) = entry.reading else { return nil }
      let other = nearest(written, to: day)
      return Finding(
        at: entry.range,
        "\(place.subject) \(Wording.quoted(entry.text)), but \(day.iso) is a \(day.weekday.name)",
        help: "write \(day.weekday.shortName) \(day.iso), or \(written.shortName) \(other.iso)",
        fixes: [day, other].compactMap(entry.replacement))
    }
  }

  /// The day of a weekday that lies at most three days from another.
  private static func nearest(_ weekday: Weekday, to day: Day) -> Day {
    let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
    return day.adding(days: ahead > 3 ? ahead - 7 : ahead)
  }
}
