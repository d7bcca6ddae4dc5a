/// The step that the schedule aims at, and the day by which it is agreed.
struct Target {
  let step: Int
  /// Whether the plan names it as its go-live.
  let isNamed: Bool

  /// The step named Go-live, else the last of those that nothing waits for; nil where no step counts.
  init?(_ network: Network, _ earliest: [Span?]) {
    if let named = network.plan.goLiveStep, network.states[named] != .cancelled {
      step = named
      isNamed = true
      return
    }
    guard let last = Self.last(network, earliest) else { return nil }
    step = last
    isNamed = false
  }

  /// Go-live; where the step is not named so, its own date if that is later.
  func aim(_ plan: Plan, _ earliest: [Span?]) -> Day? {
    let own = plan.steps[step].dueDay ?? (plan.goLive == nil ? earliest[step]?.finish : nil)
    return isNamed ? plan.goLive ?? own : Bounds.later(plan.goLive, own)
  }

  /// By its date, then by its id: their order in the file must not matter.
  private static func last(_ network: Network, _ earliest: [Span?]) -> Int? {
    var isAwaited = Array(repeating: false, count: network.steps.count)
    for index in network.order.reversed() where network.states[index] != .cancelled || isAwaited[index] {
      for dependency in network.steps[index].dependencies { isAwaited[dependency.step] = true }
    }
    func day(_ index: Int) -> Day { network.steps[index].dueDay ?? earliest[index]?.finish ?? .first }
    let ends = network.steps.indices.filter { !isAwaited[$0] && network.states[$0] != .cancelled }
    return ends.max { (day($0), network.steps[$0].id) < (day($1), network.steps[$1].id) }
  }
}
