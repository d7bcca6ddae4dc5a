import CalendarChecking
import PlanText

/// The rules for calendars as the documentation shows them.
enum CalendarRuleMarkdown {
  /// The page of all rules.
  static func all() -> String {
    let groups = CalendarRules.groups.map { "## \($0.title)\n\n" + $0.rules.map(section).joined(separator: "\n") }
    return introduction + groups.joined(separator: "\n")
  }

  /// What one rule means.
  static func section(_ rule: CalendarRule) -> String {
    """
    ### \(rule.name)

    *\(rule.severity.rawValue); \(rule.source)*

    \(rule.summary)
    \(rule.advice)

    """
  }

  private static let introduction = """
    # Calendar checks

    What `mutual lint-ics` looks for in an `.ics` file, whoever wrote it.

    Calendar programs pass over most of what is wrong with a file, and then show something else or nothing. So the check
    is strict: an **error** is what a standard forbids or a known program gets wrong, a **warning** is allowed and
    seldom meant; `--strict` lets it count as an error.

    This page is written by `mutual explain --calendars --format markdown`.


    """
}
