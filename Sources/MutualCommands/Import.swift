import ArgumentParser
import PlanImporting
import PlanModel
import PlanRendering
import PlanSyntax

/// `mutual import`: a plan from a spreadsheet.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", _superCommandName: "mutual",
    abstract: "Make a plan of a spreadsheet's CSV or TSV, to standard output.",
    discussion: """
      Columns go by any of the names that a plan may have, and no cell is lost. Rows above the header become title, \
      fields and text; a row with one filled cell begins a phase. Cells are divided by commas, semicolons or tabs, so \
      that cells copied from a spreadsheet can be pasted.

      Dates are not guessed: where 03/04/2026 could be in March or in April, --date-order has to say it. A year that \
      is not written is left to “mutual check”.

      For example:
        printf 'Task,Owner,Due\\nDemo,Dana Wu,03/04/2026\\n' > plan.csv
        mutual import plan.csv --date-order dmy > plan.md
        mutual export acme.md --format csv | mutual import - > again.md
      """)

  @Argument(help: "A file with comma- or tab-separated cells, or - for standard input.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "What stands first in dates such as 03/04/2026: dmy for the day, mdy for the month.", valueName: "order"),
    transform: Self.dateOrder)
  var dateOrder: DateOrder?

  @Option(
    help: ArgumentHelp(
      "What numbers in date columns, such as 45987, are counted from: 1900 or, from old Macs, 1904.", valueName: "year"),
    transform: Self.dayNumbers)
  var dayNumbers: DayNumbers?

  @Option(
    help: ArgumentHelp("The encoding of a file without a byte order mark: utf-8 or windows-1252.", valueName: "name"),
    transform: Self.encoding)
  var encoding = SpreadsheetEncoding.utf8

  func run() throws {
    let bytes = try InputFile.readSpreadsheet(file)
    let options = SpreadsheetImport.Options(dateOrder: dateOrder, dayNumbers: dayNumbers, encoding: encoding)
    let today = try Environment.clock()
    switch SpreadsheetImport(bytes, options: options, asOf: today, restoring: PlanCSV.withoutGuards) {
    case .plan(let bytes, let isBroken):
      try Console.write(bytes)
      if isBroken { Console.complain("mutual: \(brokenBytes)\n") }
    case .openQuote(let line): throw openQuote(line)
    case .noTable(let widest, let searched): throw noTable(widest, searched)
    case .unclearOrder(let cells): throw unclearOrder(cells)
    case .tooWide(let row, let cells): throw tooWide(row, cells)
    case .unclearNumbers(let cells): throw unclearNumbers(cells)
    }
  }

  private var title: String { VisibleText.of(Path.title(of: file)) }

  // MARK: What is wrong

  private var brokenBytes: String {
    "some bytes of \(title) are no UTF-8, and became “\u{FFFD}”\n"
      + "  help: save it as “CSV UTF-8”, or add --encoding windows-1252 if Excel on Windows wrote it"
  }

  private func openQuote(_ line: Int) -> Failure {
    Failure(
      "\(title):\(line): a quote opens here and is never closed, so all behind it would be one cell",
      help: "close it, or write two quotes for one that is part of the text", isAboutContent: true)
  }

  private func noTable(_ cells: [String], _ searched: Int?) -> Failure {
    let rows = searched.map { "none of the first \($0) rows" } ?? "no row"
    let cut = searched == nil ? "" : "take out what stands above the table; or "
    let names = cells.filter { !$0.isEmpty }.prefix(8).map { "“\($0.prefix(40))”" }
    return Failure(
      "there is no table of steps in \(title): \(rows) names a column for the step and one for owner, due date or status",
      help: cut
        + (names.isEmpty
          ? "name columns as Step, Owner, Due and Status"
          : "of \(Wording.list(Array(names))), call the one with the steps Step, and others Owner, Due or Status"),
      isAboutContent: true)
  }

  private func tooWide(_ row: Int, _ cells: Int) -> Failure {
    Failure(
      "there is no table of steps in \(title): row \(row) has \(cells) cells, where \(Limits.columns) are read",
      help: "take out what stands right of the table", isAboutContent: true)
  }

  private func unclearOrder(_ cells: [DoubtfulCell]) -> Failure {
    Failure(
      "\(Self.told(cells)): does the day or the month stand first?",
      help: "add --date-order dmy if the day does, --date-order mdy if the month does")
  }

  private func unclearNumbers(_ cells: [DoubtfulCell]) -> Failure {
    Failure(
      "\(Self.told(cells)): from which year are these days counted?",
      help: "add --day-numbers 1900, or 1904 for an old Mac; or format the column as a date, and export it again")
  }

  /// `C7 is 03/04/2026, which could be 2026-04-03 or 2026-03-04; likewise C8, C9 and 4 others`.
  private static func told(_ cells: [DoubtfulCell]) -> String {
    guard let first = cells.first else { return "" }
    let days = Wording.list(first.days.map(\.iso), "or")
    let named = cells.dropFirst().prefix(4).map(\.address.description)
    let others = cells.count - 1 - named.count
    let rest = Wording.list(named + (others > 0 ? [Wording.count(others, "other")] : []))
    return "\(first.address) is \(first.text), which could be \(days)" + (rest.isEmpty ? "" : "; likewise \(rest)")
  }

  // MARK: Arguments

  private static func dateOrder(_ text: String) throws -> DateOrder {
    guard let order = DateOrder(rawValue: text.lowercased()) else {
      throw ValidationError("“\(text)” is no order of dates; write dmy or mdy (2026-06-10 needs none)")
    }
    return order
  }

  private static func dayNumbers(_ text: String) throws -> DayNumbers {
    guard let numbers = Int(text).flatMap(DayNumbers.init) else {
      throw ValidationError("“\(text)” is no year that days are counted from; write 1900 or 1904")
    }
    return numbers
  }

  private static func encoding(_ text: String) throws -> SpreadsheetEncoding {
    guard let encoding = SpreadsheetEncoding(rawValue: text.lowercased()) else {
      throw ValidationError("“\(text)” is no encoding that is known here; write utf-8 or windows-1252")
    }
    return encoding
  }
}
