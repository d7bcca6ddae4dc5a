import PlanText

extension Rule {
  static let fieldInvalid = Rule(
    "field-invalid", .error,
    summary: "A field holds something that it cannot mean.",
    advice: "Write a value that the field takes.",
    bad: """
      Time zone: ▶Mars/Base

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      Time zone: Europe/Berlin

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    (plan.invalidFields + plan.unknownZones).map { field in
      Finding(
        at: field.range, "\(Wording.shown(field.name)) cannot be \(Wording.literal(field.text))", help: field.expected)
    }
  }
}
