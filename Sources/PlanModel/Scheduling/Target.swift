/// The step that the schedule aims at, and the day by which it is agreed.
struct Target {
  let step: Int
  /// Whether the plan names it as its go-live.
  let isNamed: Bool

  /// The step named Go-live, else the last of those that nothing waits for; nil where no step counts.
  ///
  /// Where a field dates go-live, a step that only has the word in its title is none if others follow it until then,
  /// and what is due later comes after go-live: it is not what the plan aims at.
  init?(_ network: Network, _ earliest: [Span?]) {
    if let named = network.plan.goLiveStep, network.states[named] != .cancelled, Self.isGoLive(named, network) {
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

  /// Whether the step with the word in its title is go-live itself, and not one on the way, as a readiness review.
  private static func isGoLive(_ index: Int, _ network: Network) -> Bool {
    let step = network.steps[index]
    guard let agreed = network.plan.goLiveField?.day, let due = step.dueDay, due < agreed,
      !AgreedDate.goLiveTitles.contains(step.title.lowercased())
    else { return true }
    return !network.steps.contains { other in
      guard network.states[other.index] != .cancelled, let day = other.dueDay else { return false }
      return day > due && day <= agreed
    }
  }

  /// By its date, then by its id: their order in the file must not matter.
  private static func last(_ network: Network, _ earliest: [Span?]) -> Int? {
    let counted = network.steps.map { network.states[$0.index] != .cancelled }
    let goLive = network.plan.goLiveField?.day ?? .last
    let before = network.steps.map { counted[$0.index] && ($0.dueDay ?? goLive) <= goLive }
    return last(of: before.contains(true) ? before : counted, network, earliest)
  }

  /// The last of some steps that no other of them waits for.
  private static func last(of isMeant: [Bool], _ network: Network, _ earliest: [Span?]) -> Int? {
    var isAwaited = Array(repeating: false, count: network.steps.count)
    for index in network.order.reversed()
    where isMeant[index] || (network.states[index] == .cancelled && isAwaited[index]) {
      for dependency in network.steps[index].dependencies { isAwaited[dependency.step] = true }
    }
    func rank(_ index: Int) -> (Int, String) {
      ((network.steps[index].dueDay ?? earliest[index]?.finish)?.ordinal ?? 0, network.steps[index].id)
    }
    return network.steps.indices.filter { isMeant[$0] && !isAwaited[$0] }.max { rank($0) < rank($1) }
  }
}
