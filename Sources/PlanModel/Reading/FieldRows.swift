import PlanSyntax
import PlanText

/// Lines right under a table that have no pipe and read `known key: value`: to viewers they are rows.
struct FieldRows {
  /// Each line with its fields, in file order.
  let rows: [(line: Int, fields: [FieldLine])]

  init(under table: Table, in source: SourceText) {
    var found: [(line: Int, fields: [FieldLine])] = []
    for row in table.rows.reversed() {
      guard let fields = Self.fields(of: row, in: source) else { break }
      found.append((row.line, fields))
    }
    rows = found.reversed()
  }

  /// Nil where anything in a row is no field.
  private static func fields(of row: TableRow, in source: SourceText) -> [FieldLine]? {
    guard row.cells.count == 1, !source.bytes[row.range.lowerBound..<row.range.upperBound].contains(UInt8(ascii: "|"))
    else { return nil }
    let fields = FieldLine.all(in: Paragraph.Line(content: row.cell(0).inlines, range: row.range), of: source)
    return fields.areFields ? fields : nil
  }
}
