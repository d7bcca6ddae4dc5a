public import PlanModel
import PlanEditing
import PlanSyntax
import PlanText

/// What comes of a spreadsheet that holds a plan.
public enum SpreadsheetImport: Sendable {
  /// The plan's text; whether bytes of the file were none of its encoding.
  case plan(bytes: [UInt8], isBroken: Bool)
  /// No row names a column for the step and one for owner, date or status; the cells of the row that has the most, and
  /// in how many rows the names were looked for, nil if in all.
  case noTable(widest: [String], searched: Int?)
  /// The columns are known, but a row, counted from 1, has more cells than a table may have columns.
  case tooWide(row: Int, cells: Int)
  /// A quote that is never closed, so that all behind it would be one cell; its line, counted from 1.
  case openQuote(line: Int)
  /// Dates that only their author can read: which of day and month stands first.
  case unclearOrder([DoubtfulCell])
  /// Days that are numbers: what they count from.
  case unclearNumbers([DoubtfulCell])

  /// How to read what a file does not tell.
  public struct Options: Sendable {
    let dateOrder: DateOrder?
    let dayNumbers: DayNumbers?
    let encoding: SpreadsheetEncoding

    /// What is nil the file itself has to tell; where it does not, the cells in doubt are all that comes of it.
    public init(dateOrder: DateOrder? = nil, dayNumbers: DayNumbers? = nil, encoding: SpreadsheetEncoding = .utf8) {
      self.dateOrder = dateOrder
      self.dayNumbers = dayNumbers
      self.encoding = encoding
    }
  }

  /// Reads the bytes of a CSV or TSV file; `restoring` gives each cell of a row back as it was before it was written.
  public init(
    _ file: [UInt8], options: Options, asOf: Day, restoring: ([[String]]) -> [[String]] = { $0 }
  ) {
    let text = SpreadsheetText(file, options.encoding)
    let tables = Self.tables(of: text.bytes)
    let sheets = tables.compactMap { table in Sheet(restoring(table.rows)).map { (sheet: $0, table: table) } }
    let widest = sheets.max { $0.sheet.columns.count < $1.sheet.columns.count }
    if let line = (widest?.table ?? tables[0]).lineOfOpenQuote {
      self = .openQuote(line: line)
      return
    }
    guard let sheet = widest?.sheet else {
      self = Self.noTable(in: tables)
      return
    }
    let numbers = sheet.dayNumbers
    if !numbers.isEmpty, options.dayNumbers == nil {
      self = .unclearNumbers(numbers)
      return
    }
    let markdown = SheetMarkdown(options.dayNumbers.map(sheet.counting) ?? sheet, dateOrder: options.dateOrder)
    let plan = Plan(SourceText(name: "plan.md", markdown.text), asOf: .given(asOf))
    let unclear = markdown.doubtfulCells(of: plan)
    self =
      unclear.isEmpty
      ? .plan(bytes: Formatting(writtenDatesOf: plan)?.bytes ?? plan.source.bytes, isBroken: text.isBroken)
      : .unclearOrder(unclear)
  }

  /// What the text is for each separator that there may be; of those that make a plan, the one with the most columns
  /// counts.
  private static func tables(of bytes: [UInt8]) -> [DelimitedText] {
    if let named = DelimitedText.namedSeparator(in: bytes) {
      return [DelimitedText(bytes, separator: named.separator, from: named.start)]
    }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].map { DelimitedText(bytes, separator: $0) }
  }

  private static func noTable(in tables: [DelimitedText]) -> SpreadsheetImport {
    for table in tables {
      // Without the separator that the file has, a long text may be a wide row: only what names columns is a table.
      if let row = table.rows.firstIndex(where: { width($0) > Limits.columns }),
        Sheet(table.rows.map { Array($0.prefix(Limits.columns)) }) != nil
      {
        return .tooWide(row: row + 1, cells: table.rows[row].count)
      }
    }
    return .noTable(
      widest: tables.flatMap { $0.rows.prefix(Sheet.searched) }.max { width($0) < width($1) } ?? [],
      searched: tables.contains { $0.rows.count > Sheet.searched } ? Sheet.searched : nil)
  }

  private static func width(_ row: [String]) -> Int { row.count { !$0.isEmpty } }
}
