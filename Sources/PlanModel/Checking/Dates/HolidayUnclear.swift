import PlanText

extension Rule {
  static let holidayUnclear = Rule(
    "holiday-unclear", .warning,
    summary: "A holiday is named without its day, so work is planned on it.",
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
    plan.unclearHolidays.map { holiday in
      Finding(
        at: holiday.range,
        "the holiday \(Wording.literal(holiday.value)) names no day, so its days count as working days",
        help: "write dates, as “2026-12-24 – 2026-12-31”, or the name of an .ics file")
    }
  }
}
