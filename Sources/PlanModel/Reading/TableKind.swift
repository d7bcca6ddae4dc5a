import PlanSyntax

/// What a table of the document is for.
enum TableKind {
  case plan([Column])
  case people
  case risks
  case other

  init(_ table: Table, sides: SideWords) {
    var names = HeaderNames()
    self.init(table, sides: sides, &names)
  }

  /// The kind of one of several tables.
  init(_ table: Table, sides: SideWords, _ names: inout HeaderNames) {
    let columns = ColumnReader(table, sides: sides, &names).columns()
    let meanings = columns.map(\.meaning)
    let hasTitle = meanings.contains(.title)
    let isDated = meanings.contains(.due) || meanings.contains(.status)
    if !isDated || !hasTitle, Self.namesRisk(table) {
      self = .risks
    } else if hasTitle, isDated || columns.contains(where: \.isOwner) {
      self = .plan(columns)
    } else if !hasTitle, PeopleColumns(table) != nil {
      self = .people
    } else {
      self = .other
    }
  }

  /// Whether the plan reads it, and does not only show it.
  var isOwn: Bool {
    if case .other = self { false } else { true }
  }

  private static func namesRisk(_ table: Table) -> Bool {
    table.header.cells.contains { Words.of($0.text).contains { $0 == "risk" || $0 == "risks" } }
  }
}

extension Column {
  /// Whether the column names owners.
  var isOwner: Bool {
    switch meaning {
    case .owner, .buyerOwner, .sellerOwner, .bothOwners: true
    default: false
    }
  }
}
