import PlanSyntax

/// A date cell as it stands: most are ISO dates, and need no more reading.
struct DateCell {
  enum Content {
    case iso(Day)
    // Apart from the cell: all date cells are kept until the last is read, and few are more than an ISO date.
    indirect case syntax(DateSyntax)
  }

  let cell: Cell
  let content: Content

  /// Under the header `Week`, a number alone is the week's.
  init(_ cell: Cell, isWeek: Bool = false) {
    self.cell = cell
    if isWeek, cell.text.first?.isNumber == true, case .vague = DateSyntax(cell.inlines).value {
      content = .syntax(DateSyntax(Inlines(text: "Week " + cell.text)))
    } else if cell.isVerbatim, let day = Day(iso: cell.text) {
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
