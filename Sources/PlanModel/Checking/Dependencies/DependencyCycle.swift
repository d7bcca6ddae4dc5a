import PlanText

extension Rule {
  static let dependencyCycle = Rule(
    "dependency-cycle", .error,
    summary: "Steps wait for one another in a circle, so none of them can start.",
    advice: "Take out the dependency that is not meant; the notes show all that make the circle.",
    bad: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | ▶2 |
      | 2 | Procurement | Ben Ode (Seller) | 1 |
      """,
    good: """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | - |
      | 2 | Procurement | Ben Ode (Seller) | 1 |
      """
  ) { plan in
    let graph = DependencyGraph(plan.steps)
    let rings = DependencyRings(graph)
    var search = CycleSearch(graph, rings)
    return rings.rings.compactMap { finding(search.cycle(in: $0), plan) }
  }

  private static func finding(_ cycle: [Int], _ plan: Plan) -> Finding? {
    let steps = cycle.map { plan.steps[$0] }
    let edges = zip(steps, steps.dropFirst() + steps.prefix(1)).compactMap { step, next in
      step.dependencies.first { $0.step == next.index }.map { (step: step, next: next, range: $0.range) }
    }
    guard let first = edges.first else { return nil }
    let notes = edges.prefix(Finding.mostNotes).map {
      Diagnostic.Note("\($0.step.quoted) waits for \($0.next.quoted)", at: $0.range)
    }
    return Finding(
      at: first.range, "\(circle(steps)): each waits for the next", help: "take one of these dependencies out",
      notes: notes)
  }

  /// The steps of a circle, as many as there are notes.
  private static func circle(_ steps: [Step]) -> String {
    var names = steps.prefix(Finding.mostNotes).map(\.label)
    if steps.count > Finding.mostNotes { names.append("\(steps.count - Finding.mostNotes) more") }
    return (names + names.prefix(1)).joined(separator: " → ")
  }
}
