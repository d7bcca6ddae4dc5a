public import PlanModel
public import PlanText

/// The edits that bring a plan into its canonical form, in which it says just what it said.
///
/// Tables of steps, people and risks are set in columns, dates in them written as ISO, and fields right under them set
/// apart; every other byte stays.
public struct Formatting: Sendable {
  /// In the order of the text, none of them empty.
  public let edits: [TextEdit]
  /// The whole text with them.
  public let bytes: [UInt8]
  /// Number of tables whose columns are set anew.
  public let tables: Int
  /// Number of dates that are written as ISO.
  public let dates: Int
  /// Number of empty lines that set fields apart from tables.
  public let lines: Int
  /// Lines of the dates that stay as they are, since others are read by them: `7/24` tells what `08/09` means.
  /// Counted from 1, in order.
  public let keptDates: [Int]

  /// Nil where no such form would be read as the plan is.
  public init?(_ plan: Plan) {
    self.init(plan, FormattingDraft.dates(of: plan))
  }

  /// The same, but no year that was worked out is written down.
  public init?(writtenDatesOf plan: Plan) {
    self.init(plan, FormattingDraft.dates(of: plan) { $0.completion == .none })
  }

  private init?(_ plan: Plan, _ wanted: [Int: [TextEdit]]) {
    guard let search = FormattingSearch(plan, wanted) else { return nil }
    edits = search.draft.edits.edits
    bytes = search.bytes
    (tables, dates, lines) = (search.draft.tables, search.draft.dateCount, search.draft.lines)
    keptDates = search.left.map { plan.source.position(at: $0).line }
  }
}
