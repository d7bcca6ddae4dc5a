import PlanText

extension Rule {
  static let planInCodeFence = Rule(
    "plan-in-code-fence", .error,
    summary: "A table that looks like a plan stands inside a code fence, where Markdown sees text and no table.",
    advice: "Take away the fence lines around the table. Beside a plan that is read, this is a warning.",
    bad: """
      # Rollout at Fennel Foods

      ▶```
      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      ```
      """,
    good: """
      # Rollout at Fennel Foods

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.fencedTables.map { range in
      let line = plan.source.lines.line(at: range.lowerBound)
      return Finding(
        at: SourceRange(range.lowerBound, max(range.lowerBound, plan.source.content(ofLine: line).upperBound)),
        fact(plan, line: line + 1), help: "remove the fence lines above and below the table",
        severity: plan.tables.isEmpty ? .error : .warning)
    }
  }

  private static func fact(_ plan: Plan, line: Int) -> String {
    let table = plan.tables.isEmpty && plan.fencedTables.count == 1 ? "the only table" : "a table"
    return
      "\(table) that looks like a plan stands inside the code fence opened at line \(line): no viewer shows a table"
  }
}
