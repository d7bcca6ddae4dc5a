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
  /// What is expected without a change.
  private let expected: [Span?]
  private let mostCandidates: Int

  /// A set of changes with what follows from it.
  fileprivate struct Attempt {
    var changes = Changes()
    /// The changed steps, in the order in which they were tried.
    var steps: [Int] = []
    var spans: [Span?]
  }

  init(_ network: Network, _ target: Target, aim: Day, _ expected: [Span?]) {
    self.network = network
    self.target = target.step
    self.aim = aim
    self.expected = expected
    mostCandidates = min(max(20_000 / max(network.steps.count, 1), 2), 12)
  }

  /// The best first; none where go-live is not late, or nothing small saves it.
  func rescues() -> [Rescue] {
    var attempts = [Attempt(spans: expected)]
    if attempts.allSatisfy(isSaved) { return [] }
    for _ in 1...Self.mostChanges {
      attempts = attempts.prefix(Self.mostRescues).flatMap(nextAttempts)
      let saved = best(attempts.filter(isSaved).map(trimmed))
      if !saved.isEmpty { return saved.map { Rescue(changes: changes(of: $0)) } }
      attempts.sort { (end($0), effort($0)) < (end($1), effort($1)) }
    }
    return []
  }

  private func end(_ attempt: Attempt) -> Day { attempt.spans[target]?.finish ?? .last }

  private func isSaved(_ attempt: Attempt) -> Bool { end(attempt) <= aim }

  /// Those of least effort, each set once.
  private func best(_ attempts: [Attempt]) -> [Attempt] {
    var seen: Set<Changes> = []
    return attempts.sorted { effort($0) < effort($1) }.filter { seen.insert($0.changes).inserted }
      .prefix(Self.mostRescues).map { $0 }
  }

  /// How hard a set is: the parts of the work that have to be saved; to work side by side is half a step's.
  private func effort(_ attempt: Attempt) -> Double {
    attempt.changes.savings.reduce(Double(attempt.changes.parallel.count) / 2) { sum, saving in
      sum + Double(saving.value) / Double(max(network.lengths[saving.key].days, 1))
    }
  }

  private func changes(of attempt: Attempt) -> [Rescue.Change] {
    attempt.steps.compactMap { step in
      if let days = attempt.changes.savings[step], let by = attempt.spans[step]?.finish {
        return .sooner(step: step, workdays: days, by: by)
      }
      return attempt.changes.parallel.first { $0.step == step }.map { .parallel(step: step, with: $0.predecessor) }
    }
  }

  // MARK: One change more

  /// What follows from one change more to the chain that holds the end where it is.
  private func nextAttempts(_ attempt: Attempt) -> [Attempt] {
    let chain = chain(of: attempt)
    let steps = chain.filter { !attempt.steps.contains($0) }
      .sorted { network.lengths[$0].days > network.lengths[$1].days }.prefix(mostCandidates)
    return steps.compactMap { sooner($0, attempt) } + steps.compactMap { parallel($0, chain, attempt) }
  }

  private func chain(of attempt: Attempt) -> [Int] {
    DriverChain(to: target, in: attempt.spans, network).steps
  }

  /// Whether a change helps: the end comes sooner, or this step is no longer among those that hold it.
  private func helps(_ next: Attempt, _ step: Int, _ attempt: Attempt) -> Bool {
    end(next) < end(attempt) || !chain(of: next).contains(step)
  }

  /// The step ended by as many days sooner as the end is late, or as it can be.
  private func sooner(_ step: Int, _ attempt: Attempt) -> Attempt? {
    // Nobody can work faster in a time that was only counted because nothing else is said.
    guard step != target || network.lengths[step].source != .waits, let span = attempt.spans[step] else { return nil }
    let most = network.workdays[step].count(from: span.start, to: span.finish)
    let late = max(network.workdays[step].count(from: aim, to: end(attempt)), 1)
    guard most > 0 else { return nil }
    let next = attempt.saving(min(most, late), in: step, network)
    if !isSaved(next), most > late {
      // Days off may make more of a step's days necessary than the end is late by.
      let fullest = attempt.saving(most, in: step, network)
      if isSaved(fullest) { return fullest }
    }
    return helps(next, step, attempt) ? next : nil
  }

  /// The step begun together with the one before it in the chain.
  private func parallel(_ step: Int, _ chain: [Int], _ attempt: Attempt) -> Attempt? {
    guard let place = chain.firstIndex(of: step), place > 0, step != target, network.lengths[step].days > 0,
      network.lengths[chain[place - 1]].days > 0
    else { return nil }
    let other = chain[place - 1]
    let waits = network.steps[step].dependencies.contains { $0.step == other && $0.type == .finishToStart }
    guard waits else { return nil }
    let next = attempt.beginning(step, with: other, network)
    return helps(next, step, attempt) ? next : nil
  }

  /// The same set with no more days saved in each step than are needed.
  private func trimmed(_ attempt: Attempt) -> Attempt {
    attempt.steps.reduce(attempt) { least, step in
      guard let most = least.changes.savings[step] else { return least }
      var low = 1
      var high = most
      while low < high {
        let middle = (low + high) / 2
        if isSaved(least.resaving(middle, in: step, network)) { high = middle } else { low = middle + 1 }
      }
      return low == most ? least : least.resaving(low, in: step, network)
    }
  }
}

extension RescueSearch.Attempt {
  /// The same changes, and days saved in one more step.
  fileprivate func saving(_ days: Int, in step: Int, _ network: Network) -> Self {
    var next = self
    next.steps.append(step)
    return next.resaving(days, in: step, network)
  }

  /// The same changes with other days saved in a step.
  fileprivate func resaving(_ days: Int, in step: Int, _ network: Network) -> Self {
    var next = self
    next.changes.savings[step] = days
    next.spans = ForecastPass(network, next.changes).spans
    return next
  }

  /// The same changes, and a step begun together with another.
  fileprivate func beginning(_ step: Int, with other: Int, _ network: Network) -> Self {
    var next = self
    next.steps.append(step)
    next.changes.parallel.insert(.init(step: step, predecessor: other))
    next.spans = ForecastPass(network, next.changes).spans
    return next
  }
}
