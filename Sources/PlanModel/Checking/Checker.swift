import PlanText

/// Puts every rule to a plan, and those about its schedule to one without errors.
struct Checker {
  /// In order, allowances applied.
  let diagnostics: [Diagnostic]
  /// Nil where there are errors: dates that contradict each other have no consequences.
  let schedule: Schedule?

  init(_ plan: Plan) {
    var found = Rules.all.flatMap { $0.diagnostics(for: plan) }
    let isSound = !Allowances.apply(plan.allowances, to: found, in: plan).contains { $0.severity == .error }
    schedule = isSound ? Schedule(plan) : nil
    if let schedule { found += Rules.all.flatMap { $0.diagnostics(for: schedule) } }
    diagnostics = Allowances.apply(plan.allowances, to: found, in: plan).sorted()
  }
}
