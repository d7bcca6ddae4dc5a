/// Where most of the delay of a step's forecast comes from.
public struct DelayOrigin: Hashable, Sendable {
  /// Why that step ends later than the plan says.
  public enum Reason: Hashable, Sendable {
    /// It was done so many working days after its due date.
    case doneLate(workdays: Int)
    case overdue
    /// It has not begun, and so many working days from the as-of date are too many.
    case notBegun(workdays: Int)
    /// It is open, and the plan says no more: no due date and nothing late to wait for, or only a counted length.
    case stillOpen
    /// What it waits for, and the dates leave it fewer than these working days.
    case tooLong(workdays: Int)
  }

  /// Index of the step, in the plan's steps; it can be the delayed one itself.
  public let step: Int
  /// Why that step ends late; working days are those of its own calendar.
  public let reason: Reason
}

extension Schedule {
  /// The step that does most to push another one's forecast behind its date; nil where that is not late.
  public func origin(ofDelayOf step: Int) -> DelayOrigin? {
    heaviest(of: delay(of: step)).map { DelayOrigin(step: $0.step, reason: reason(for: $0)) }
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

  /// The step of such a path that adds most of the working days by which its end is late; of equals the first to be
  /// late.
  ///
  /// Days that are made good on the way count for none. What steps without a due date add shows in the next step that
  /// has one: the longest of them all is meant then.
  private func heaviest(of path: [Delayed]) -> Delayed? {
    guard let first = path.last else { return nil }
    var heaviest = first
    var most = 1
    var rest = Int.max
    var longest: Delayed?
    for delayed in path {
      guard let days = lateness(of: delayed, isFirst: delayed.step == first.step) else {
        if let other = longest, steps[delayed.step].length.days > steps[other.step].length.days { longest = delayed }
        continue
      }
      let left = min(rest, max(days, 0))
      if let longest, rest - left >= most { (heaviest, most) = (longest, rest - left) }
      (rest, longest) = (left, delayed)
    }
    return rest >= most ? first : heaviest
  }

  /// By how many working days a step begins or ends later than agreed; nil where no date is, and the path goes on.
  private func lateness(of delayed: Delayed, isFirst: Bool) -> Int? {
    let index = delayed.step
    let agreed = network.steps[index].dueDay ?? (index == target ? aim : nil)
    guard let forecast = steps[index].forecast, let end = agreed ?? (isFirst ? steps[index].earliest?.finish : nil)
    else { return nil }
    if delayed.isStart, !network.isDone(index), let start = network.agreed[index]?.start {
      return network.common.count(from: start, to: forecast.start)
    }
    return network.common.count(from: end, to: forecast.finish)
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
    let isUndated = step.dueDay == nil && pusher(of: delayed) == nil
    return isUndated || isCounted || delayed.isStart ? .stillOpen : .tooLong(workdays: length.days)
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
