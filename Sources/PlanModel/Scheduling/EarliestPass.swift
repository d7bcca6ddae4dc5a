/// The first days on which each step can be worked on if everybody begins as early as the others let them.
struct EarliestPass {
  private(set) var spans: [Span?]

  init(_ network: Network) {
    spans = Array(repeating: nil, count: network.steps.count)
    for index in network.order { spans[index] = span(of: network.steps[index], network) }
  }

  private func span(of step: Step, _ network: Network) -> Span? {
    switch network.states[step.index] {
    case .done(let day): return day.map { network.span(ofDone: step.index, on: $0) }
    case .cancelled: return network.span(ofCancelled: step.index, network.bounds(of: step, spans))
    case .open:
      let placement = network.placement(of: step.index, network.lengths[step.index], due: step.dueDay)
      return placement.span(network.bounds(of: step, spans), notBefore: step.startDay)
    }
  }
}
