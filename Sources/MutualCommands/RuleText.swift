import PlanModel
import PlanRendering
import PlanText

/// Rules as a terminal shows them.
enum RuleText {
  /// All rules by group, each with its summary, which goes on under itself where the line ends.
  static func list(_ style: TerminalStyle = TerminalStyle()) -> String {
    let width = Rules.all.map(\.name.count).max() ?? 0
    let groups = Rules.groups.filter { !$0.rules.isEmpty }.map { group in
      group.title + "\n" + group.rules.map { item($0, width, style) }.joined()
    }
    return groups.joined(separator: "\n") + "\nmutual explain RULE shows a bad and a good example.\n"
  }

  /// What a rule means, what it finds in its bad example, and the good one.
  static func page(_ rule: Rule, style: TerminalStyle = TerminalStyle()) -> String {
    """
    \(rule.name): \(rule.severity.rawValue)\(rule.isNoteInDraft ? ", a note in a plan with “Stage: draft”" : "")

    \(rule.summary)
    \(rule.advice)

    In this plan it finds something:

    \(indented(ExampleText.shown(rule.badPlan)))

    \(indented(rule.findings(style)))

    In this one it finds nothing:

    \(indented(rule.good))

    """
  }

  private static func item(_ rule: Rule, _ width: Int, _ style: TerminalStyle) -> String {
    let head = "  \(padded(rule.name, width))  \(padded(rule.severity.rawValue, 7))  "
    let lines = WrappedText.lines(rule.summary, columns: style.columns - head.count)
    return head + lines.joined(separator: "\n" + padded("", head.count)) + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
      .joined(separator: "\n").trimmingLineEnds
  }
}

extension Rule {
  /// The bad example without the mark that stands before the place.
  var badPlan: String { String(bad.filter { $0 != "▶" }) }

  /// What is found in the bad example, by this rule alone.
  fileprivate func findings(_ style: TerminalStyle) -> String {
    let compilation = Compilation(SourceText(name: "plan.md", badPlan), asOf: .otherwise(Self.exampleDay))
    return DiagnosticsText.text(compilation, rule: name, style: style)
  }

  /// The day that examples speak from where they do not say it.
  private static let exampleDay = Day(year: 2026, month: 6, day: 12) ?? .first
}

extension String {
  /// Without line ends at its end.
  fileprivate var trimmingLineEnds: String {
    String(reversed().drop { $0 == "\n" }.reversed())
  }
}
