import PlanSyntax
import PlanText

/// The columns of a people table, by index.
struct PeopleColumns {
  let name: Int
  private(set) var role: Int?
  private(set) var side: Int?
  private(set) var company: Int?
  private(set) var email: Int?
  private(set) var visibility: Int?

  /// Nil where the table has no name, or nothing beside it.
  init?(_ table: Table) {
    let last = table.header.cells.map { header in
      Visibility.isInternal(header.text) ? "" : Words.of(Words.splittingBracket(header.text).text).last ?? ""
    }
    guard let name = last.firstIndex(of: "name") else { return nil }
    self.name = name
    role = last.firstIndex(of: "role") ?? last.firstIndex(of: "title")
    side = last.firstIndex(of: "side")
    company = last.firstIndex(of: "company")
    email = last.firstIndex { $0 == "email" || $0 == "mail" }
    visibility = last.firstIndex { $0 == "visibility" || $0 == "audience" }
    guard role != nil || side != nil || company != nil || email != nil else { return nil }
  }
}

/// Reads the rows of people tables.
struct PeopleReader {
  let sides: SideWords
  /// A heading above keeps the rows to their author.
  let isInternal: Bool

  /// The people of a table; the side is by column, by company, by section row or by the line above.
  func people(in table: Table, side above: Side?) -> [Person] {
    guard let columns = PeopleColumns(table) else { return [] }
    var people: [Person] = []
    var section = above
    for row in table.rows {
      let filled = row.cells.filter { !$0.isEmpty }
      if filled.count == 1, let cell = filled.first, let side = sides.side(in: Words.of(cell.text)) {
        section = side
        continue
      }
      let cell = row.cell(columns.name)
      guard !cell.isEmpty else { continue }
      people.append(person(row, cell, columns, section))
    }
    return people
  }

  private func person(_ row: TableRow, _ cell: Cell, _ columns: PeopleColumns, _ section: Side?) -> Person {
    let (name, bracket) = Words.splittingBracket(cell.text)
    let company = text(row, columns.company)
    let written = text(row, columns.side) ?? company ?? bracket
    let side = written.flatMap { sides.side(in: Words.of($0)) } ?? section ?? .unknown
    let handle = name.hasPrefix("@") ? String(name.dropFirst()) : name
    return Person(
      name: handle.isEmpty ? cell.text : handle, side: side, role: text(row, columns.role), company: company,
      email: text(row, columns.email),
      isInternal: isInternal || text(row, columns.visibility).map { Visibility.isInternal(cell: $0) } ?? false,
      range: cell.range)
  }

  private func text(_ row: TableRow, _ column: Int?) -> String? {
    guard let column else { return nil }
    let text = row.cell(column).text
    return text.saysNothing ? nil : text
  }
}
