import PlanModel
import PlanTesting
import PlanText

/// What checking finds in a marked plan on 12 June 2026.
struct Checked {
  /// Where the marks stand, in bytes.
  let marks: [Int]
  let compilation: Compilation

  init(_ marked: String) {
    let text = MarkedText(marked)
    marks = text.offsets
    compilation = Compilation(text.source, asOf: .otherwise(Day(iso: "2026-06-12") ?? .first))
  }

  /// The findings of one rule, in file order.
  func findings(of rule: String) -> [Diagnostic] {
    compilation.diagnostics.filter { $0.rule == rule }
  }

  /// Where the findings of one rule begin, in bytes.
  func places(of rule: String) -> [Int] {
    findings(of: rule).map(\.range.lowerBound)
  }
}
