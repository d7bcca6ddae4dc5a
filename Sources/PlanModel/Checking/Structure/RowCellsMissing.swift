import PlanSyntax
import PlanText

extension Rule {
  static let rowCellsMissing = Rule(
    "row-cells-missing", .warning,
    summary: "A row has fewer cells than the table has headers; the rest is taken as empty.",
    advice: "Write the missing cells, empty ones as | |, so that nobody has to guess which column was left out.",
    bad: """
      | Milestone | Owner | Due | Status |
      |---|---|---|---|
      ▶| Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due | Status |
      |---|---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 | Open |
      """
  ) { plan in
    plan.steps.compactMap { step in
      let headers = plan.tables[step.table].table.header.cells
      guard step.row.cells.count < headers.count else { return nil }
      let missing = headers[step.row.cells.count...]
      return Finding(
        at: step.row.range,
        "\(Wording.step(step)) has \(step.row.cells.count) of \(Wording.count(headers.count, "cell")): "
          + "\(names(missing)) \(missing.count == 1 ? "is" : "are") taken as empty",
        help: "write \(missing.count == 1 ? "it" : "them") at the end of the row, if only as an empty cell: | |")
    }
  }

  private static func names(_ missing: ArraySlice<Cell>) -> String {
    let names = missing.prefix(4).map { Wording.literal($0.text) }
    return Wording.list(names + (missing.count > 4 ? ["\(missing.count - 4) more"] : []))
  }
}
