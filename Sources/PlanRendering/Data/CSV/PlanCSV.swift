public import PlanModel

/// The steps of a plan as a table for spreadsheets, one row each, internal ones marked.
public struct PlanCSV: Sendable {
  private let view: PlanView

  /// Everything that was read; where the plan has errors, what the schedule would tell is blank.
  public init(_ compilation: Compilation) {
    view = PlanView(whole: compilation)
  }

  /// The CSV text, UTF-8 with a byte order mark; the same plan gives the same bytes.
  public var bytes: [UInt8] {
    var csv = CSVWriter()
    csv.row(Self.header.map { .text($0) })
    for step in view.steps { csv.row(StepCSV(step: step, view: view).values) }
    return csv.bytes
  }

  /// Rows as they were before they were written; rows that are not ours stay.
  public static func withoutGuards(_ rows: [[String]]) -> [[String]] {
    rows.first == header ? rows.map { $0.map(HarmlessCell.original) } : rows
  }

  /// The names of the columns; a file that began with `ID` in capitals would be taken for another format by Excel.
  static let header = [
    "Id", "Phase", "Step", "Owner", "Side", "Start", "Due", "Done on", "Duration", "Status", "Health", "Health reason",
    "Depends on", "Conditions", "Done when", "Notes", "Risk", "Slips", "Forecast", "Earliest", "Latest", "Spare days",
    "Critical", "Visibility", "Other",
  ]
}
