import PlanText

extension Rule {
  static let stepUnconnected = Rule(
    "step-unconnected", .note,
    summary: "Other steps depend on one another, but this one waits for nothing and nothing waits for it.",
    advice: "Write what it waits for, or name it where it is waited for; if it stands alone, leave it so.",
    bad: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - |
      | 2 | Contract signed | Ben Ode (Seller) | 1 |
      | 3 | ▶Supplier forms filled in | Ana Ruiz (Buyer) | - |
      """,
    good: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - |
      | 2 | Contract signed | Ben Ode (Seller) | 1, 3 |
      | 3 | Supplier forms filled in | Ana Ruiz (Buyer) | - |
      """
  ) { plan in
    var isConnected = plan.steps.map { !$0.dependencies.isEmpty || !$0.unresolved.isEmpty }
    guard plan.steps.contains(where: { !$0.dependencies.isEmpty }) else { return [] }
    for step in plan.steps {
      for dependency in step.dependencies { isConnected[dependency.step] = true }
    }
    let hasColumn = plan.tables.map { $0.has(.dependsOn) }
    return plan.steps.filter { $0.isOpen && !isConnected[$0.index] && hasColumn[$0.table] }.map { step in
      Finding(
        at: step.range, "\(step.quoted) waits for no step, and no step waits for it",
        help: "write \(step.reference) at the step that cannot start without it")
    }
  }
}
