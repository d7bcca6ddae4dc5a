import PlanText

extension Rule {
  static let rawHTML = Rule(
    "raw-html", .warning,
    summary: "A plan comes from many hands, so its HTML is shown as text and never as HTML.",
    advice: "Write Markdown instead, or a code span where the tag itself is meant.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | ▶<b>Kick-off▶</b> | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | **Kick-off** | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.rawHTML.map { tag in
      Finding(
        at: tag.range, "\(Wording.literal(tag.value)) is shown as text, not as HTML",
        help: "write Markdown, as **bold** or *emphasis*, or put it into `backticks`")
    }
  }
}
