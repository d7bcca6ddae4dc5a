/// Go-live and target close, by the steps that stand for them.
struct AgreedDays {
  private let network: Network
  let target: Target?

  init(_ network: Network, _ target: Target?) {
    self.network = network
    self.target = target
  }

  func goLive(_ forecast: [Span?]) -> AgreedDay {
    let plan = network.plan
    guard let target, let expected = forecast[target.step]?.finish else {
      let isOfStep = target?.isNamed == true || plan.goLive == nil
      return AgreedDay(agreed: plan.goLive, forecast: nil, step: target?.step, isOfStep: isOfStep, network.common)
    }
    let step = network.steps[target.step]
    let isDated = step.dueDay != nil || step.doneOn.day != nil
    guard !target.isNamed || !isDated, let agreed = plan.goLive else {
      return AgreedDay(agreed: plan.goLive ?? step.dueDay, forecast: expected, step: target.step, network.common)
    }
    // Only the field has go-live's date: as far as its step ends behind it, and behind its own, go-live moves.
    let due = Bounds.later(agreed, step.dueDay) ?? agreed
    let delay = max(network.common.count(from: due, to: expected), 0)
    return AgreedDay(
      agreed: agreed, forecast: network.common.adding(delay, to: agreed), step: target.step, isOfStep: target.isNamed,
      network.common)
  }

  func targetClose(_ forecast: [Span?]) -> AgreedDay {
    let agreed = network.plan.targetClose
    let step = agreed.flatMap { closeStep($0, forecast) }
    return AgreedDay(agreed: agreed, forecast: step.flatMap { forecast[$0]?.finish }, step: step, network.common)
  }

  /// Of the steps that are called the signature, else of those due on the day, the last by forecast and id.
  private func closeStep(_ agreed: Day, _ forecast: [Span?]) -> Int? {
    let steps = network.steps.filter { network.states[$0.index] != .cancelled }
    let named = steps.filter { $0.title.utf8.count <= 20 && AgreedDate.closeTitles.contains($0.title.lowercased()) }
    let candidates = named.isEmpty ? steps.filter { $0.dueDay == agreed } : named
    func rank(_ step: Step) -> (Int, String) { (forecast[step.index]?.finish.ordinal ?? 0, step.id) }
    return candidates.max { rank($0) < rank($1) }?.index
  }
}
