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
    guard !dates.isEmpty else { return [] }
    let certain = Set(plan.certainYears(dates).map(\.range))
    return [dates.filter { certain.contains($0.range) }, dates.filter { !certain.contains($0.range) }].compactMap {
      finding($0, plan, areCertain: $0.first.map { certain.contains($0.range) } == true)
    }
  }

  /// One finding with one change for all of them.
  private static func finding(_ dates: [DateEntry], _ plan: Plan, areCertain: Bool) -> Finding? {
    guard let first = dates.first else { return nil }
    let others = dates.count == 1 ? "" : ", and \(Wording.count(dates.count - 1, "other date")) likewise"
    let edits = dates.flatMap(\.isoEdits).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let fix = Fix("write the year in \(Wording.count(dates.count, "date"))", areCertain ? .safe : .unsafe, edits)
    return Finding(
      at: first.range,
      "\(Wording.quoted(plan.source.text(in: first.range))) read as \(first.spelledOut) \(plan.yearSource)\(others)",
      help: "write \(first.slips.map { "~~\($0.from.iso)~~ " }.joined())\(first.spelledOut)"
        + (dates.count == 1 ? "" : ", and the year of the others likewise"),
      fixes: edits.isEmpty ? [] : [fix])
  }
}

extension Plan {
  /// Dates whose years hang on one that is written, contradict nothing, and can be written where the dates stand.
  fileprivate func certainYears(_ dates: [DateEntry]) -> [DateEntry] {
    guard areYearsSettled else { return [] }
    let doubtful = doubtfulDates
    let early = doneAhead
    let certain = dates.filter {
      !$0.isoEdits.isEmpty && !doubtful.contains($0.range) && !early.contains($0.range)
    }
    // One that is left, as `04/07`, may be read in the order of one that is written anew, as `7/24`.
    return certain.count == dates.count ? certain : certain.filter { $0.text.contains(where: \.isLetter) }
  }

  /// The dates of steps that are done, and yet lie ahead: another year was meant.
  private var doneAhead: Set<SourceRange> {
    let done = steps.filter { $0.status.status == .done }.flatMap { [$0.start, $0.due, $0.doneOn] }
    return Set(done.filter { ($0.day ?? .first) > asOf }.map(\.range))
  }
}
