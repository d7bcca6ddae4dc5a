import PlanEditing
import PlanModel
import PlanText

/// The line that says how much of what was found can be fixed by a command.
enum FixHint {
  /// As `3 can be fixed: mutual check --fix acme.md`; empty where nothing can.
  static func text(_ compilations: [Compilation], of arguments: [String], asOf: AsOf) -> String {
    let counts = SideBySide.map(compilations) { compilation in
      compilation.diagnostics.contains { $0.safeFix != nil } ? Fixing(compilation, asOf: asOf).mended : 0
    }
    let count = counts.reduce(0, +)
    guard count > 0 else { return "" }
    let plans = arguments.map { Command.word($0) }.joined(separator: " ")
    return "\(count) can be fixed: mutual check --fix \(plans)\n"
  }
}
