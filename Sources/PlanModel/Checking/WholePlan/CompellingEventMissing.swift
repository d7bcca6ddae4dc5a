import PlanText

extension Rule {
  static let compellingEventMissing = Rule(
    "compelling-event-missing", .note,
    summary: "Nothing says why the date matters to the buyer; a date without a reason is the first to move.",
    advice: """
      Ask what happens on the buyer's side if the date passes, and write it in a field `Compelling event`, \
      with its own date.
      """,
    bad: """
      Go-live: ▶2026-09-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """,
    good: """
      Go-live: 2026-09-01
      Compelling event: the lease of the old terminals ends on 2026-09-30

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """
  ) { plan in
    guard !plan.steps.isEmpty, !plan.isFinished, plan.field(.compellingEvent) == nil, !plan.closesAtQuarterEnd,
      !(plan.text(.goal).map(namesEvent) ?? false)
    else { return [] }
    let date = [FieldKey.goLive, .targetClose].lazy.compactMap { key in plan.fieldDates.first { $0.key == key } }.first
    let name = date.flatMap { date in date.entry.day.map { "\(Wording.shown(date.name)) is \($0.iso)" } }
    return [
      Finding(
        at: date?.entry.range ?? plan.title.range,
        name.map { "\($0), and nothing says why that day matters to the buyer" }
          ?? "nothing says why the buyer needs this by a certain day",
        help:
          "add a line that says what happens if it passes, as “Compelling event: the old lease ends on 2026-09-30”")
    ]
  }

  /// Whether a goal sets its own limit: `before the summer break`, but not `before 6 am` or `before the end of June`.
  private static func namesEvent(_ goal: String) -> Bool {
    let words = Array(WordScan(goal))
    return words.indices.contains { index in
      guard words[index] == "before" else { return false }
      let next = words[(index + 1)...].first { !articles.contains($0) }
      return next.map { !$0.hasDigit && !timeWords.contains($0) } ?? false
    }
  }

  private static let articles: Set = ["a", "an", "its", "our", "the", "their"]

  private static let timeWords: Set = [
    "april", "august", "december", "end", "february", "friday", "january", "july", "june", "march", "may", "monday",
    "month", "next", "november", "october", "quarter", "september", "thursday", "tuesday", "wednesday", "week", "year",
  ]
}
