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

  init(_ network: Network, _ target: Target, aim: Day, _ expected: [Span?]) {
    self.network = network
    self.target = target.step
    self.aim = aim
    self.expected = expected
    mostCandidates = min(max(20_000 / max(network.steps.count, 1), 2), 12)
  }

  /// The best first; none where go-live is not late, or nothing small saves it.
  func rescues() -> [Rescue] {
    var attempts = [RescueAttempt(expected)]
    if attempts.allSatisfy(isSaved) { return [] }
    for _ in 1...Self.mostChanges {
      attempts = attempts.prefix(Self.mostRescues).flatMap(nextAttempts)
      let saved = best(attempts.filter(isSaved).map(trimmed))
      if !saved.isEmpty { return saved.map { Rescue(changes: $0.instructions(network)) } }
      attempts.sort { end($0) == end($1) ? $0.effort(network) < $1.effort(network) : end($0) < end($1) }
    }
    return []
  }

  private func end(_ attempt: RescueAttempt) -> Day { attempt.spans[target]?.finish ?? .last }

  private func isSaved(_ attempt: RescueAttempt) -> Bool { end(attempt) <= aim }

  /// Those of least effort, each set once.
  private func best(_ attempts: [RescueAttempt]) -> [RescueAttempt] {
    var seen: Set<Changes> = []
    return attempts.sorted { $0.effort(network) < $1.effort(network) }.filter { seen.insert($0.changes).inserted }
      .prefix(Self.mostRescues).map { $0 }
  }

  // MARK: One change more

  /// What follows from one change more to the chain that holds the end where it is.
  private func nextAttempts(_ attempt: RescueAttempt) -> [RescueAttempt] {
    let chain = chain(of: attempt)
    let steps = chain.filter { !attempt.steps.contains($0) }
      .sorted { network.lengths[$0].days > network.lengths[$1].days }.prefix(mostCandidates)
    return steps.compactMap { sooner($0, chain, attempt) } + steps.compactMap { parallel($0, chain, attempt) }
  }

  private func chain(of attempt: RescueAttempt) -> [Int] {
    DriverChain(to: target, in: attempt.spans, network).steps
  }

  /// Whether a change helps: the end comes sooner, or this step is no longer among those that hold it.
  private func helps(_ next: RescueAttempt, _ step: Int, _ attempt: RescueAttempt) -> Bool {
    end(next) < end(attempt) || !chain(of: next).contains(step)
  }

  /// The step ended by as many days sooner as the end is late, or as it can be.
  private func sooner(_ step: Int, _ chain: [Int], _ attempt: RescueAttempt) -> RescueAttempt? {
    guard let span = attempt.spans[step], !isTooEarly(step) else { return nil }
    if network.steps[step].dueDay == nil, losesWhatItWins(step, chain, attempt) { return nil }
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

  /// Whether go-live itself would have to come before its due date, in a time that was only counted.
  private func isTooEarly(_ step: Int) -> Bool {
    step == target && network.lengths[step].source == .waits && network.steps[step].dueDay.map { $0 > aim } == true
  }

  /// Whether days that a step wins are lost again once the plan says so: because no duration is given, as many more are
  /// counted for the next step of the chain that has a due date, or for itself.
  private func losesWhatItWins(_ step: Int, _ chain: [Int], _ attempt: RescueAttempt) -> Bool {
    let next = chain.drop { $0 != step }.first { network.steps[$0].dueDay != nil }
    return next.map { network.lengths[$0].source == .waits && attempt.changes.savings[$0] == nil } ?? false
  }

  /// The step begun together with the one before it in the chain.
  private func parallel(_ step: Int, _ chain: [Int], _ attempt: RescueAttempt) -> RescueAttempt? {
    guard let place = chain.firstIndex(of: step), place > 0, step != target, network.lengths[step].days > 0,
      network.lengths[chain[place - 1]].days > 0, !losesWhatItWins(step, chain, attempt)
    else { return nil }
    let other = chain[place - 1]
    let waits = network.steps[step].dependencies.contains { $0.step == other && $0.type == .finishToStart }
    guard waits else { return nil }
    let next = attempt.beginning(step, with: other, network)
    return helps(next, step, attempt) ? next : nil
  }

  /// The same set with no more days saved in each step than are needed.
  private func trimmed(_ attempt: RescueAttempt) -> RescueAttempt {
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
