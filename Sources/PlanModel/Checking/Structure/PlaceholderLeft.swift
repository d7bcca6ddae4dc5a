import PlanText

extension Rule {
  static let placeholder = Rule(
    "placeholder", .warning,
    summary: "Something of a template still has to be filled in; the plan is read as if nothing stood there.",
    advice: "Write the value. Placeholders in angle brackets are worse than others, as viewers show nothing for them.",
    bad: """
      Go-live: ▶[Start Date]

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      Go-live: 2026-09-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.placeholders.map { placeholder in
      let text = Wording.literal(placeholder.text)
      return placeholder.isInvisible
        ? Finding(
          at: placeholder.range, "\(text) still has to be filled in, and viewers show nothing in its place",
          help: "write the value, or square brackets so that everybody sees the gap: \(squared(placeholder.text))")
        : Finding(
          at: placeholder.range, "\(text) still has to be filled in", help: "write the value that belongs here")
    }
  }

  private static func squared(_ text: String) -> String {
    "[\(Wording.shown(String(text.drop { $0 == "<" }.prefix { $0 != ">" })))]"
  }
}
