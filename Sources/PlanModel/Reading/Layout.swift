import PlanSyntax

/// Which column holds what, by index.
struct Layout {
  let columns: [Column]
  let title, id, due, start, duration, doneOn, status, health, dependsOn, doneWhen, notes, risk, phase: Int?
  /// Each may keep a row to its author.
  let visibilities: [Int]
  let owners: [(index: Int, side: OwnerReader.ColumnSide)]
  /// Columns that are shown as they are.
  let extras: [Int]
  /// Whether the due column is headed `Week`.
  let countsWeeks: Bool

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
    visibilities = columns.indices.filter { place in
      columns[columns[place].duplicateOf ?? place].meaning == .visibility
    }
    owners = columns.indices.compactMap { index in
      switch columns[index].meaning {
      case .owner: (index, .none)
      case .buyerOwner: (index, .one(.buyer))
      case .sellerOwner: (index, .one(.seller))
      case .bothOwners(let first): (index, .slash(first: first))
      default: nil
      }
    }
    countsWeeks = due.map { Words.of(columns[$0].name).last?.hasPrefix("week") == true } ?? false
    extras = columns.indices.filter { columns[$0].meaning == .other || columns[$0].meaning == .detail }
  }
}
