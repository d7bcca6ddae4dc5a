public import PlanSyntax
public import PlanText

extension Plan {
  /// The filled cells of the table row that holds a place, with the names of their columns; private columns are left out.
  ///
  /// Empty for a place outside tables: a field, an item of a list.
  public func sharedCells(ofRowAt place: SourceRange) -> [(column: String, cell: Cell)] {
    guard let table = allTables.last(where: { $0.header.range.lowerBound <= place.lowerBound }),
      let row = table.rows.first(where: { $0.range.contains(place) })
    else { return [] }
    return table.header.cells.enumerated().compactMap { index, header in
      let cell = row.cell(index)
      return cell.isEmpty || Self.isPrivate(header.text) ? nil : (header.text, cell)
    }
  }

  private static func isPrivate(_ header: String) -> Bool {
    Visibility.isInternal(header) || Words.joined(header).hasSuffix("us only")
  }
}
