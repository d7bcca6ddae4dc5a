import PlanText

extension Rule {
  static let dateAfterGoLive = Rule(
    "date-after-go-live", .warning,
    summary: "A step that comes before go-live is due after it.",
    advice:
      "Move the step or go-live; a step that comes after go-live waits for it, stands below it or says so in its title.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | ▶2026-09-04 |
      | Go-live | Ana Ruiz (Buyer) | 2026-09-01 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | 2026-08-28 |
      | Go-live | Ana Ruiz (Buyer) | 2026-09-01 |
      """
  ) { plan in
    guard let goLive = plan.goLive else { return [] }
    let late = plan.steps.filter { $0.isOpen && $0.dueDay.map { $0 > goLive } == true }
    guard !late.isEmpty else { return [] }
    let order = GoLiveOrder(plan, goLive: goLive)
    return late.filter { order.comesBefore($0) }.compactMap { finding($0, goLive, plan) }
  }

  private static func finding(_ step: Step, _ goLive: Day, _ plan: Plan) -> Finding? {
    guard let due = step.dueDay else { return nil }
    let days = Wording.count(goLive.days(to: due), "day")
    let entry = plan.goLiveField ?? plan.goLiveStep.map { plan.steps[$0].due }
    let mark = plan.goLiveStep.map { " or write \(plan.steps[$0].reference) as what it waits for" }
    return Finding(
      at: step.due.range, "\(step.quoted) is due \(due.iso), \(days) after go-live",
      help: "write a date up to \(goLive.iso),\(mark ?? " or move go-live")",
      notes: entry.map { [Diagnostic.Note("go-live is \(goLive.iso)", at: $0.range)] } ?? [])
  }
}

/// Which steps come before go-live: those it waits for, and those above its step that do not belong after it.
private struct GoLiveOrder {
  private let goLiveStep: Int?
  private let before: [Bool]
  private let after: [Bool]

  init(_ plan: Plan, goLive: Day) {
    goLiveStep = plan.goLiveStep
    let graph = DependencyGraph(plan.steps)
    before = goLiveStep.map { graph.reached(from: [$0]) } ?? []
    let late = plan.steps.filter { $0.index == plan.goLiveStep || $0.dueDay.map { $0 >= goLive } == true }
    after = graph.reversed.reached(from: late.map(\.index))
  }

  func comesBefore(_ step: Step) -> Bool {
    if let goLiveStep {
      guard step.index != goLiveStep else { return false }
      if before[step.index] { return true }
      if step.index > goLiveStep { return false }
    }
    return !after[step.index] && !TimeAfterGoLive.isNamed(in: Words.of(step.title))
  }
}
