import PlanModel
import PlanText

extension SheetMarkdown {
  /// The cells whose dates the plan cannot read without an order of day and month.
  func doubtfulCells(of plan: Plan) -> [DoubtfulCell] {
    let dates = plan.fieldDates.map(\.entry) + plan.steps.flatMap { [$0.start, $0.due, $0.doneOn] }
    return dates.compactMap { date in
      guard case .ambiguous(let dayFirst, let monthFirst) = date.reading,
        let address = address(of: date, in: plan.source)
      else { return nil }
      return DoubtfulCell(address: address, text: date.text, days: [dayFirst, monthFirst].compactMap { $0 })
    }
  }

  /// The cell in the row of a date that holds its text.
  private func address(of date: DateEntry, in source: SourceText) -> CellAddress? {
    guard let row = rowsOfLines[source.lines.line(at: date.range.lowerBound)] else { return nil }
    let column = sheet.rows[row].firstIndex { $0.contains(date.text) }
    return CellAddress(row: row, column: column ?? 0)
  }
}
