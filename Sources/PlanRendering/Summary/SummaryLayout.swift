/// How the rows of a section are set, and how much room they take; in hundredths of an em.
struct SummaryLayout {
  private static let gap = 100
  /// Wide enough for `1,000 days overdue`.
  private static let mark = 1_100
  /// Wide enough for a day with its weekday and year, and for a span of two days.
  private static let day = 950
  private static let span = 1_250
  private static let count = 900
  /// Above and below a row, with its hairline.
  private static let padding = 45
  /// A heading with the space around it, and what counts the rest.
  static let heading = 280
  static let more = 158
  /// The address of the plan, with the space above.
  static let footer = 270

  let sheet: SummarySheet
  let kind: SummarySection.Kind
  /// Takes the width of the page.
  let isWide: Bool

  /// The row with its words cut to the lines that it may take.
  func cut(_ row: SummaryRow) -> SummaryRow {
    let columns = columns(of: row)
    var row = row
    row.title = columns.title.cut(row.title, lines: sheet.rowLines)
    row.who = row.who.map { columns.who.cut($0, lines: sheet.rowLines) }
    row.when = row.when.map { columns.when.cut($0, lines: 2) }
    row.detail = row.detail.map { detail in
      kind.isTable ? columns.detail.cut(detail, lines: sheet.rowLines) : cut(detail, behind: row.who, columns.detail)
    }
    return row
  }

  /// Below a title, two lines are for the owner and what is said behind.
  private func cut(_ detail: String, behind who: String?, _ column: PrintedColumn) -> String {
    let start = who.map { $0 + " · " } ?? ""
    let text = column.cut(start + detail, lines: 2)
    return text.hasPrefix(start) ? String(text.dropFirst(start.count)) : "…"
  }

  func height(_ row: SummaryRow) -> Int {
    let columns = columns(of: row)
    let title = columns.title.lines(of: row.title)
    let when = row.when.map(columns.when.lines) ?? 0
    return max(title + (kind.isTable ? 0 : below(row, columns)), when, beside(row, columns)) * SummarySheet.lineHeight
      + Self.padding
  }

  /// Lines below the title.
  private func below(_ row: SummaryRow, _ columns: Columns) -> Int {
    row.remark.map(columns.detail.lines) ?? 0
  }

  /// Lines beside the title, in a table.
  private func beside(_ row: SummaryRow, _ columns: Columns) -> Int {
    guard kind.isTable else { return 0 }
    return max(row.who.map(columns.who.lines) ?? 0, row.detail.map(columns.detail.lines) ?? 0)
  }

  /// Where each text of a row stands.
  private struct Columns {
    let title: PrintedColumn
    let who: PrintedColumn
    let when: PrintedColumn
    let detail: PrintedColumn
  }

  private func columns(of row: SummaryRow) -> Columns {
    let share = PrintedColumn(width: share(of: row))
    let count = PrintedColumn(width: Self.count)
    let title = PrintedColumn(width: share.width, isBold: true)
    let when = PrintedColumn(width: kind.isTable ? Self.span : Self.day)
    return Columns(
      title: title, who: kind == .phases ? count : share, when: when, detail: kind == .steps ? count : share)
  }

  /// The width of what has no width of its own; in a table, two columns share what is left.
  private func share(of row: SummaryRow) -> Int {
    let width = isWide ? sheet.width : sheet.halfWidth
    if kind.isTable { return (width - Self.span - Self.count - 3 * Self.gap) / 2 }
    let mark = row.mark == nil ? 0 : Self.mark + Self.gap
    let when = row.when == nil ? 0 : Self.day + Self.gap
    return width - mark - when
  }
}
