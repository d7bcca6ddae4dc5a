import PlanModel
import PlanSyntax
import PlanText

/// The cells of a spreadsheet with its table of steps.
struct Sheet {
  let rows: [[String]]
  /// The row that names the columns.
  let header: Int
  /// The columns in which anything stands from the header on, by their place in the sheet.
  let columns: [Int]
  /// What each of them holds.
  let meanings: [ColumnMeaning]

  init(rows: [[String]], header: Int, columns: [Int], meanings: [ColumnMeaning]) {
    (self.rows, self.header, self.columns, self.meanings) = (rows, header, columns, meanings)
  }

  /// The table that begins first; nil where no row names columns of a plan.
  init?(_ rows: [[String]]) {
    let rows = rows.map { $0.map(\.trimmingSpace) }
    let lastRows = Self.lastRows(rows)
    for index in rows.indices.prefix(Self.searched) where rows[index].count(where: { !$0.isEmpty }) > 1 {
      let filled = lastRows.indices.filter { lastRows[$0] >= index }
      guard let columns = Self.columns(filled, of: rows[index...]) else { continue }
      self.rows = rows
      header = index
      meanings = columns.map(\.meaning)
      self.columns = filled
      return
    }
    return nil
  }

  /// Rows in which a header is looked for.
  static let searched = 100
  /// Rows that tell whether a column holds only numbers.
  private static let sample = 50

  /// The name of a column; its letters where the sheet has none.
  func name(_ place: Int) -> String {
    let name = cell(header, place)
    return name.isEmpty ? "Column \(CellAddress.letters(ofColumn: columns[place]))" : name
  }

  /// What stands in a row and a column of the table.
  func cell(_ row: Int, _ place: Int) -> String {
    let column = columns[place]
    return column < rows[row].count ? rows[row][column] : ""
  }

  /// Whether a column of the table holds dates.
  func isDate(_ place: Int) -> Bool { [.due, .start, .doneOn].contains(meanings[place]) }

  /// For each column the last row in which anything stands there; -1 where there is none.
  private static func lastRows(_ rows: [[String]]) -> [Int] {
    var lastRows = Array(repeating: -1, count: rows.map(\.count).max() ?? 0)
    for (index, row) in rows.enumerated() {
      for column in row.indices where !row[column].isEmpty { lastRows[column] = index }
    }
    return lastRows
  }

  /// What the columns at some places hold if the first row is a header of steps: whatever reads plans has to say so.
  private static func columns(_ places: [Int], of rows: ArraySlice<[String]>) -> [Column]? {
    guard let header = rows.first, places.count <= Limits.columns else { return nil }
    let lines = rows.prefix(sample).map { row in
      MarkdownRow.text(places.map { $0 < row.count ? LiteralMarkdown.text(row[$0]) : "" })
    }
    guard header.contains(where: { !$0.isEmpty }), let first = lines.first else { return nil }
    let text = ([first, MarkdownRow.delimiter(places.count)] + lines.dropFirst()).joined(separator: "\n")
    let tables = Plan(SourceText(name: "", text), asOf: .given(.first)).tables
    return tables.first.flatMap { $0.columns.count == places.count ? $0.columns : nil }
  }
}
