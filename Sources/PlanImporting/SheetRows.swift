import PlanModel

/// What each row below the header of a sheet is.
struct SheetRows {
  enum Kind: Hashable {
    case step
    /// The beginning of a phase.
    case phase
    /// Text below the table.
    case remark
  }

  /// In their order; blank rows and repeated headers are not among them.
  let kinds: [(row: Int, kind: Kind)]

  init(_ sheet: Sheet) {
    let body = sheet.rows.indices.dropFirst(sheet.header + 1).filter { row in
      !sheet.rows[row].allSatisfy(\.isEmpty) && sheet.rows[row] != sheet.rows[sheet.header]
    }
    let lone = Dictionary(uniqueKeysWithValues: body.compactMap { row in Self.lonePlace(row, sheet).map { (row, $0) } })
    // Where the first row is a title alone, such titles name phases; else they are steps with nothing more to say.
    let isSectioned = body.first.map { lone[$0] != nil } ?? false
    let last = body.last { lone[$0] == nil } ?? sheet.header
    kinds = body.map { row in
      guard let place = lone[row], Self.canHead(place, sheet, row, isSectioned: isSectioned) else {
        return (row, .step)
      }
      return (row, row < last ? .phase : .remark)
    }
  }

  /// The place of the only cell of a row that is filled.
  private static func lonePlace(_ row: Int, _ sheet: Sheet) -> Int? {
    let filled = sheet.columns.indices.filter { !sheet.cell(row, $0).isEmpty }
    return filled.count == 1 ? filled[0] : nil
  }

  private static func canHead(_ place: Int, _ sheet: Sheet, _ row: Int, isSectioned: Bool) -> Bool {
    switch sheet.meanings[place] {
    case .title: isSectioned
    case .phase: true
    // A number that waits for its step is no phase.
    case .id: Int(sheet.cell(row, place)) == nil
    default: place == 0
    }
  }
}
