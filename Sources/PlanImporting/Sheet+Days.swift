import PlanModel

extension Sheet {
  /// Cells of date columns that are numbers of days.
  var dayNumbers: [DoubtfulCell] {
    numberedCells.map { cell in
      DoubtfulCell(address: cell.address, text: cell.text, days: DayNumbers.allCases.compactMap { $0.day(cell.number) })
    }
  }

  /// The sheet with days in place of their numbers.
  func counting(_ numbers: DayNumbers) -> Sheet {
    var rows = rows
    for cell in numberedCells {
      rows[cell.address.row][cell.address.column] = numbers.day(cell.number)?.iso ?? cell.text
    }
    return Sheet(rows: rows, header: header, columns: columns, meanings: meanings)
  }

  private var numberedCells: [(address: CellAddress, text: String, number: Int)] {
    let dates = columns.indices.filter(isDate)
    return rows.indices.dropFirst(header + 1).flatMap { row in
      dates.compactMap { place in
        let text = cell(row, place)
        return DayNumbers.number(text).map { (CellAddress(row: row, column: columns[place]), text, $0) }
      }
    }
  }
}
