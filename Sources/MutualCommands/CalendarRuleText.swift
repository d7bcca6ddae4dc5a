import CalendarChecking
import PlanText

/// The rules for calendars as a terminal shows them.
enum CalendarRuleText {
  /// All rules, one a line, by group.
  static func list() -> String {
    let width = CalendarRules.all.map(\.name.count).max() ?? 0
    return CalendarRules.groups.map { group in
      let lines = group.rules.map { rule in
        "  \(padded(rule.name, width))  \(padded(rule.severity.rawValue, 7))  \(rule.summary)\n"
      }
      return group.title + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// What a rule means.
  static func page(_ rule: CalendarRule) -> String {
    """
    \(rule.name): \(rule.severity.rawValue), in calendars

    \(rule.summary)
    \(rule.advice)
    See \(rule.source).

    """
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}
