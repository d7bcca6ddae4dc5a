/// How late each step may be: for the agreed go-live, and for the earliest one.
struct Aims {
  /// The agreed day, of go-live or of the step that stands for it.
  let aim: Day?
  /// The last days that keep what was agreed.
  let latest: [Span?]
  /// The last days that keep the earliest go-live there can be.
  let tightest: [Span?]

  init(_ target: Target?, _ network: Network, _ earliest: [Span?]) {
    guard let target else {
      latest = Array(repeating: nil, count: network.steps.count)
      tightest = latest
      aim = nil
      return
    }
    let leads = Self.leads(to: target.step, network)
    let aim = target.aim(network.plan, earliest)
    self.aim = aim
    let limits = network.steps.indices.map { index -> Day? in
      if index == target.step { return aim }
      if leads[index] || network.states[index] == .cancelled { return nil }
      let own = earliest[index].map { Bounds.later($0.finish, network.steps[index].dueDay) ?? $0.finish }
      return own.map { Bounds.later($0, aim) ?? $0 }
    }
    latest = Self.settled(LatestPass(network, limits: limits, leads: leads).spans, network, earliest)
    var ends = [Day?](repeating: nil, count: limits.count)
    ends[target.step] = earliest[target.step]?.finish
    tightest = LatestPass(network, limits: ends, leads: leads).spans
  }

  /// Working days from its due date, or from where it can or will end if that is later, to its latest end.
  func spareDays(of index: Int, _ network: Network, _ spans: [Span?]) -> Int? {
    guard network.states[index] == .open, let latest = latest[index], let span = spans[index] else { return nil }
    let end = Bounds.later(span.finish, network.steps[index].dueDay) ?? span.finish
    return network.workdays[index].count(from: end, to: latest.finish)
  }

  /// Whether a step must be done before the step aimed at, or is that step.
  private static func leads(to target: Int, _ network: Network) -> [Bool] {
    var leads = Array(repeating: false, count: network.steps.count)
    leads[target] = true
    for index in network.order.reversed() where leads[index] && !network.isDone(index) {
      for dependency in network.steps[index].dependencies { leads[dependency.step] = true }
    }
    return leads
  }

  /// What has no length and may fall on a day off is told as the workday before, unless that is before it can be.
  private static func settled(_ spans: [Span?], _ network: Network, _ earliest: [Span?]) -> [Span?] {
    spans.enumerated().map { index, span in
      guard let span, span.start == span.finish, network.lengths[index].days == 0 else { return span }
      let day = network.workdays[index].onOrBefore(span.finish)
      if let early = earliest[index]?.finish, day < early, early <= span.finish { return Span(early, early) }
      return Span(day, day)
    }
  }
}
