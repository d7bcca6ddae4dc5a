import PlanText

/// A finding that is shown, with those of the same rule that are only counted up behind it.
struct DiagnosticGroup {
  let first: Diagnostic
  fileprivate(set) var others: [Diagnostic] = []

  /// From this many findings of a rule on, the rest is listed by line.
  private static let repetition = 3

  /// The groups in the order of their first findings.
  static func groups(of diagnostics: [Diagnostic]) -> [DiagnosticGroup] {
    let counts = Dictionary(diagnostics.map { (Key($0), 1) }, uniquingKeysWith: +)
    var groups: [DiagnosticGroup] = []
    var shown: [Key: (count: Int, last: Int)] = [:]
    for diagnostic in diagnostics {
      let key = Key(diagnostic)
      if let before = shown[key], before.count >= frames(for: diagnostic, of: counts[key] ?? 0) {
        groups[before.last].others.append(diagnostic)
      } else {
        groups.append(DiagnosticGroup(first: diagnostic))
        shown[key] = ((shown[key]?.count ?? 0) + 1, groups.count - 1)
      }
    }
    return groups
  }

  private struct Key: Hashable {
    let rule: String
    let severity: Severity

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule
      severity = diagnostic.severity
    }
  }

  /// How many findings of a rule get a frame: an error must be seen to be mended, so ten do.
  private static func frames(for diagnostic: Diagnostic, of count: Int) -> Int {
    if count < repetition { return count }
    return diagnostic.severity == .error ? 10 : 1
  }
}
