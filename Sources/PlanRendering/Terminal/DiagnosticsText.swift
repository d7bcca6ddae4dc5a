public import PlanModel
public import PlanText

/// Findings for people: each in a frame that shows the line, those that repeat gathered into one.
public enum DiagnosticsText {
  /// All findings of a plan, errors and warnings in file order, notes under them; empty where there are none.
  public static func text(_ compilation: Compilation, style: TerminalStyle = TerminalStyle()) -> String {
    text(compilation.diagnostics, of: compilation.plan.source, style: style)
  }

  /// The errors of a plan alone.
  public static func errors(_ compilation: Compilation, style: TerminalStyle = TerminalStyle()) -> String {
    text(compilation.diagnostics.filter { $0.severity == .error }, of: compilation.plan.source, style: style)
  }

  /// The findings of one rule alone.
  public static func text(
    _ compilation: Compilation, rule: String, style: TerminalStyle = TerminalStyle()
  ) -> String {
    text(compilation.diagnostics.filter { $0.rule == rule }, of: compilation.plan.source, style: style)
  }

  /// The findings about any text.
  public static func text(
    _ diagnostics: [Diagnostic], of source: SourceText, style: TerminalStyle = TerminalStyle()
  ) -> String {
    let groups = DiagnosticGroup.groups(of: diagnostics)
    let ordered = groups.filter { $0.first.severity > .note } + groups.filter { $0.first.severity == .note }
    return ordered.map { DiagnosticFrame($0, in: source, style: style).text + "\n" }.joined()
  }
}
