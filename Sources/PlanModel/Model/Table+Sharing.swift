public import PlanSyntax

extension Table {
  /// The table without its internal columns and rows.
  public var shared: Table {
    let internals = internalColumns
    let rows = sharedRows
    guard !internals.isEmpty || rows.count < self.rows.count else { return self }
    let kept = header.cells.indices.filter { !internals.contains($0) }
    func row(_ row: TableRow) -> TableRow {
      TableRow(cells: kept.filter { $0 < row.cells.count }.map { row.cells[$0] }, range: row.range, line: row.line)
    }
    return Table(
      header: row(header), delimiter: row(delimiter),
      alignments: kept.filter { $0 < alignments.count }.map { alignments[$0] }, rows: rows.map(row))
  }

  /// The columns whose header keeps them out of everything shared, by index.
  public var internalColumns: [Int] {
    header.cells.indices.filter { Visibility.isInternal(header.cells[$0].text) }
  }

  /// How many rows a cell keeps out of everything shared.
  public var internalRowCount: Int { rows.count - sharedRows.count }

  private var sharedRows: [TableRow] {
    let audience = header.cells.firstIndex { ["visibility", "audience"].contains(Words.joined($0.text)) }
    guard let audience else { return rows }
    return rows.filter { !Visibility.isInternal(cell: $0.cell(audience).text) }
  }
}
