/// Where the delay of a step's forecast begins.
public struct DelayOrigin: Hashable, Sendable {
  /// Why that step ends later than the plan says.
  public enum Reason: Hashable, Sendable {
    /// It was done so many working days after its due date.
    case doneLate(workdays: Int)
    case overdue
    /// It has not begun, and so many working days from the as-of date are too many.
    case notBegun(workdays: Int)
    /// It is open, and the plan says no more: no due date, or no length but one that was counted.
    case stillOpen
    /// What it waits for is in time, and leaves it fewer than these working days.
    case tooLong(workdays: Int)
  }

  public let step: Int
  public let reason: Reason
}

extension Schedule {
  /// The step that pushes another one's forecast behind its date; nil where that is not late.
  public func origin(ofDelayOf step: Int) -> DelayOrigin? {
    delay(of: step).last.map { DelayOrigin(step: $0.step, reason: reason(for: $0)) }
  }

  /// A late step, then the one that pushes it, and so on to where the delay begins; none where it is not late.
  package func delayPath(of step: Int) -> [Int] { delay(of: step).map(\.step) }

  private func delay(of step: Int) -> [Delayed] {
    var path: [Delayed] = []
    var next: Delayed? = Delayed(step: step, isStart: false)
    if !isLate(step, byStart: false) { return path }
    // No chain is longer than the plan has steps.
    for _ in network.steps.indices {
      guard let delayed = next else { break }
      if steps[delayed.step].forecast != nil { path.append(delayed) }
      next = pusher(of: delayed)
    }
    return path
  }

  /// Whether a step is expected to begin later than by the plan's dates, or to end behind its due date; without one,
  /// behind its earliest day.
  private func isLate(_ index: Int, byStart isStart: Bool) -> Bool {
    guard let forecast = steps[index].forecast else { return false }
    // When done work began is mostly counted back from its end.
    if isStart, !network.isDone(index) { return network.agreed[index].map { forecast.start > $0.start } ?? false }
    guard let agreed = network.steps[index].dueDay ?? steps[index].earliest?.finish else { return false }
    return forecast.finish > agreed
  }

  /// The late step waited for that holds a step where it is expected; of several the last by date and id.
  private func pusher(of delayed: Delayed) -> Delayed? {
    let isLateByItself = isLateByItself(delayed.step)
    let pushers = network.steps[delayed.step].dependencies.filter { dependency in
      if isLateByItself, network.isDone(dependency.step) { return false }
      let isPassed = network.states[dependency.step] == .cancelled
      return (isPassed || isLate(dependency.step, byStart: dependency.isFromStart)) && holds(dependency, delayed)
    }
    func rank(_ pusher: Dependency) -> (Int, String) {
      (expected[pusher.step]?.finish.ordinal ?? 0, network.steps[pusher.step].id)
    }
    let last = pushers.max { rank($0) < rank($1) }
    return last.map { Delayed(step: $0.step, isStart: $0.isFromStart) }
  }

  private func holds(_ dependency: Dependency, _ delayed: Delayed) -> Bool {
    guard let span = expected[delayed.step],
      let alone = network.span(of: delayed.step, heldBy: dependency, expected)
    else { return false }
    return delayed.isStart ? alone.start >= span.start : alone.finish >= span.finish
  }

  /// Whether an open step is overdue, and what was done before it holds it no longer than that, or only by a length
  /// that was counted.
  private func isLateByItself(_ index: Int) -> Bool {
    let step = network.steps[index]
    guard step.isOpen, let due = step.dueDay, due < network.asOf, let finish = expected[index]?.finish else {
      return false
    }
    return steps[index].length.source == .waits || finish <= network.workdays[index].adding(1, to: network.asOf)
  }

  private func reason(for delayed: Delayed) -> DelayOrigin.Reason {
    let index = delayed.step
    let step = network.steps[index]
    let length = steps[index].length
    if !step.isOpen, let due = step.dueDay, let done = steps[index].forecast?.finish {
      return .doneLate(workdays: network.workdays[index].count(from: due, to: done))
    }
    if let due = step.dueDay, due < network.asOf { return .overdue }
    let isCounted = length.source == .waits && length.days > 0
    if step.hasNotBegun, beginsToday(index) {
      return .notBegun(workdays: isCounted || delayed.isStart ? 0 : length.days)
    }
    return step.dueDay == nil || isCounted || delayed.isStart ? .stillOpen : .tooLong(workdays: length.days)
  }

  /// Whether nothing but the as-of date keeps a step from having begun.
  private func beginsToday(_ index: Int) -> Bool {
    steps[index].forecast?.start == network.workdays[index].onOrAfter(network.asOf)
  }
}

/// A step in a chain of delays, and whether it is its beginning that the next one waits for.
private struct Delayed {
  let step: Int
  let isStart: Bool
}

extension Dependency {
  /// Whether it waits for the other's beginning.
  fileprivate var isFromStart: Bool { type == .startToStart || type == .startToFinish }
}
