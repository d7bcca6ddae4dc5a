import PlanModel
import PlanText

/// The safe fixes of a plan's findings that touch no common place.
struct FixingRound {
  /// A finding with the fix that is to mend it.
  struct Candidate {
    let diagnostic: Diagnostic
    let fix: Fix
  }

  /// In the order of the text.
  let candidates: [Candidate]
  private let before: Compilation

  init(_ compilation: Compilation) {
    before = compilation
    let safe = compilation.diagnostics.compactMap { diagnostic in
      diagnostic.safeFix.map { Candidate(diagnostic: diagnostic, fix: $0) }
    }
    // What mends an error makes the plan readable, and what is found then is nobody else's fault: so it goes first.
    let errors = safe.filter { $0.diagnostic.severity == .error }
    // Dates are read by what fields and columns say, so those are mended before them.
    let names = safe.filter { !$0.diagnostic.rule.hasPrefix("date-") }
    candidates = Self.apart(!errors.isEmpty ? errors : !names.isEmpty ? names : safe)
  }

  /// The plan with some of the fixes; nil where it is not as they mean it.
  func result(of chosen: [Candidate], asOf: AsOf) -> Compilation? {
    guard let bytes = before.plan.source.applying(chosen.flatMap(\.fix.edits)) else { return nil }
    let after = before.recompiled(bytes, asOf: asOf)
    let mendsErrors = chosen.contains { $0.diagnostic.severity == .error }
    guard mendsErrors || after.count(.error) <= before.count(.error) else { return nil }
    let rules = Dictionary(grouping: chosen, by: \.diagnostic.rule)
    let areMended = rules.allSatisfy { rule, mended in
      Self.count(rule, in: after) <= Self.count(rule, in: before) - mended.count
    }
    return areMended ? after : nil
  }

  private static func count(_ rule: String, in compilation: Compilation) -> Int {
    compilation.diagnostics.count { $0.rule == rule }
  }

  /// Those that do not touch one that stands before them.
  private static func apart(_ candidates: [Candidate]) -> [Candidate] {
    var taken = TakenPlaces()
    return candidates.filter { taken.take($0.fix.edits.map(\.range)) }
  }
}
