import PlanEditing
import PlanModel
import PlanText

/// The line that says how much of what was found can be fixed by a command.
enum FixHint {
  /// As `3 can be fixed: mutual check --fix acme.md`; empty where nothing can, as far as that is known soon.
  static func text(_ compilations: [Compilation], of arguments: [String], asOf: AsOf) -> String {
    let fixings = SideBySide.map(compilations.filter { $0.diagnostics.contains { $0.safeFix != nil } }) { compilation in
      // Nobody asked for it: so it takes no time.
      Fixing(compilation, asOf: asOf, mostBytes: 1 << 20)
    }
    let count = fixings.reduce(0) { $0 + $1.mended }
    guard count > 0 else { return "" }
    let plans = arguments.map { Command.word($0) }.joined(separator: " ")
    return "\(count)\(fixings.contains(where: \.gaveUp) ? " or more" : "") can be fixed: mutual check --fix \(plans)\n"
  }
}
