public import PlanSyntax
public import PlanText

/// A row of the plan: something that somebody does by a date.
public final class Step: Sendable {
  /// A cell of a column that has no meaning of its own, or of one that is a second detail or note.
  public struct Extra: Sendable {
    public let column: Column
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
  public let titleCell: Cell
  public let row: TableRow
  /// Index of the table in the plan's tables.
  public let table: Int
  public let phase: String?
  public let owners: [Owner]
  /// Whose step it is: both sides' if it has owners of each.
  public let side: Side
  /// The owner cells, filled or not.
  public let ownerCells: [Cell]
  public let start: DateEntry
  public let due: DateEntry
  public let doneOn: DateEntry
  public let duration: DurationEntry
  public let status: StatusEntry
  public let health: Health?
  /// The cell that gives the health.
  private let healthText: String?
  public let dependencies: [Dependency]
  public let unresolved: [UnresolvedDependency]
  public let doneWhen: Cell?
  public let notes: Cell?
  public let risk: Cell?
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
