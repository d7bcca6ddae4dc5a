import PlanText

/// An owner with the steps that name them: a finding about an owner is made once, not once a step.
struct Ownership {
  /// As the first of the steps names them.
  let owner: Owner
  /// In file order, never empty.
  let steps: [Step]

  /// The first step's title and how many more there are: `“Budget release” and 2 more steps (lines 15 and 18)`.
  var summary: String {
    guard let first = steps.first else { return "" }
    let others = steps.dropFirst()
    guard !others.isEmpty else { return Wording.step(first) }
    return
      "\(Wording.step(first)) and \(Wording.count(others.count, "more step")) (\(Wording.lines(others.map(\.line))))"
  }

  /// The distinct owners of a plan that a rule is about; those in rows where the rule is allowed stand apart, so that
  /// an allowance silences its own row and no other.
  static func all(in plan: Plan, for rule: String, where isMeant: (Owner) -> Bool) -> [Ownership] {
    let allowances = Allowances(plan.allowances)
    var groups = Grouping<(step: Step, place: Int)>()
    for step in plan.steps {
      for (place, owner) in step.owners.enumerated() where isMeant(owner) {
        let allowed = plan.allowances.isEmpty ? [] : allowances.holding(owner.range, of: rule)
        groups.add((step, place), to: key(owner, allowed))
      }
    }
    return groups.groups.map { Ownership(owner: $0[0].step.owners[$0[0].place], steps: distinct($0.map(\.step))) }
  }

  private static func key(_ owner: Owner, _ allowed: [Int]) -> String {
    "\(owner.side.rawValue) \(owner.writtenSide.rawValue) \(allowed) \(owner.name)"
  }

  /// A step that names somebody twice counts once.
  private static func distinct(_ steps: [Step]) -> [Step] {
    steps.enumerated().filter { $0.offset == 0 || steps[$0.offset - 1] !== $0.element }.map(\.element)
  }
}
