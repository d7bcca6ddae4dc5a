import PlanModel
import PlanSyntax
import PlanText

/// Edits that bring a plan into its canonical form, before anybody looked whether it still says the same.
struct FormattingDraft {
  private(set) var edits: EditList
  private(set) var tables = 0
  private(set) var lines = 0

  private let plan: Plan
  /// By the first byte of the cell.
  private let dates: [Int: [TextEdit]]
  private var source: SourceText { plan.source }

  /// `dates` are the edits in cells, by the first byte of the cell.
  init(_ plan: Plan, dates: [Int: [TextEdit]]) {
    self.plan = plan
    edits = EditList(plan.source)
    self.dates = dates
    for table in plan.ownTables { add(table) }
  }

  /// The first bytes of the cells whose dates are written anew.
  var dateCells: Set<Int> { Set(dates.keys) }
  var dateCount: Int { dates.values.reduce(0) { $0 + $1.count } }

  private mutating func add(_ table: Table) {
    let formatter = TableFormatter(table, in: source, fieldLines: plan.fieldLines, dates: dates)
    if formatter.write(to: &edits) { tables += 1 }
    let fields = table.rows.filter { plan.fieldLines.contains($0.line) }
    if let first = fields.first, let last = fields.last { setApart(first, last) }
  }

  /// The edits that write dates of a plan as ISO, by the first byte of the cell; the days in cells of the status are
  /// part of its words, and stay.
  static func dates(
    of plan: Plan, where isWanted: (DateEntry) -> Bool = { _ in true }
  ) -> [Int: [TextEdit]] {
    let entries = plan.steps.flatMap { step in
      [step.start, step.due, step.doneOn].filter {
        !$0.isoEdits.isEmpty && !step.status.range.contains($0.range) && isWanted($0)
      }
    }
    // A year that was worked out is in doubt where it leads to a contradiction.
    let doubtful = entries.allSatisfy(\.isPinned) ? [] : plan.doubtfulDates
    let chosen = entries.filter { $0.isPinned || !doubtful.contains($0.range) }
    return Dictionary(chosen.map { ($0.range.lowerBound, $0.isoEdits) }) { first, _ in first }
  }

  // MARK: Fields

  /// Puts an empty line above fields that stand right under a table, and one below where a block follows at once.
  private mutating func setApart(_ first: TableRow, _ last: TableRow) {
    addLine(above: first.line, as: first)
    let next = last.line + 1
    if next < source.lines.count, !isBlank(next) { addLine(above: next, as: last) }
  }

  /// An empty line in the same quotes as a row.
  private mutating func addLine(above line: Int, as row: TableRow) {
    let start = source.lines.range(ofLine: row.line).lowerBound
    let marks = source.text(in: SourceRange(start, row.range.lowerBound))
    let quotes = marks.lastIndex(of: ">").map { String(marks[...$0]) } ?? ""
    let lineStart = source.lines.range(ofLine: line).lowerBound
    let lineEnd = source.text(in: SourceRange(source.content(ofLine: line - 1).upperBound, lineStart))
    edits.replace(.at(lineStart), with: quotes + lineEnd)
    lines += 1
  }

  private func isBlank(_ line: Int) -> Bool {
    let content = source.content(ofLine: line)
    return source.bytes[content.lowerBound..<content.upperBound].allSatisfy {
      [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">")].contains($0)
    }
  }
}
