public import PlanModel
public import PlanText

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.
public enum DiagnosticsGitHub {
  /// Lines of the form `::warning file=…,line=…::message`.
  public static func text(_ compilation: Compilation) -> String {
    text(compilation.diagnostics, of: compilation.plan.source)
  }

  /// The findings about any text.
  public static func text(_ diagnostics: [Diagnostic], of source: SourceText) -> String {
    let file = path(source.name)
    return diagnostics.reduce(into: "") { text, diagnostic in
      let start = source.position(at: diagnostic.range.lowerBound)
      let end = source.position(at: diagnostic.range.upperBound)
      text += "::\(command(diagnostic.severity)) file=\(file),line=\(start.line)"
      text += ",endLine=\(end.line),col=\(start.column),endColumn=\(end.column)"
      text += ",title=\(property(diagnostic.rule))::\(data(diagnostic))\n"
    }
  }

  private static func command(_ severity: Severity) -> String {
    severity == .note ? "notice" : severity.rawValue
  }

  private static func data(_ diagnostic: Diagnostic) -> String {
    let help = diagnostic.help.map { "%0Ahelp: " + escaped($0) } ?? ""
    return escaped(diagnostic.message) + help
  }

  /// A value of a command's list of properties, in which `:` and `,` divide.
  private static func property(_ text: String) -> String {
    replacing(escaped(text), [":": "%3A", ",": "%2C"])
  }

  /// A path as a property: its line ends reach the runner, which else would not find the file.
  private static func path(_ path: String) -> String {
    path.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text += property(String(scalar))
      }
    }
  }

  /// A text in which no percent sign, line end or control character is left for the runner to obey.
  private static func escaped(_ text: String) -> String {
    replacing(VisibleText.of(text), ["%": "%25"])
  }

  private static func replacing(_ text: String, _ replacements: KeyValuePairs<Unicode.Scalar, String>) -> String {
    // Most texts hold none of them.
    guard replacements.contains(where: { text.unicodeScalars.contains($0.key) }) else { return text }
    return text.unicodeScalars.reduce(into: "") { replaced, scalar in
      if let replacement = replacements.first(where: { $0.key == scalar })?.value {
        replaced += replacement
      } else {
        replaced.unicodeScalars.append(scalar)
      }
    }
  }
}
