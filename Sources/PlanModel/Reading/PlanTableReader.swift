import PlanSyntax
import PlanText

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

/// Reads the rows of a plan table into drafts of steps.
struct PlanTableReader {
  private let source: SourceText
  private var owners: OwnerReader
  private var statuses = StatusReader()
  private(set) var drafts: [StepDraft] = []
  private(set) var dates: [DateCells] = []

  init(source: SourceText, owners: OwnerReader) {
    self.source = source
    self.owners = owners
  }

  /// Reads one table; `fieldRows` are the lines that are fields and no rows.
  mutating func read(
    _ table: Table, _ columns: [Column], number: Int, headingPhase: String?, range: SourceRange, fieldRows: Set<Int>
  ) -> PlanTable {
    let first = drafts.count
    var blank: [TableRow] = []
    var section: String?
    let layout = Layout(columns)
    for row in table.rows where !fieldRows.contains(row.line) {
      if row.cells.allSatisfy(\.isEmpty) {
        blank.append(row)
      } else if let title = Self.section(row, layout) {
        section = title
      } else {
        take(row, layout, table: number, phase: section, headingPhase: headingPhase)
      }
    }
    return PlanTable(
      table: table, columns: columns, steps: first..<drafts.count, headingPhase: headingPhase, range: range,
      blankRows: blank, fieldRows: table.rows.filter { fieldRows.contains($0.line) })
  }

  /// A row with one filled cell, in bold, in the first or the title column, begins a phase.
  private static func section(_ row: TableRow, _ layout: Layout) -> String? {
    guard let index = row.cells.firstIndex(where: { !$0.isEmpty }), index == 0 || index == layout.title,
      row.cells[(index + 1)...].allSatisfy(\.isEmpty)
    else { return nil }
    let cell = row.cells[index]
    return !cell.isVerbatim && cell.inlines.isStrong ? cell.text : nil
  }

  private mutating func take(_ row: TableRow, _ layout: Layout, table: Int, phase: String?, headingPhase: String?) {
    func cell(_ index: Int?) -> Cell? { index.map(row.cell) }
    func filled(_ index: Int?) -> Cell? { cell(index).flatMap { $0.isEmpty ? nil : $0 } }
    let written = filled(layout.phase)?.text
    let status = status(cell(layout.status), health: filled(layout.health), row)
    let draft = StepDraft(
      index: drafts.count, row: row, table: table, titleCell: cell(layout.title) ?? row.cell(row.cells.count),
      status: status.entry)
    draft.writtenId = filled(layout.id)
    draft.phase = phase ?? written ?? headingPhase
    draft.health = status.health
    readOwners(draft, layout)
    draft.durationDays = filled(layout.duration).flatMap { Duration.days(in: $0.text) }
    draft.dependsOn = [filled(layout.dependsOn)].compactMap { $0 }
    draft.doneWhen = filled(layout.doneWhen)
    draft.notes = filled(layout.notes)
    draft.risk = filled(layout.risk)
    draft.isInternal = filled(layout.visibility).map { Visibility.isInternal($0.text) } ?? false
    draft.extras = layout.extras.compactMap { index in
      filled(index).map { Step.Extra(column: layout.columns[index], cell: $0) }
    }
    drafts.append(draft)
    dates.append(
      DateCells(
        start: cell(layout.start).map(DateCell.init), due: cell(layout.due).map(DateCell.init),
        doneOn: cell(layout.doneOn).map(DateCell.init)))
  }

  private mutating func readOwners(_ draft: StepDraft, _ layout: Layout) {
    for (index, side) in layout.owners {
      let cell = draft.row.cell(index)
      draft.ownerCells.append(cell)
      guard !cell.isEmpty else { continue }
      for owner in owners.owners(in: cell, side: side, source: source) {
        // `Both` in the columns of both sides is one owner.
        let isRepeated =
          owner.kind == .collective && draft.owners.contains { $0.kind == .collective && $0.name == owner.name }
        if !isRepeated { draft.owners.append(owner) }
      }
    }
  }

  private mutating func status(
    _ cell: Cell?, health healthCell: Cell?, _ row: TableRow
  ) -> (entry: StatusEntry, health: Health?) {
    let blank = StatusEntry(text: "", range: .at(row.range.upperBound), reading: .blank, status: .notStarted)
    var entry = cell.map { statuses.status(in: $0) } ?? blank
    guard let healthCell else { return (entry, entry.health) }
    let (health, status) = StatusReader.health(in: healthCell)
    if let status, entry.reading == .blank {
      entry = StatusEntry(text: healthCell.text, range: healthCell.range, reading: .read, status: status)
    }
    return (entry, health ?? entry.health)
  }
}

/// Which column holds what, by index.
struct Layout {
  let columns: [Column]
  let title, id, due, start, duration, doneOn, status, health, dependsOn, doneWhen, notes, risk, phase, visibility: Int?
  let owners: [(index: Int, side: OwnerReader.ColumnSide)]
  /// Columns that are shown as they are.
  let extras: [Int]

  init(_ columns: [Column]) {
    func index(_ meaning: ColumnMeaning) -> Int? { columns.firstIndex { $0.meaning == meaning } }
    self.columns = columns
    title = index(.title)
    id = index(.id)
    due = index(.due)
    start = index(.start)
    duration = index(.duration)
    doneOn = index(.doneOn)
    status = index(.status)
    health = index(.health)
    dependsOn = index(.dependsOn)
    doneWhen = index(.doneWhen)
    notes = index(.notes)
    risk = index(.risk)
    phase = index(.phase)
    visibility = index(.visibility)
    owners = columns.indices.compactMap { index in
      switch columns[index].meaning {
      case .owner: (index, .none)
      case .buyerOwner: (index, .one(.buyer))
      case .sellerOwner: (index, .one(.seller))
      case .bothOwners(let first): (index, .slash(first: first))
      default: nil
      }
    }
    extras = columns.indices.filter { columns[$0].meaning == .other || columns[$0].meaning == .detail }
  }
}

/// Lengths of work as people write them.
enum Duration {
  /// Working days in `5d`, `2 weeks`, `10 working days`, `3`; nil where a text is no length.
  static func days(in text: String) -> Int? {
    guard let tokens = DateToken.tokens(of: text), case .number(let number, let digits) = tokens.first, digits <= 4
    else {
      return nil
    }
    let words = tokens.dropFirst().filter { $0 != .word("working") && $0 != .word("business") }
    if words.isEmpty { return number }
    guard words.count == 1, case .word(let unit) = words.first else { return nil }
    switch unit {
    case "d", "wd", "day", "days": return number
    case "w", "wk", "wks", "week", "weeks": return number * 5
    default: return nil
    }
  }
}
