import PlanModel
import PlanText

/// A sheet as Markdown: what stands above its table, the table, what stands below.
struct SheetMarkdown {
  private(set) var lines: [String] = []
  /// The row of the sheet that each line tells.
  private(set) var rowsOfLines: [Int: Int] = [:]
  let sheet: Sheet

  init(_ sheet: Sheet, dateOrder: DateOrder?) {
    self.sheet = sheet
    addHead()
    if let dateOrder { add(paragraph: "Date order: \(dateOrder.rawValue.uppercased())", nil) }
    let rows = SheetRows(sheet).kinds
    addTable(rows.filter { $0.kind != .remark })
    for remark in rows where remark.kind == .remark { add(paragraph: text(of: remark.row), remark.row) }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  // MARK: Above and below

  /// The first row is the title if it is one text and no field; the others are fields, or remarks.
  private mutating func addHead() {
    let rows = sheet.rows.indices.prefix(sheet.header).filter { !sheet.rows[$0].allSatisfy(\.isEmpty) }
    for row in rows {
      let isTitle = row == rows.first && sheet.rows[row].count { !$0.isEmpty } == 1 && !Self.isField(text(of: row))
      add(paragraph: (isTitle ? "# " : "") + text(of: row), row)
    }
  }

  private static func isField(_ text: String) -> Bool {
    !Plan(SourceText(name: "", text), asOf: .given(.first)).fields.isEmpty
  }

  private mutating func add(paragraph: String, _ row: Int?) {
    if !lines.isEmpty { lines.append("") }
    rowsOfLines[lines.count] = row
    lines.append(paragraph)
  }

  /// The cells of a row in one line: two are a name and its value, and so are a cell that ends with a colon and the next.
  private func text(of row: Int) -> String {
    let cells = sheet.rows[row].filter { !$0.isEmpty }
    let isPair = cells.count == 2
    return cells.reduce(into: "") { line, cell in
      let endsName = line.hasSuffix(":")
      line += line.isEmpty ? "" : endsName ? " " : isPair ? ": " : " | "
      line += LiteralMarkdown.text(cell)
    }
  }

  // MARK: The table

  private mutating func addTable(_ rows: [(row: Int, kind: SheetRows.Kind)]) {
    let places = sheet.columns.indices
    add(paragraph: MarkdownRow.text(places.map { LiteralMarkdown.text(sheet.name($0)) }), sheet.header)
    lines.append(MarkdownRow.delimiter(places.count))
    var phase: [String] = []
    for (row, kind) in rows {
      let cells = places.map { LiteralMarkdown.text(sheet.cell(row, $0)) }
      guard kind == .step else {
        phase += cells.filter { !$0.isEmpty }
        continue
      }
      if !phase.isEmpty { add(phase: phase) }
      phase = []
      rowsOfLines[lines.count] = row
      lines.append(MarkdownRow.text(cells))
    }
  }

  /// A row of one bold cell; rows that follow each other name a phase together.
  private mutating func add(phase: [String]) {
    let name = "**" + phase.joined(separator: ": ") + "**"
    lines.append(MarkdownRow.text([name] + Array(repeating: "", count: sheet.columns.count - 1)))
  }
}
