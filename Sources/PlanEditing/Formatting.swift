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

  /// Nil where no such form would be read as the plan is.
  public init?(_ plan: Plan) {
    // What one date says may hang on how another is written: then some stay as they are.
    self.init(plan, trying: [.all, .pinned, .none])
  }

  /// The same, but no year that was worked out is written down.
  public init?(writtenDatesOf plan: Plan) {
    self.init(plan, trying: [.written, .pinned, .none])
  }

  private init?(_ plan: Plan, trying choices: [FormattingDraft.Dates]) {
    for choice in choices {
      let draft = FormattingDraft(plan, dates: choice)
      guard let bytes = plan.source.applying(draft.edits.edits),
        draft.edits.edits.isEmpty || plan.saysTheSame(as: plan.reread(bytes), butFor: draft.dateCells)
      else { continue }
      edits = draft.edits.edits
      self.bytes = bytes
      (tables, dates, lines) = (draft.tables, draft.dateCount, draft.lines)
      return
    }
    return nil
  }
}
