import PlanText

extension Rule {
  static let columnUnknown = Rule(
    "column-unknown", .note,
    summary: "A column has a name that no plan column has; it is kept and shown as it is.",
    advice: "Nothing has to be done, unless the name is a slip of the pen for a known one.",
    bad: """
      | Milestone | Owner | Due | ▶Vibe |
      |---|---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 | good |
      """,
    good: """
      | Milestone | Owner | Due | Notes |
      |---|---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 | good |
      """
  ) { plan in
    let known = NearMiss(among: knownColumns)
    return plan.tables.flatMap { table in
      table.columns.filter { $0.meaning == .other && $0.duplicateOf == nil && !$0.name.isEmpty && !$0.isInternal }.map {
        column in
        Finding(
          at: column.range, "\(Wording.literal(column.name)) is no known column, and is shown as it is",
          help: known.name(nearest: column.name).map { "did you mean \($0)?" },
          fixes: fix(column, of: table, known, plan.source).map { [$0] } ?? [])
      }
    }
  }

  /// Where the table has such a column already, the name may well be meant; what brackets say behind it stays.
  private static func fix(_ column: Column, of table: PlanTable, _ known: NearMiss, _ source: SourceText) -> Fix? {
    let name = Words.splittingBracket(column.name).text
    let place = SourceRange(column.range.lowerBound, column.range.lowerBound + name.utf8.count)
    guard let meant = known.name(certainlyMeantBy: name), source.text(in: place) == name,
      case .meaning(let meaning) = ColumnNames.name(of: Words.of(meant)), !table.has(meaning),
      meaning != .owner || !table.hasOwners
    else { return nil }
    return Fix("write \(meant)", .safe, [TextEdit(place, meant)])
  }

  /// The names worth writing; `ColumnNames` reads many more.
  private static let knownColumns = [
    "Milestone", "Action", "Activity", "Objective", "Deliverable", "Commitment", "Owner", "Buyer owner",
    "Seller owner", "Responsible", "Assignee", "Due date", "Target date", "Date", "Deadline", "Start date", "Duration",
    "Completed", "Status", "Progress", "Health", "Depends on", "Dependencies", "Blocked by", "Predecessors",
    "Done when", "Success criteria", "Exit criteria", "Evidence", "Notes", "Comments", "Remarks", "Risk", "Mitigation",
    "Phase", "Workstream", "Category", "Visibility",
  ]
}
