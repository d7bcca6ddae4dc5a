/// Where each step can be expected, as seen from the as-of date.
struct ForecastPass {
  private(set) var spans: [Span?]
  private let network: Network
  /// Days on which steps are to end instead of their due dates.
  private let delays: [Int: Day]

  init(_ network: Network, delays: [Int: Day] = [:]) {
    self.network = network
    self.delays = delays
    spans = Array(repeating: nil, count: network.steps.count)
    for index in network.order { spans[index] = span(of: network.steps[index]) }
  }

  private func span(of step: Step) -> Span? {
    switch network.states[step.index] {
    case .done(let day): return day.map { network.span(ofDone: step.index, on: $0) }
    case .cancelled: return network.span(ofCancelled: step.index, network.bounds(of: step, spans))
    case .open:
      let due = delays.isEmpty ? step.dueDay : delays[step.index] ?? step.dueDay
      let placement = network.placement(of: step.index, network.lengths[step.index], due: due)
      let span = placement.span(
        network.bounds(of: step, spans), notBefore: start(of: step, due: due), today: firstDay(of: step))
      return span?.ending(notBefore: earliestFinish(of: step, due: due))
    }
  }

  /// The day that is written down as the first; of work not begun it moves with the last.
  private func start(of step: Step, due: Day?) -> Day? {
    guard let start = step.startDay, let agreed = step.dueDay, let due, due != agreed, step.hasNotBegun else {
      return step.startDay
    }
    let workdays = network.workdays[step.index]
    return workdays.adding(workdays.count(from: agreed, to: due), to: start)
  }

  /// Before this day a step cannot begin, because it has not begun yet.
  private func firstDay(of step: Step) -> Day? {
    guard step.hasNotBegun, step.durationDays != nil || step.startDay != nil else { return nil }
    return network.workdays[step.index].onOrAfter(network.plan.asOf)
  }

  /// Nobody ends before the agreed day; what should have ended does so on the next working day at the earliest.
  private func earliestFinish(of step: Step, due: Day?) -> Day {
    let workdays = network.workdays[step.index]
    guard let due else { return workdays.onOrAfter(network.plan.asOf) }
    return due < network.plan.asOf ? workdays.adding(1, to: network.plan.asOf) : due
  }
}
