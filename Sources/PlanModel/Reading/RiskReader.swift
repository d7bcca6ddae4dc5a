import PlanSyntax
import PlanText

/// Reads the rows of risk tables.
enum RiskReader {
  /// The risks of a table, whose rows a heading above may keep to their author.
  static func risks(in table: Table, isInternal: Bool) -> [Risk] {
    let headers = table.header.cells.map { header in
      Visibility.isInternal(header.text) ? [] : Words.of(Words.splittingBracket(header.text).text)
    }
    func column(_ names: String...) -> Int? {
      headers.firstIndex { words in names.contains { words.last == $0 } }
    }
    guard let risk = column("risk", "risks") ?? headers.firstIndex(where: { $0.contains("risk") }) else { return [] }
    let owner = headers.firstIndex { ColumnNames.name(of: $0) == .meaning(.owner) }
    let mitigation = column("mitigation", "response", "plan")
    let visibility = column("visibility", "audience")
    return table.rows.compactMap { row in
      let cell = row.cell(risk)
      guard !cell.isEmpty else { return nil }
      func text(_ column: Int?) -> String? { column.map { row.cell($0).text }.flatMap { $0.saysNothing ? nil : $0 } }
      return Risk(
        text: cell.text, owner: text(owner), mitigation: text(mitigation),
        isInternal: isInternal || text(visibility).map { Visibility.isInternal(cell: $0) } ?? false
          || Visibility.isInternal(item: cell.text), range: cell.range)
    }
  }
}
