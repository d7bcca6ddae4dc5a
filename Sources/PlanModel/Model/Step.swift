public import PlanSyntax
public import PlanText

/// A row of the plan: something that somebody does by a date.
public final class Step: Sendable {
  /// A cell that is shown as it is: of a detail, of a column without a meaning or with that of an earlier one, or a
  /// duration or health that was not understood.
  public struct Extra: Sendable {
    /// The column that the cell stands in; it may be an internal one.
    public let column: Column
    /// Never empty.
    public let cell: Cell
  }

  /// Place in the plan's steps, in file order.
  public let index: Int
  /// The same in every build of the same plan.
  public let id: String
  /// The id cell, where there is one.
  public let writtenId: Cell?
  /// Empty where the row has none.
  public let title: String
  /// The title with its styles; empty, at the row's end, where the row is too short to have one.
  public let titleCell: Cell
  /// The row as it was written; it may have fewer or more cells than the header.
  public let row: TableRow
  /// Index of the table in the plan's tables.
  public let table: Int
  /// By the row above that begins it, else the phase cell, else the heading above one of several tables; nil without.
  public let phase: String?
  /// In the order of the cells, placeholders among them; empty where nobody is named.
  public let owners: [Owner]
  /// Whose step it is: both sides' if it has owners of each.
  public let side: Side
  /// The owner cells, filled or not.
  public let ownerCells: [Cell]
  /// The start cell alone; the first day of a range in the due cell is `due.start`.
  public let start: DateEntry
  /// The due cell; of a range, `day` is the last day.
  public let due: DateEntry
  /// The done-on cell, else the day behind the word in the status cell: `Done 2026-06-10`.
  public let doneOn: DateEntry
  /// The duration cell, in working days.
  public let duration: DurationEntry
  /// The status cell; if it is blank, the health cell may say done or cancelled, and a done-on day says done.
  public let status: StatusEntry
  /// The author's judgement, by the health cell, else the status cell: green, amber or red; nil where neither tells.
  public let health: Health?
  /// The cell that gives the health.
  private let healthText: String?
  /// The steps that it waits for, in the order of the cell, each edge once.
  public let dependencies: [Dependency]
  /// What else the dependency cell says, in its order: conditions, unknown ids, placeholders.
  public let unresolved: [UnresolvedDependency]
  /// What shows that it is done; nil where there is no such column, or nothing in the cell.
  public let doneWhen: Cell?
  /// The notes, never of an internal column; nil where there is no such column, or nothing in the cell.
  public let notes: Cell?
  /// What may go wrong or is done about it; nil where there is no such column, or nothing in the cell.
  public let risk: Cell?
  /// Filled cells to be shown as they are, from left to right; a duration or health that gives nothing comes last.
  public let extras: [Extra]
  /// Cell or notes ask for it: in nothing shared.
  public let isInternal: Bool

  init(_ draft: StepDraft, id: String, dependencies: [Dependency], unresolved: [UnresolvedDependency]) {
    index = draft.index
    self.id = id
    writtenId = draft.writtenId
    title = draft.titleCell.text
    titleCell = draft.titleCell
    row = draft.row
    table = draft.table
    phase = draft.phase
    owners = draft.owners
    side = Side(of: draft.owners)
    ownerCells = draft.ownerCells
    start = draft.start
    due = draft.due
    doneOn = draft.doneOn
    duration = draft.duration
    status = draft.status
    health = draft.health
    healthText = draft.healthText
    self.dependencies = dependencies
    self.unresolved = unresolved
    doneWhen = draft.doneWhen
    notes = draft.notes
    risk = draft.risk
    extras = draft.extras
    isInternal = draft.isInternal
  }

  /// The first day of the work: the start cell, else the first day of a range in the due cell.
  public var startDay: Day? { start.day ?? due.start }
  /// The day it is due, the last one of a range; nil where the due cell gives none.
  public var dueDay: Day? { due.day }
  /// Working days, where the plan gives a duration.
  public var durationDays: Int? { duration.days }
  /// What the step waits for in words, as far as it names no step.
  public var conditions: [String] {
    unresolved.compactMap { part in
      if case .condition = part.reason { part.text } else { nil }
    }
  }
  /// The word or symbol by which the plan gives its health, in lower case, as `delayed`.
  public var healthWord: String? { healthText.flatMap(StatusReader.healthWord) }
  /// Line of the row, counted from 1.
  public var line: Int { row.line + 1 }
  /// Whether a cell is one that the row does not have at its end.
  func lacks(cellAt range: SourceRange) -> Bool { range.isEmpty && range.lowerBound >= row.range.upperBound }
  /// Where a finding about the step as a whole points: its title, else its row.
  public var range: SourceRange { titleCell.isEmpty ? row.range : titleCell.range }
  /// Whether something is left to do, as the status says.
  public var isOpen: Bool { status.status != .done && status.status != .cancelled }

  /// The day on which it was done: the one written, else its due date; nil where it is not done, and where nothing says
  /// since when, as that of a date to come.
  package func doneDay(by asOf: Day) -> Day? {
    guard status.status == .done else { return nil }
    return doneOn.day ?? dueDay.flatMap { $0 <= asOf ? $0 : nil }
  }
}

extension Side {
  /// That of somebody's work: both where it has owners of each.
  fileprivate init(of owners: [Owner]) {
    let isBuyers = owners.contains { $0.side == .buyer || $0.side == .both }
    let isSellers = owners.contains { $0.side == .seller || $0.side == .both }
    switch (isBuyers, isSellers) {
    case (true, true): self = .both
    case (true, false): self = .buyer
    case (false, true): self = .seller
    case (false, false): self = .unknown
    }
  }
}
