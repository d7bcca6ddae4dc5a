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

  /// The cell in the row of a date that holds its text: one of a column of dates first, then one that holds nothing else.
  private func address(of date: DateEntry, in source: SourceText) -> CellAddress? {
    guard let row = rowsOfLines[source.lines.line(at: date.range.lowerBound)] else { return nil }
    let cells = sheet.rows[row]
    let dates = sheet.columns.indices.filter(sheet.isDate).map { sheet.columns[$0] }
    let places = row > sheet.header ? dates.filter(cells.indices.contains) : []
    let column =
      places.first { cells[$0].contains(date.text) } ?? cells.firstIndex(of: date.text)
      ?? cells.firstIndex { $0.contains(date.text) }
    return column.map { CellAddress(row: row, column: $0) }
  }
}
