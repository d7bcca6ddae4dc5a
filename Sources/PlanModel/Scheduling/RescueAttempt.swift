/// A set of changes that is tried to save go-live, with what follows from it.
struct RescueAttempt {
  private(set) var changes = Changes()
  /// The changed steps, in the order in which they were tried.
  private(set) var steps: [Int] = []
  private(set) var spans: [Span?]

  /// Nothing changed yet.
  init(_ expected: [Span?]) {
    spans = expected
  }

  /// The same changes, and days saved in one more step.
  func saving(_ days: Int, in step: Int, _ network: Network) -> Self {
    var next = self
    next.steps.append(step)
    return next.resaving(days, in: step, network)
  }

  /// The same changes with other days saved in a step.
  func resaving(_ days: Int, in step: Int, _ network: Network) -> Self {
    var next = self
    next.changes.savings[step] = days
    next.spans = ForecastPass(network, next.changes).spans
    return next
  }

  /// The same changes, and a step begun together with another.
  func beginning(_ step: Int, with other: Int, _ network: Network) -> Self {
    var next = self
    next.steps.append(step)
    next.changes.parallel.insert(.init(step: step, predecessor: other))
    next.spans = ForecastPass(network, next.changes).spans
    return next
  }

  // MARK: What it asks for

  /// How hard it is: the parts of the work that have to be saved, to work side by side being half a step's; and the
  /// same of lengths that were only counted, for which nobody has to work faster.
  func effort(_ network: Network) -> (work: Double, counted: Double) {
    var effort = (work: Double(changes.parallel.count) / 2, counted: 0.0)
    for step in steps {
      guard let days = changes.savings[step] else { continue }
      let part = Double(days) / Double(max(network.lengths[step].days, 1))
      if duration(of: step, network) == nil { effort.work += part } else { effort.counted += part }
    }
    return effort
  }

  /// One for each changed step.
  func instructions(_ network: Network) -> [Rescue.Change] {
    steps.compactMap { step in
      if let days = changes.savings[step], let by = spans[step]?.finish {
        return duration(of: step, network).map { .duration(step: step, days: $0, soonerDays: days, by: by) }
          ?? .sooner(step: step, workdays: days, by: by)
      }
      return changes.parallel.first { $0.step == step }.map { .parallel(step: step, with: $0.predecessor) }
    }
  }

  /// The longest duration with which a step ends in time whose length was only counted; nil where the plan gives it a
  /// length, or it has to end before its due date: no duration makes it.
  private func duration(of step: Int, _ network: Network) -> Int? {
    guard network.lengths[step].source == .waits, let span = spans[step], let due = network.steps[step].dueDay,
      due <= span.finish
    else { return nil }
    // What has a duration and has not begun begins on the as-of date at the earliest.
    let first = network.steps[step].hasNotBegun ? max(span.start, network.asOf) : span.start
    let days = network.workdays[step].count(within: first, span.finish)
    return days > 0 ? days : nil
  }
}
