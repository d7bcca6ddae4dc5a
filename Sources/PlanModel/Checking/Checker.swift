import PlanText

/// Puts every rule to a plan, and those about its schedule to one without errors.
struct Checker {
  /// In order, allowances applied.
  let diagnostics: [Diagnostic]
  /// Nil where there are errors, unless they only say that steps are due before what they wait for: a schedule mends that.
  let schedule: Schedule?

  init(_ plan: Plan) {
    var asked = Rules.all.filter { !$0.needsSchedule }
    var found = asked.flatMap { $0.diagnostics(for: plan) }
    let errors = Allowances.apply(plan.allowances, to: found, of: asked, in: plan).filter { $0.severity == .error }
    schedule = errors.allSatisfy { $0.rule == Rule.dependencyOrder.name } ? Schedule(plan) : nil
    if let schedule, errors.isEmpty {
      found += Rules.all.flatMap { $0.diagnostics(for: schedule) }
      asked = Rules.all
    }
    diagnostics = Allowances.apply(plan.allowances, to: found, of: asked, in: plan).sorted()
  }
}
