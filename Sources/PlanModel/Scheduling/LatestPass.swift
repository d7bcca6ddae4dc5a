/// The last days on which each step can be worked on without moving the end.
struct LatestPass {
  /// Nil for steps that are done, cancelled, or bound by nothing.
  private(set) var spans: [Span?]
  private var limits: [Day?]

  /// `limits` holds the days by which steps must end whatever waits for them; `leads` whether a step leads to the one
  /// aimed at: such steps are bound by others of their kind only.
  init(_ network: Network, limits: [Day?], leads: [Bool]) {
    self.limits = limits
    spans = Array(repeating: nil, count: limits.count)
    for index in network.order.reversed() {
      guard let span = latestSpan(of: index, network) else { continue }
      spans[index] = span
      for dependency in network.steps[index].dependencies where leads[index] || !leads[dependency.step] {
        pass(dependency, from: index, span, network)
      }
    }
  }

  private func latestSpan(of index: Int, _ network: Network) -> Span? {
    guard let limit = limits[index] else { return nil }
    switch network.states[index] {
    case .done: return nil
    case .cancelled: return Span(limit, limit)
    case .open:
      let days = network.lengths[index].days
      let workdays = network.workdays[index]
      let finish = days > 0 ? workdays.onOrBefore(limit) : limit
      return Span(workdays.start(ofWorkEnding: finish, days: days), finish)
    }
  }

  /// Tells the step waited for how late it may be.
  private mutating func pass(_ dependency: Dependency, from index: Int, _ span: Span, _ network: Network) {
    let isMilestone = network.states[index] == .cancelled || network.lengths[index].days == 0
    let common = network.common
    switch dependency.type {
    case .finishToStart:
      limit(
        dependency.step,
        to: common.last(from: dependency.lag, to: isMilestone ? span.finish : span.start.adding(days: -1)))
    case .finishToFinish:
      limit(dependency.step, to: common.last(from: dependency.lag, to: span.finish))
    case .startToStart:
      limit(
        dependency.step,
        to: finish(of: dependency.step, startingBy: common.last(from: dependency.lag, to: span.start), network))
    case .startToFinish:
      limit(
        dependency.step,
        to: finish(of: dependency.step, startingBy: common.last(from: dependency.lag, to: span.finish), network))
    }
  }

  private mutating func limit(_ index: Int, to day: Day) {
    limits[index] = limits[index].map { min($0, day) } ?? day
  }

  /// The last day of work that begins on a day at the latest.
  private func finish(of index: Int, startingBy day: Day, _ network: Network) -> Day {
    guard network.states[index] == .open, network.lengths[index].days > 0 else { return day }
    let workdays = network.workdays[index]
    return workdays.finish(ofWorkStarting: workdays.onOrBefore(day), days: network.lengths[index].days)
  }
}
