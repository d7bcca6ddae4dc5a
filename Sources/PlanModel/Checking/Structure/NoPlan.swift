import PlanSyntax
import PlanText

extension Rule {
  static let noPlan = Rule(
    "no-plan", .error,
    summary: "No table of the file has a title column and an owner, due or status column, so there is no plan to read.",
    advice: """
      Name one column Milestone, Step, Action or Task, and at least one other Owner, Due date or Status. \
      No other syntax is needed.
      """,
    bad: """
      # Rollout at Fennel Foods

      ▶| Topic | Remark |
      |---|---|
      | Kick-off | Friday |
      """,
    good: """
      # Rollout at Fennel Foods

      | Milestone | Due date |
      |---|---|
      | Kick-off | 2026-06-12 |
      """
  ) { plan in
    guard plan.tables.isEmpty, plan.fencedTables.isEmpty, plan.markdown.brokenTables.isEmpty else { return [] }
    guard let table = plan.allTables.first else { return [withoutTable(plan)] }
    return [withTables(table, plan.allTables.dropFirst())]
  }

  private static func withoutTable(_ plan: Plan) -> Finding {
    Finding(
      at: plan.title.range, "there is no table in this file, so there is no plan",
      help: "write a table that begins with | Milestone | Owner | Due date | Status |")
  }

  private static func withTables(_ first: Table, _ others: ArraySlice<Table>) -> Finding {
    Finding(
      at: first.header.range,
      "no table is a plan: a plan has a title column, and an owner, due or status column",
      help: "\(columnsFound(first)); name one Milestone, Step, Action or Task, and another Owner, Due date or Status",
      notes: others.prefix(4).map { Diagnostic.Note("here \(columnsFound($0))", at: $0.header.range) })
  }

  private static func columnsFound(_ table: Table) -> String {
    let names = table.header.cells.filter { !$0.isEmpty }.prefix(8).map { Wording.literal($0.text) }
    return switch names.count {
    case 0: "the columns have no names"
    case 1: "the only column found is \(names[0])"
    default: "the columns found are \(Wording.list(names))"
    }
  }
}
