import PlanEditing
import PlanModel
import PlanText

extension Law {
  /// A fix takes its finding away and never turns a warning into an error; fixing twice is fixing once.
  public static let fixing = Law(name: "fixing") { bytes in
    let asOf = AsOf.otherwise(asOf)
    let before = Compilation(SourceText(name: "law.md", bytes: bytes), asOf: asOf)
    let fixing = Fixing(before, asOf: asOf)
    let again = Fixing(fixing.compilation, asOf: asOf)
    let isDone = again.changes.isEmpty && again.bytes == fixing.bytes
    let makesErrors = before.count(.error) == 0 && fixing.compilation.count(.error) > 0
    return Borders(bytes).breaches(of: before.diagnostics)
      + (isDone ? [] : ["fixed twice, it is not as fixed once: \(again.changes)"])
      + (makesErrors ? ["fixing makes errors: \(fixing.compilation.diagnostics)"] : [])
      + before.unappliedFixes
  }
}

extension Compilation {
  /// Safe fixes whose edits overlap or lie outside of the text.
  fileprivate var unappliedFixes: [String] {
    diagnostics.filter { $0.safeFix.map { plan.source.applying($0.edits) == nil } ?? false }.map {
      "the fix of \($0.rule) cannot be applied"
    }
  }
}
