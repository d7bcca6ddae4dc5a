import PlanSyntax
import PlanText

extension Rule {
  static let brokenText = Rule(
    "broken-text", .warning,
    summary: "The file holds characters that were lost, or that show people another text than the one that is read.",
    advice: """
      Save the file as UTF-8 and write lost characters again. Take out NUL bytes, and the controls that turn the \
      direction of the text.
      """,
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Caf▶\u{FFFD} opened | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Café opened | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    var seen = Set<Place>()
    let rows = Set(plan.allTables.flatMap { [$0.header.line] + $0.rows.map(\.line) })
    return BrokenBytes.find(in: plan.source.bytes).compactMap { fault, range in
      let line = plan.source.lines.line(at: range.lowerBound)
      guard seen.insert(Place(line: line, fault: fault)).inserted else { return nil }
      return finding(fault, at: range, isInTable: rows.contains(line))
    }
  }

  /// A fault is reported once a line.
  private struct Place: Hashable {
    let line: Int
    let fault: BrokenBytes.Fault
  }

  private static func finding(_ fault: BrokenBytes.Fault, at range: SourceRange, isInTable: Bool) -> Finding {
    switch fault {
    case .nul:
      Finding(at: range, "a NUL byte stands here, which no text has", help: "take it out")
    case .invalid:
      Finding(
        at: range,
        "this is not UTF-8: a character is lost\(isInTable ? ", and to some viewers the table ends here" : "")",
        help: "save the file as UTF-8")
    case .replacement:
      Finding(at: range, "U+FFFD stands here for a character that was lost", help: "write the character again")
    case .bidirectional:
      Finding(
        at: range, "an invisible control turns the direction of the text: people see another order than is read",
        help: "take it out")
    }
  }
}
