public import CalendarSyntax
public import PlanText

/// Puts every rule to a calendar.
public enum CalendarChecker {
  /// What is wrong with it, in the order of its lines.
  public static func diagnostics(for document: CalendarDocument) -> [Diagnostic] {
    let facts = CalendarFacts(document)
    return CalendarRules.all.flatMap { $0.diagnostics(for: facts) }.sorted()
  }
}
