/// Looks for the smallest sets of changes that save the agreed go-live.
///
/// A set has three changes at most. Of a chain only the steps that last longest are tried, fewer in a large plan: a
/// search through thousands would take minutes and name nothing better.
struct RescueSearch {
  private static let mostChanges = 3
  private static let mostRescues = 5

  private let network: Network
  private let target: Int
  private let aim: Day
  private let mostCandidates: Int

  /// A set of changes with what follows from it.
  fileprivate struct Attempt {
    var rescue: [Rescue.Change] = []
    var changes = Changes()
    var spans: [Span?]
    /// How hard it is, as parts of the work that is changed.
    var effort = 0.0
  }

  init(_ network: Network, _ target: Target, aim: Day) {
    self.network = network
    self.target = target.step
    self.aim = aim
    mostCandidates = min(max(20_000 / max(network.steps.count, 1), 2), 12)
  }

  /// The best first; none where go-live is not late, or nothing small saves it.
  func rescues() -> [Rescue] {
    var attempts = [Attempt(spans: ForecastPass(network).spans)]
    if attempts.allSatisfy(isSaved) { return [] }
    for _ in 1...Self.mostChanges {
      attempts = attempts.prefix(Self.mostRescues).flatMap(nextAttempts)
      let saved = Self.best(attempts.filter(isSaved))
      if !saved.isEmpty { return saved.map { Rescue(changes: $0.rescue) } }
      attempts.sort { (end($0), $0.effort) < (end($1), $1.effort) }
    }
    return []
  }

  private func end(_ attempt: Attempt) -> Day { attempt.spans[target]?.finish ?? .last }

  private func isSaved(_ attempt: Attempt) -> Bool { end(attempt) <= aim }

  /// Those of least effort, each set once.
  private static func best(_ attempts: [Attempt]) -> [Attempt] {
    var seen: Set<Set<Rescue.Change>> = []
    return attempts.sorted { $0.effort < $1.effort }.filter { seen.insert(Set($0.rescue)).inserted }
      .prefix(mostRescues).map { $0 }
  }

  // MARK: One change more

  /// What follows from one change more to the chain that holds the end where it is.
  private func nextAttempts(_ attempt: Attempt) -> [Attempt] {
    let chain = chain(of: attempt)
    let steps = chain.sorted { network.lengths[$0].days > network.lengths[$1].days }.prefix(mostCandidates)
    return steps.compactMap { sooner($0, attempt) } + steps.compactMap { parallel($0, chain, attempt) }
  }

  private func chain(of attempt: Attempt) -> [Int] {
    DriverChain(to: target, in: attempt.spans, network).steps
  }

  /// The step ended just so many days sooner as helps.
  private func sooner(_ step: Int, _ attempt: Attempt) -> Attempt? {
    guard attempt.changes.savings[step] == nil, let most = mostSavings(in: step, attempt) else { return nil }
    let fullest = saving(most, in: step, attempt)
    if end(fullest) < end(attempt) { return least(step, attempt, most, goal: max(end(fullest), aim)) }
    // Another chain holds the end as well: this one is let go by as much as the end is late.
    let late = network.workdays[step].count(from: aim, to: end(attempt))
    let next = saving(min(most, max(late, 1)), in: step, attempt)
    return chain(of: next).contains(step) ? nil : next
  }

  /// The fewest days saved in a step that bring the end to a goal; so many do at most.
  private func least(_ step: Int, _ attempt: Attempt, _ most: Int, goal: Day) -> Attempt {
    var low = 1
    var high = most
    while low < high {
      let middle = (low + high) / 2
      if end(saving(middle, in: step, attempt)) <= goal { high = middle } else { low = middle + 1 }
    }
    return saving(low, in: step, attempt)
  }

  private func saving(_ days: Int, in step: Int, _ attempt: Attempt) -> Attempt {
    let effort = Double(days) / Double(max(network.lengths[step].days, 1))
    return attempt.adding(.sooner(step: step, workdays: days), effort, network)
  }

  /// How many days a step can end sooner: at least one of its own is left. Nil where none can be saved.
  private func mostSavings(in step: Int, _ attempt: Attempt) -> Int? {
    guard let span = attempt.spans[step] else { return nil }
    let days = network.workdays[step].count(from: span.start, to: span.finish)
    return days > 0 ? days : nil
  }

  /// The step begun together with the one before it in the chain.
  private func parallel(_ step: Int, _ chain: [Int], _ attempt: Attempt) -> Attempt? {
    guard let place = chain.firstIndex(of: step), place > 0, step != target, network.lengths[step].days > 0,
      network.lengths[chain[place - 1]].days > 0
    else { return nil }
    let other = chain[place - 1]
    let waits = network.steps[step].dependencies.contains { $0.step == other && $0.type == .finishToStart }
    guard waits else { return nil }
    let next = attempt.adding(.parallel(step: step, with: other), 0.5, network)
    return end(next) < end(attempt) || !self.chain(of: next).contains(step) ? next : nil
  }
}

extension RescueSearch.Attempt {
  /// The same changes and one more.
  fileprivate func adding(_ change: Rescue.Change, _ effort: Double, _ network: Network) -> Self {
    var next = self
    next.rescue.append(change)
    next.effort += effort
    switch change {
    case .sooner(let step, let days): next.changes.savings[step] = days
    case .parallel(let step, let other): next.changes.parallel.insert(.init(step: step, predecessor: other))
    }
    next.spans = ForecastPass(network, next.changes).spans
    return next
  }
}
