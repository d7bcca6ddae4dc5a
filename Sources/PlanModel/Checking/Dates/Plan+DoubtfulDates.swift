public import PlanText

extension Plan {
  /// Where dates stand that contradict others, which is no error only because a year in them was worked out.
  public var doubtfulDates: Set<SourceRange> {
    let rules: [Rule] = [.dateStartAfterDue, .dependencyOrder, .goLiveDisagrees, .closeDisagrees]
    let findings = rules.flatMap { $0.diagnostics(for: self) }.filter { $0.severity < .error }
    return Set(findings.flatMap { [$0.range] + $0.notes.map(\.range) })
  }
}
