import PlanSyntax

/// A date that a plan holds, with where it stands.
public struct PlanDate: Sendable {
  /// What the date is of.
  public enum Place: Hashable, Sendable {
    /// A field, by its place among the plan's dates of fields.
    case field(Int)
    /// Cells of a step.
    case start(Int), due(Int), doneOn(Int)
  }

  /// Whose date it is, by index into the plan's `fieldDates` or `steps`.
  public let place: Place
  /// What is written there and what it means; nothing written where a step has no such cell.
  public let entry: DateEntry
}

extension Plan {
  /// Every date of fields and steps, written or not: fields first, each in file order.
  public var dates: [PlanDate] {
    var dates = fieldDates.enumerated().map { PlanDate(place: .field($0), entry: $1.entry) }
    dates.reserveCapacity(dates.count + steps.count * 3)
    for step in steps {
      dates.append(PlanDate(place: .start(step.index), entry: step.start))
      dates.append(PlanDate(place: .due(step.index), entry: step.due))
      dates.append(PlanDate(place: .doneOn(step.index), entry: step.doneOn))
    }
    return dates
  }

  /// Whether the row of a step has a cell in a column of a meaning: the table may lack it, or the row be too short.
  public func hasCell(_ meaning: ColumnMeaning, of step: Step) -> Bool {
    guard let column = tables[step.table].columns.firstIndex(where: { $0.meaning == meaning }) else { return false }
    return column < step.row.cells.count
  }
}
