import PlanSyntax

/// Words and signs before and behind a date that change nothing about it, as `by COB` and `at the latest`.
enum WordsAroundDate {
  /// A text without them.
  static func without(_ text: Substring) -> Substring { withoutLead(withoutTail(text)) }

  private static let tails = [" at the latest", " latest"]

  /// Full stops, ticks and `at the latest` behind a date.
  private static func withoutTail(_ text: Substring) -> Substring {
    var text = text
    for tail in tails where text.suffix(tail.count).lowercased() == tail { text = text.dropLast(tail.count) }
    let core = text.trimmed
    if let last = core.utf8.last, (0x30...0x39).contains(last) || (0x61...0x7A).contains(last | 0x20) { return core }
    guard let last = core.lastIndex(where: { $0.isLetter || $0.isNumber || $0.isPunctuation && $0.isASCII }) else {
      return core
    }
    let bare = core[...last]
    // `10.06.` ends in a full stop, `July 24, 2026.` in one too many.
    return bare.last == "." && DateExpression(bare) == nil ? bare.dropLast() : bare
  }

  private static let leads = [
    "by ", "by: ", "≤", "<=", "end of ", "on ", "due ", "no later than ", "until ", "eod ", "cob ", "eob ",
    "end of day ", "close of business ", "the ", "from ",
  ]

  /// Words before a readable date, as `by` and `by COB`.
  private static func withoutLead(_ text: Substring, again: Bool = true) -> Substring {
    let start = text.prefix(20).lowercased()
    for lead in leads where start.hasPrefix(lead) {
      let behind = text.dropFirst(lead.count).drop { $0 == " " }
      let rest = again ? withoutLead(behind, again: false) : behind
      if DateExpression(rest) != nil || DateRange(rest) != nil { return rest }
    }
    return text
  }
}
