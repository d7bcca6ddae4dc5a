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
        help: "write \(missing.count == 1 ? "it" : "them") at the end of the row, if only as an empty cell: | |",
        fixes: [fix(step, missing.count, in: plan.source)])
    }
  }

  /// Where a cell does not fit its column, another one than the last may have been left out; and an owner or a date that
  /// is owed is not made an answer.
  private static func fix(_ step: Step, _ count: Int, in source: SourceText) -> Fix {
    let row = step.row.range
    let isClosed = source.bytes[row.lowerBound..<row.upperBound].last == UInt8(ascii: "|") && !source.endsEscaped(row)
    let cells = (isClosed ? "" : " |") + String(repeating: " |", count: count)
    return Fix(
      "write the missing \(count == 1 ? "cell" : "cells") as empty",
      step.fitsItsColumns && step.hasItsOwnerAndDate ? .safe : .unsafe,
      [TextEdit(.at(row.upperBound), cells)])
  }

  private static func names(_ missing: ArraySlice<Cell>) -> String {
    Wording.list(missing.lazy.map { Wording.literal($0.text) }, first: 4)
  }
}

extension Step {
  /// Whether dates, status and owners are what their columns hold.
  fileprivate var fitsItsColumns: Bool {
    let dates = [start, due, doneOn].allSatisfy { $0.reading == .none || $0.reading == .day }
    let isStatus = status.reading == .blank || status.reading == .read
    return dates && isStatus && !ownerCells.contains { $0.text.hasDigit }
  }

  /// Whether the row reaches as far as the columns that a step owes something to.
  fileprivate var hasItsOwnerAndDate: Bool {
    !lacks(cellAt: due.range) && !ownerCells.contains { lacks(cellAt: $0.range) }
  }
}

extension SourceText {
  /// Whether the last byte of a range is part of its text by a backslash.
  fileprivate func endsEscaped(_ range: SourceRange) -> Bool {
    let before = bytes[range.lowerBound..<max(range.lowerBound, range.upperBound - 1)].reversed()
    return before.prefix { $0 == UInt8(ascii: "\\") }.count == 1
  }
}
