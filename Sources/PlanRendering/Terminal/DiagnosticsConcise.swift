public import PlanModel
public import PlanText

/// Findings one a line, as editors and `grep` read them.
public enum DiagnosticsConcise {
  /// Lines of the form `file:line:column: severity: message [rule]`.
  public static func text(_ compilation: Compilation) -> String {
    text(compilation.diagnostics, of: compilation.plan.source)
  }

  /// The findings about any text.
  public static func text(_ diagnostics: [Diagnostic], of source: SourceText) -> String {
    let name = VisibleText.of(source.name)
    return diagnostics.reduce(into: "") { text, diagnostic in
      let position = source.position(at: diagnostic.range.lowerBound)
      text += "\(name):\(position.line):\(position.column): \(diagnostic.severity.rawValue): "
      text += "\(VisibleText.of(diagnostic.message)) [\(diagnostic.rule)]\n"
    }
  }
}
