import PlanText

extension Rule {
  static let dependenciesMissing = Rule(
    "dependencies-missing", .warning,
    summary: "No step depends on another, so nobody can see what a slip would move.",
    advice: "Write for each step, by number or title, what it cannot start without.",
    bad: """
      | ▶Milestone | Owner | Due |
      |---|---|---|
      | Security review | Ana Ruiz (Buyer) | 2026-07-10 |
      | Contract signed | Ben Ode (Seller) | 2026-07-24 |
      """,
    good: """
      | Milestone | Owner | Due | Depends on |
      |---|---|---|---|
      | Security review | Ana Ruiz (Buyer) | 2026-07-10 | - |
      | Contract signed | Ben Ode (Seller) | 2026-07-24 | Security review |
      """
  ) { plan in
    guard let table = plan.tables.first, plan.steps.count(where: \.isOpen) > 1,
      plan.steps.allSatisfy({ $0.dependencies.isEmpty && !$0.hasFaultyDependency })
    else { return [] }
    let column = plan.tables.lazy.compactMap { $0.column(.dependsOn) }.first
    let example = plan.steps.first?.reference ?? ""
    return [
      Finding(
        at: column?.range ?? table.column(.title)?.range ?? table.range,
        "no step depends on another, so a slip cannot be traced to what it moves",
        help: column.map { "in \(Wording.quoted($0.name)), write what each step waits for, as \(example)" }
          ?? "add a column “Depends on”, and write there what each step waits for, as \(example)")
    ]
  }
}

extension Step {
  /// Whether a dependency was meant that another finding is about.
  fileprivate var hasFaultyDependency: Bool {
    unresolved.contains { part in
      switch part.reason {
      case .unknown, .ambiguous, .itself, .surplus: true
      case .condition, .placeholder: false
      }
    }
  }
}
