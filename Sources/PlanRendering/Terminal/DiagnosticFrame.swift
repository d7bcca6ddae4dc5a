import PlanText

/// One finding as a terminal shows it: the fact, the line with the place underlined, notes and help.
struct DiagnosticFrame {
  let text: String

  init(_ group: DiagnosticGroup, in source: SourceText, style: TerminalStyle) {
    let diagnostic = group.first
    let position = source.position(at: diagnostic.range.lowerBound)
    let margin = String(repeating: " ", count: String(position.line).count)
    let window = SourceWindow(source, diagnostic.range, columns: style.columns - margin.count - 3)
    let underline = String(repeating: "━", count: window.width)
    var lines = [
      Self.header(diagnostic, style),
      margin + style.faint(" ╭─ ") + VisibleText.of(source.name) + ":\(position.line):\(position.column)",
      style.faint("\(position.line) │ ") + window.text,
      margin + style.faint(" │ ") + String(repeating: " ", count: window.indent)
        + style.severity(diagnostic.severity, underline),
    ]
    let remarks = Self.remarks(group, in: source, style)
    for (index, remark) in remarks.enumerated() {
      lines.append(margin + style.faint(index == remarks.count - 1 ? " ╰─ " : " ├─ ") + remark)
    }
    if remarks.isEmpty { lines.append(margin + style.faint(" ╵")) }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func header(_ diagnostic: Diagnostic, _ style: TerminalStyle) -> String {
    style.severity(diagnostic.severity, diagnostic.severity.rawValue)
      + style.bold(": " + VisibleText.of(diagnostic.message)) + style.faint(" [\(diagnostic.rule)]")
  }

  private static func remarks(_ group: DiagnosticGroup, in source: SourceText, _ style: TerminalStyle) -> [String] {
    let notes = group.first.notes.map { note in
      let line = source.lines.line(at: note.range.lowerBound) + 1
      return style.bold("note: ") + VisibleText.of(note.message) + " (line \(line))"
    }
    let help = group.first.help.map { style.bold("help: ") + VisibleText.of($0) }
    return notes + [help, repetition(group, in: source)].compactMap(\.self)
  }

  /// The lines of the findings that are not shown.
  private static func repetition(_ group: DiagnosticGroup, in source: SourceText) -> String? {
    let first = source.lines.line(at: group.first.range.lowerBound) + 1
    let lines = group.others.map { source.lines.line(at: $0.range.lowerBound) + 1 }
    let others = lines.filter { $0 != first }
    if lines.isEmpty { return nil }
    if others.isEmpty { return "\(lines.count) more on this line" }
    return "also on line\(Set(others).count == 1 ? "" : "s") \(LineList.text(others))"
  }
}
