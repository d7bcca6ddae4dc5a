import PlanSyntax
import PlanText

/// Reads the rows of a plan table into drafts of steps.
struct PlanTableReader {
  private let source: SourceText
  private var owners: OwnerReader
  private var statuses = StatusReader()
  private(set) var drafts: [StepDraft] = []
  private(set) var dates: [DateCells] = []

  /// A reader with room for a number of rows.
  init(source: SourceText, owners: OwnerReader, rowCount: Int) {
    self.source = source
    self.owners = owners
    drafts.reserveCapacity(rowCount)
    dates.reserveCapacity(rowCount)
  }

  /// Reads one table, with the heading above it if that is a phase; `fieldRows` are the lines that are fields and no rows.
  mutating func read(
    _ found: Arrangement.FoundTable, number: Int, headingPhase: String?, fieldRows: Set<Int>
  ) -> PlanTable {
    let first = drafts.count
    var blank: [TableRow] = []
    var phase: Phase?
    let layout = Layout(found.columns)
    for row in found.table.rows where !fieldRows.contains(row.line) {
      if row.cells.allSatisfy(\.isEmpty) {
        blank.append(row)
      } else if let title = Self.section(row, layout) {
        phase = Phase(name: title, isInternal: Visibility.isInternal(heading: title))
      } else {
        let draft = take(row, layout, table: number)
        draft.phase = phase?.name ?? draft.phase ?? headingPhase
        draft.isInternal = draft.isInternal || found.isInternal || phase?.isInternal == true
      }
    }
    return PlanTable(
      table: found.table, columns: found.columns, steps: first..<drafts.count, isInternal: found.isInternal,
      range: found.range, blankRows: blank, fieldRows: found.table.rows.filter { fieldRows.contains($0.line) })
  }

  /// What a row begins that holds a name alone, for the rows below it.
  private struct Phase {
    let name: String
    /// Its name keeps its rows to their author.
    let isInternal: Bool
  }

  /// A row with one filled cell, in bold, in the first or the title column, begins a phase.
  private static func section(_ row: TableRow, _ layout: Layout) -> String? {
    guard let index = row.cells.firstIndex(where: { !$0.isEmpty }), index == 0 || index == layout.title,
      row.cells[(index + 1)...].allSatisfy(\.isEmpty)
    else { return nil }
    let cell = row.cells[index]
    return !cell.isVerbatim && cell.inlines.isStrong ? cell.text : nil
  }

  private mutating func take(_ row: TableRow, _ layout: Layout, table: Int) -> StepDraft {
    func cell(_ index: Int?) -> Cell? { index.map(row.cell) }
    func filled(_ index: Int?) -> Cell? { cell(index).flatMap { $0.isEmpty ? nil : $0 } }
    let status = status(cell(layout.status), health: filled(layout.health), row)
    let draft = StepDraft(
      index: drafts.count, row: row, table: table, titleCell: cell(layout.title) ?? row.cell(row.cells.count),
      status: status.entry)
    draft.writtenId = filled(layout.id)
    draft.phase = filled(layout.phase)?.text
    draft.health = status.health
    draft.healthText = status.healthText
    readOwners(draft, layout)
    draft.duration = filled(layout.duration).map { Duration.entry($0) } ?? draft.duration
    draft.dependsOn = [filled(layout.dependsOn)].compactMap { $0 }
    draft.doneWhen = filled(layout.doneWhen)
    draft.notes = filled(layout.notes)
    draft.risk = filled(layout.risk)
    draft.isInternal = layout.visibilities.contains { Visibility.isInternal(cell: row.cell($0).text) }
    let unread = [
      draft.duration.days == nil ? layout.duration : nil,
      draft.health == nil && status.entry.text.isEmpty ? layout.health : nil,
    ]
    draft.extras = (layout.extras + unread.compactMap { $0 }).compactMap { index in
      filled(index).map { Step.Extra(column: layout.columns[index], cell: $0) }
    }
    drafts.append(draft)
    dates.append(
      DateCells(
        start: cell(layout.start).map { DateCell($0) },
        due: cell(layout.due).map { DateCell($0, isWeek: layout.countsWeeks) },
        doneOn: cell(layout.doneOn).map { DateCell($0) }))
    return draft
  }

  private mutating func readOwners(_ draft: StepDraft, _ layout: Layout) {
    for (index, side) in layout.owners {
      let cell = draft.row.cell(index)
      draft.ownerCells.append(cell)
      guard !cell.isEmpty else { continue }
      let found = owners.owners(in: cell, side: side, source: source)
      if draft.owners.isEmpty, !found.contains(where: { $0.kind == .collective }) {
        draft.owners = found
        continue
      }
      for owner in found {
        // `Both` in the columns of both sides is one owner.
        let isRepeated =
          owner.kind == .collective && draft.owners.contains { $0.kind == .collective && $0.name == owner.name }
        if !isRepeated { draft.owners.append(owner) }
      }
    }
  }

  private mutating func status(
    _ cell: Cell?, health healthCell: Cell?, _ row: TableRow
  ) -> (entry: StatusEntry, health: Health?, healthText: String?) {
    let blank = StatusEntry(text: "", range: .at(row.range.upperBound), reading: .blank, status: .notStarted)
    var entry = cell.map { statuses.status(in: $0) } ?? blank
    guard let healthCell else { return (entry, entry.health, entry.health.map { _ in entry.text }) }
    let (health, status) = StatusReader.health(in: healthCell)
    if let status, entry.reading == .blank {
      entry = StatusEntry(text: healthCell.text, range: healthCell.range, reading: .read, status: status)
    }
    if let health { return (entry, health, healthCell.text) }
    return (entry, entry.health, entry.health.map { _ in entry.text })
  }
}
