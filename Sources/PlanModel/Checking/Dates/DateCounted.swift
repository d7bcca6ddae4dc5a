import PlanText

extension Rule {
  static let dateCounted = Rule(
    "date-counted", .note,
    summary: "Dates are written as days before or after T; T was taken as go-live, and the days as calendar days.",
    advice: "Check the days that came out; if working days are meant, write `go-live - 28d`.",
    bad: """
      Go-live: 2026-09-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | ▶T-28d |
      """,
    good: """
      Go-live: 2026-09-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | 2026-08-04 |
      """
  ) { plan in
    let dates = plan.completedDates { $0.isCountedFromT }
    guard let first = dates.first, let goLive = plan.goLive else { return [] }
    return [
      Finding(
        at: first.range, "\(sentence(first)), counted on the calendar from go-live, \(goLive.iso)",
        help: "write \(first.spelledOut) if the date is to stay where it is",
        notes: dates.dropFirst().map { Diagnostic.Note(sentence($0), at: $0.range) })
    ]
  }

  private static func sentence(_ date: DateEntry) -> String {
    "\(Wording.quoted(date.text)) read as \(date.spelledOut)"
  }
}

extension DateEntry {
  /// Whether it is counted and begins with a T that begins no word.
  fileprivate var isCountedFromT: Bool {
    guard case .counted = completion else { return false }
    let scalars = text.unicodeScalars.prefix(2)
    return scalars.first?.properties.lowercaseMapping == "t"
      && !scalars.dropFirst().contains { $0.properties.isAlphabetic }
  }
}
