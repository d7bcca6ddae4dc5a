import PlanSyntax

/// A date cell as it stands: most are ISO dates, and need no more reading.
struct DateCell {
  enum Content {
    case iso(Day)
    case syntax(DateSyntax)
  }

  let cell: Cell
  let content: Content

  init(_ cell: Cell) {
    self.cell = cell
    if cell.isVerbatim, let day = Day(iso: cell.text) {
      content = .iso(day)
    } else {
      content = .syntax(DateSyntax(cell.inlines))
    }
  }
}

/// The date cells of a step, before they are counted out.
struct DateCells {
  var start: DateCell?
  var due: DateCell?
  var doneOn: DateCell?
}
