/// How long each step takes, from what the plan says: its durations and its agreed dates.
struct AgreedLengths {
  private(set) var lengths: [StepLength]
  /// Where each step stands by the plan's dates.
  private(set) var spans: [Span?]

  init(_ network: Network) {
    lengths = network.lengths
    spans = Array(repeating: nil, count: network.steps.count)
    for index in network.order {
      let step = network.steps[index]
      let bounds = network.bounds(of: step, spans)
      if network.states[index] == .cancelled {
        spans[index] = network.span(ofCancelled: index, bounds)
      } else {
        lengths[index] = length(of: step, bounds, network.workdays[index])
        // Nobody knows when it was done: the other passes know nothing of it either.
        spans[index] = network.states[index] == .done(nil) ? nil : span(of: step, bounds, network)
      }
    }
  }

  private func length(of step: Step, _ bounds: Bounds, _ workdays: Workdays) -> StepLength {
    if let days = step.durationDays { return StepLength(days: max(days, 0), source: .written) }
    guard let due = step.dueDay else { return .none }
    if let start = step.startDay {
      // Who takes over on the day the other ends begins on the next.
      let first = bounds.after == start ? start.adding(days: 1) : start
      return StepLength(days: workdays.count(within: first, due), source: .dates)
    }
    if let first = bounds.first { return StepLength(days: workdays.count(within: first, due), source: .waits) }
    let end = step.dependencies.compactMap { spans[$0.step]?.finish }.max()
    return end.map { StepLength(days: max(workdays.count(from: $0, to: due), 0), source: .waits) } ?? .none
  }

  /// Up to its due date where it has one, else as early as its bounds allow.
  private func span(of step: Step, _ bounds: Bounds, _ network: Network) -> Span? {
    let due = step.dueDay ?? step.doneOn.day
    let length = lengths[step.index]
    let span = network.placement(of: step.index, length, due: due).span(bounds, notBefore: step.startDay)
    guard let span, let due else { return span }
    return Span(length.days > 0 ? span.start : due, due)
  }
}
