/// Judges each step by its forecast, and by those it waits for.
struct HealthPass {
  private(set) var healths: [StepHealth] = []
  /// The red step that whoever waits for a step waits for: itself, or the one that a cancelled step waited for.
  private var reds: [Int?]
  private let forecast: [Span?]

  init(_ network: Network, forecast: [Span?]) {
    healths = network.steps.map { _ in StepHealth(health: .none, causes: [], isAuthors: false) }
    reds = Array(repeating: nil, count: network.steps.count)
    self.forecast = forecast
    for index in network.order {
      let step = network.steps[index]
      healths[index] = health(of: step, network, forecast[index])
      reds[index] = network.states[index] == .cancelled ? redAwaited(by: step) : red(index)
    }
  }

  private func health(of step: Step, _ network: Network, _ forecast: Span?) -> StepHealth {
    switch network.states[step.index] {
    case .done: return StepHealth(health: .done, causes: [], isAuthors: false)
    case .cancelled: return StepHealth(health: .none, causes: [], isAuthors: false)
    case .open: break
    }
    let red = redCauses(of: step, network, forecast)
    let causes = red + amberCauses(of: step, network)
    let written = step.health.flatMap { [.green, .amber, .red].contains($0) ? $0 : nil }
    let judged: Health = causes.isEmpty ? .green : red.isEmpty ? .amber : .red
    return StepHealth(health: written ?? judged, causes: causes, isAuthors: written != nil)
  }

  private func redCauses(of step: Step, _ network: Network, _ forecast: Span?) -> [StepHealth.Cause] {
    var causes: [StepHealth.Cause] = []
    if let due = step.dueDay, due < network.asOf { causes.append(.overdue(days: due.days(to: network.asOf))) }
    if step.status.status == .blocked { causes.append(.blocked) }
    if let due = step.dueDay, let finish = forecast?.finish, finish > due, due >= network.asOf {
      let workdays = network.workdays[step.index].count(from: due, to: finish)
      causes.append(.late(forecast: finish, workdays: workdays))
    }
    return causes
  }

  private func amberCauses(of step: Step, _ network: Network) -> [StepHealth.Cause] {
    var causes: [StepHealth.Cause] = []
    if let due = step.dueDay, due >= network.asOf, step.status.status == .notStarted {
      let workdays = network.workdays[step.index].count(from: network.asOf, to: due)
      if workdays <= 5 { causes.append(.dueSoon(workdays: workdays)) }
    }
    if let red = redAwaited(by: step) { causes.append(.waitsForRed(step: red)) }
    return causes
  }

  private func red(_ index: Int) -> Int? { healths[index].health == .red ? index : nil }

  /// The red step that is waited for longest.
  private func redAwaited(by step: Step) -> Int? {
    let awaited = step.dependencies.lazy.compactMap { reds[$0.step] }
    return awaited.max { (forecast[$0]?.finish ?? .first) < (forecast[$1]?.finish ?? .first) }
  }
}
