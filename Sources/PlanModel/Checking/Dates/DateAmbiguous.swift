import PlanText

extension Rule {
  static let dateAmbiguous = Rule(
    "date-ambiguous", .error,
    summary: "A date in numbers can be read day first and month first, and nothing in the plan says which is meant.",
    advice:
      "Write the date with its year first, or say `Date order: DMY` or `Date order: MDY` once for the whole plan.",
    bad: """
      Go-live: 2026-09-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Price agreed | Ana Ruiz (Buyer) | ▶04/07 |
      """,
    good: """
      Go-live: 2026-09-01
      Date order: DMY

      | Milestone | Owner | Due |
      |---|---|---|
      | Price agreed | Ana Ruiz (Buyer) | 04/07 |
      """
  ) { plan in
    plan.findingsInUnreadDates { entry, place in
      guard case .ambiguous(let dayFirst, let monthFirst) = entry.reading else { return nil }
      let days = [dayFirst, monthFirst].compactMap { $0 }
      let choice = Wording.list(days.map(\.iso), "or")
      return Finding(
        at: entry.range, "\(place.subject) \(Wording.quoted(entry.text)), which can be \(choice)",
        help: "write \(choice), or once for the whole plan a line “Date order: DMY” or “Date order: MDY”",
        fixes: days.compactMap(entry.replacement))
    }
  }
}
