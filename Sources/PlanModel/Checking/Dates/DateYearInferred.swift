import PlanText

extension Rule {
  static let dateYearInferred = Rule(
    "date-year-inferred", .warning,
    summary: "Dates have no year, so which one is meant had to be worked out, and may change as time goes by.",
    advice: "Write the year into each of them, as 2026-06-10.",
    bad: """
      Go-live: 2026-09-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Site survey | Ana Ruiz (Buyer) | ▶July 10 |
      | Price agreed | Ana Ruiz (Buyer) | July 17 |
      """,
    good: """
      Go-live: 2026-09-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Site survey | Ana Ruiz (Buyer) | 2026-07-10 |
      | Price agreed | Ana Ruiz (Buyer) | 2026-07-17 |
      """
  ) { plan in
    let dates = plan.completedDates(where: { $0.isYearInferred })
    guard let first = dates.first else { return [] }
    let others = dates.count == 1 ? "" : ", and \(Wording.count(dates.count - 1, "other date")) likewise"
    return [
      Finding(
        at: first.range,
        "\(Wording.quoted(plan.source.text(in: first.range))) read as \(first.spelledOut) \(plan.yearSource)\(others)",
        help: "write \(first.slips.map { "~~\($0.from.iso)~~ " }.joined())\(first.spelledOut)"
          + (dates.count == 1 ? "" : ", and the year of the others likewise"),
        fixes: fix(dates, plan).map { [$0] } ?? [])
    ]
  }

  /// One change for all of them; dates as `June 10-14` cannot be completed in place.
  private static func fix(_ dates: [DateEntry], _ plan: Plan) -> Fix? {
    let edits = dates.flatMap(\.yearEdits).sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard !edits.isEmpty else { return nil }
    return Fix(
      "write the year in \(Wording.count(edits.count, "date"))", plan.yearsHangOnToday ? .unsafe : .safe, edits)
  }
}

extension DateEntry {
  fileprivate var yearEdits: [TextEdit] {
    if case .year(let edits) = completion { edits } else { [] }
  }
}
