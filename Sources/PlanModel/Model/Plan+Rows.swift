public import PlanSyntax
public import PlanText

extension Plan {
  /// The filled cells of the table row that holds a place, with the names of their columns.
  ///
  /// Empty for a place outside tables: a field, an item of a list.
  public func cells(
    ofRowAt place: SourceRange, includingInternal: Bool
  ) -> [(column: String, cell: Cell)] {
    guard let table = Self.last(of: allTables, notBehind: place, \.header.range),
      let row = Self.last(of: table.rows, notBehind: place, \.range), row.range.contains(place)
    else { return [] }
    return table.header.cells.enumerated().compactMap { index, header in
      let cell = row.cell(index)
      let isShown = includingInternal || !Visibility.isInternal(header.text)
      return isShown && !cell.isEmpty ? (header.text, cell) : nil
    }
  }

  /// The last of some elements in file order that does not start behind a place.
  private static func last<Element>(
    of elements: [Element], notBehind place: SourceRange, _ range: (Element) -> SourceRange
  ) -> Element? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if range(elements[middle]).lowerBound <= place.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? elements[low - 1] : nil
  }
}
