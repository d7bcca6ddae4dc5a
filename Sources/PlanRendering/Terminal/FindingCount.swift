public import PlanModel
public import PlanText

/// How many findings of each severity there are, in words.
public struct FindingCount: Sendable, Hashable {
  /// Those for which a check ends with status 1.
  public let errors: Int
  /// Those that count as errors under `--strict` only.
  public let warnings: Int
  /// Those that never change the exit status.
  public let notes: Int

  /// Counts the findings of plans.
  public init(_ compilations: [Compilation]) {
    errors = compilations.reduce(0) { $0 + $1.count(.error) }
    warnings = compilations.reduce(0) { $0 + $1.count(.warning) }
    notes = compilations.reduce(0) { $0 + $1.count(.note) }
  }

  /// Counts findings about any texts.
  public init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
    notes = diagnostics.count { $0.severity == .note }
  }

  /// As `1 error, 3 warnings and 2 notes`, or `no findings`.
  public var text: String {
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
      .map { Wording.count($0.0, $0.1) }
    return parts.isEmpty ? "no findings" : Wording.list(parts)
  }

  /// What shows the findings of a plan: `“mutual check acme.md” shows them`.
  public static func pointer(to path: String) -> String { "“mutual check \(Command.word(path))” shows them" }

  /// The line that closes a check: `3 warnings in acme.md`, or `acme.md: no findings`.
  public func text(in name: String) -> String {
    let name = name == "-" ? "standard input" : VisibleText.of(name)
    return errors + warnings + notes == 0 ? "\(name): no findings" : "\(text) in \(name)"
  }
}
