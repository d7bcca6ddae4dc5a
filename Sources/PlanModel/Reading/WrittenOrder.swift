/// Whether the dates of a plan have the day first or the month: those that can only be read one way settle the others.
struct WrittenOrder {
  private var isDayFirst = false
  private var isMonthFirst = false

  init(_ fields: DateFields, _ confirmed: [ConfirmationText], _ cells: [DateCells]) {
    for field in fields.all { look(field.syntax) }
    for part in confirmed { look(part.syntax) }
    for cells in cells {
      look(cells.start)
      look(cells.due)
      look(cells.doneOn)
    }
  }

  /// Nil where nothing settles it, or dates of both kinds do.
  var order: DateContext.Order? {
    isDayFirst == isMonthFirst ? nil : isDayFirst ? .dayFirst : .monthFirst
  }

  private mutating func look(_ cell: DateCell?) {
    if case .syntax(let syntax) = cell?.content { look(syntax) }
  }

  private mutating func look(_ syntax: DateSyntax) {
    for part in syntax.parts {
      guard case .numeric(let first, let second, _, _) = part.expression else { continue }
      if first > 12, second <= 12 { isDayFirst = true }
      if second > 12, first <= 12 { isMonthFirst = true }
    }
  }
}
