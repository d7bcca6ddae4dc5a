import PlanSyntax
import PlanText

extension Rule {
  static let tableDelimiterIndented = Rule(
    "table-delimiter-indented", .error,
    summary: "The row under the header is indented by four columns or more, so Markdown sees no table at all.",
    advice: "Begin the delimiter row, and every row under it, in the column in which the header begins.",
    bad: """
      | Milestone | Owner | Due |
          ▶|---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.markdown.brokenTables.filter { $0.fault == .indentation }.map { table in
      Finding(
        at: table.delimiter.range,
        "the delimiter row is indented by four columns or more: Markdown sees no table",
        help: "take out the white space before \(Wording.shown(plan.source.text(in: table.delimiter.range)))",
        notes: [Diagnostic.Note("the header stands here", at: table.header.range)])
    }
  }
}
