import PlanSyntax

/// Lengths of work as people write them.
enum Duration {
  /// What a cell says of how long a step takes.
  static func entry(_ cell: Cell) -> DurationEntry {
    DurationEntry(text: cell.text, range: cell.range, reading: reading(of: cell.text))
  }

  private static func reading(of text: String) -> DurationEntry.Reading {
    if text.saysNothing { return .none }
    if PlaceholderText.isWhole(text) { return .placeholder }
    return days(in: text).map { .days($0) } ?? .unclear
  }

  /// Working days in `5d`, `two weeks`, `1w 2d (est.)`, `3`, parts of a day rounded up; nil where a text has no one length.
  static func days(in text: String) -> Int? {
    let (length, bracket) = Words.splittingBracket(text)
    guard let days = DurationParser.days(in: length), bracket.map({ agrees($0, with: days) }) ?? true else {
      return nil
    }
    return days
  }

  /// Whether brackets behind a length say nothing else about it: `(calendar days)` does.
  private static func agrees(_ remark: String, with days: Int) -> Bool {
    DurationParser.days(in: remark) == days
      || !Words.of(remark).contains { units.contains(String($0.drop(while: \.isNumber))) }
  }

  private static let units: Set<String> = [
    "d", "wd", "bd", "cd", "day", "days", "calendar", "w", "wk", "wks", "week", "weeks", "h", "hr", "hrs", "hour",
    "hours",
    "mo", "month", "months", "quarter", "quarters", "year", "years",
  ]
}
