import PlanText

/// Puts every rule to a plan.
enum Checker {
  static func diagnostics(for plan: Plan) -> [Diagnostic] {
    let found = Rules.all.flatMap { $0.diagnostics(for: plan) }
    return Allowances.apply(plan.allowances, to: found, in: plan).sorted()
  }
}
