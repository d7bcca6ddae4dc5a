import PlanSyntax
import PlanText

extension Rule {
  static let frontMatterUnread = Rule(
    "front-matter-unread", .note,
    summary: "Front matter holds YAML that goes deeper than a plan reads; it is left alone.",
    advice: "Nothing has to be done, unless a field of the plan is meant: then write it as key: value.",
    bad: """
      ---
      title: Rollout at Fennel Foods
      site:
        ▶layout: wide
      ---

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      ---
      title: Rollout at Fennel Foods
      ---

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    guard let lines = plan.markdown.frontMatter?.unread, let first = lines.first else { return [] }
    return [
      Finding(
        at: first,
        "\(Wording.count(lines.count, "line")) of the front matter \(lines.count == 1 ? "is" : "are") left alone: "
          + "a plan reads key: value and flat lists",
        help: "write what the plan should read as key: value")
    ]
  }
}
