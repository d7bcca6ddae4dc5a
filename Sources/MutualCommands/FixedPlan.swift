import PlanEditing
import PlanModel
import PlanRendering
import PlanText

/// A plan and what becomes of it when its findings are fixed.
struct FixedPlan: Sendable {
  /// The plan as it is then, judged anew.
  let compilation: Compilation
  private let source: SourceText
  private let fixing: Fixing

  /// Most places that are shown.
  private static let limit = 100

  /// What a fix makes readable may name holiday files that cannot be read.
  init(_ compilation: Compilation, asOf: AsOf) throws(Failure) {
    source = compilation.plan.source
    fixing = Fixing(compilation, asOf: asOf)
    let fixed = SourceText(name: source.name, bytes: fixing.bytes)
    self.compilation = fixing.changes.isEmpty ? compilation : try PlanReading.compilation(of: fixed, asOf: asOf)
  }

  /// Puts the fixed text in the plan's place; that of standard input goes to standard output.
  func write() throws(Failure) {
    if source.name == "-" { return try Console.write(fixing.bytes) }
    if !fixing.changes.isEmpty { try SourceFile(source).replace(with: fixing.bytes) }
  }

  /// What was changed, a line for each place.
  var text: String {
    let name = VisibleText.of(source.name)
    guard !fixing.changes.isEmpty else {
      let reason = "nothing was fixed, as many of the fixes do not go together: write some of them by hand"
      return "\(name): \(fixing.gaveUp ? reason : "nothing that can be fixed")\n"
    }
    let rest = fixing.changes.count - Self.limit
    return fixing.changes.prefix(Self.limit).map { line($0, name) }.joined()
      + (rest > 0 ? "and \(Wording.count(rest, "more place"))\n" : "")
      + "fixed \(Wording.count(fixing.mended, "finding")) in \(name)\n"
      + (fixing.gaveUp ? "more may be fixed when you run it again\n" : "")
  }

  private func line(_ change: Fixing.Change, _ name: String) -> String {
    let what =
      change.old.isEmpty ? change.title : "\(Self.shortened(change.old)) → \(Self.shortened(change.new))"
    return "\(name):\(fixing.line(of: change)): \(what) [\(change.rule)]\n"
  }

  private static func shortened(_ text: String) -> String {
    let shown = VisibleText.of(text)
    return shown.unicodeScalars.count > 80 ? String(shown.unicodeScalars.prefix(80)) + "…" : shown
  }
}
