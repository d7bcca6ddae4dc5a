import PlanText

/// Puts every rule to a plan, and those about its schedule to one without errors.
struct Checker {
  /// In order, allowances applied.
  let diagnostics: [Diagnostic]
  /// Nil where there are errors, unless they only say that steps are due before what they wait for: a schedule mends that.
  let schedule: Schedule?

  init(_ plan: Plan, _ workers: any Workers) {
    var asked = Rules.all.filter { !$0.needsSchedule }
    // Those about the whole plan take longest: begun last, one of them would keep a single core at work.
    var found = workers.map(asked.reversed()) { $0.diagnostics(for: plan) }.flatMap(\.self)
    let errors = Allowances.apply(plan.allowances, to: found, of: asked, in: plan).filter { $0.severity == .error }
    schedule = errors.allSatisfy { $0.rule == Rule.dependencyOrder.name } ? Schedule(plan) : nil
    if let schedule, errors.isEmpty {
      found += workers.map(Rules.all) { $0.diagnostics(for: schedule) }.flatMap(\.self)
      asked = Rules.all
    }
    diagnostics = Allowances.apply(plan.allowances, to: found, of: asked, in: plan).sorted()
  }
}
