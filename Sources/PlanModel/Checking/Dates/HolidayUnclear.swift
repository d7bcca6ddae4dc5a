import PlanText

extension Rule {
  static let holidayUnclear = Rule(
    "holiday-unclear", .warning,
    summary: "A holiday is named without its day, or repeats by a rule that is not read, so work is planned on it.",
    advice: "Write its day, or its first and last one.",
    bad: """
      Holidays: ▶Christmas week, 2026-07-03

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ana Ruiz (Buyer) | 2026-06-12 |
      """,
    good: """
      Holidays: 2026-12-24 – 2026-12-31, 2026-07-03

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ana Ruiz (Buyer) | 2026-06-12 |
      """
  ) { plan in
    unnamed(plan) + unread(plan)
  }

  private static func unnamed(_ plan: Plan) -> [Finding] {
    plan.unclearHolidays.map { holiday in
      Finding(
        at: holiday.range,
        "the holiday \(Wording.literal(holiday.value)) \(holiday.value.hasDigit ? "is not read" : "names no day"), "
          + "so its days count as working days",
        help: "write dates, as “2026-12-24 – 2026-12-31”, or the name of an .ics file")
    }
  }

  /// One finding for a file.
  private static func unread(_ plan: Plan) -> [Finding] {
    plan.holidayFiles.compactMap { file in
      let unread = plan.holidayCalendars[file.value]?.unread ?? []
      guard let first = unread.first else { return nil }
      let others = unread.count > 1 ? " and \(Wording.count(unread.count - 1, "other"))" : ""
      return Finding(
        at: file.range,
        "\(Wording.quoted(first.title))\(others) in \(Wording.literal(file.value)) \(unread.count > 1 ? "repeat" : "repeats") "
          + "in a way that is not read (\(Wording.shown(first.rule))), so only the first day counts as a holiday",
        help: "write the other days beside the file, as “Holidays: \(Wording.shown(file.value)), 2026-12-26”")
    }
  }
}
