import PlanSyntax

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
