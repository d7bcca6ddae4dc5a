/// Where the delay of a step's forecast begins.
public struct DelayOrigin: Hashable, Sendable {
  /// Why that step ends later than the plan says.
  public enum Reason: Hashable, Sendable {
    /// It was done so many working days after its due date.
    case doneLate(workdays: Int)
    case overdue
    /// It has not begun, and so many working days from the as-of date are too many.
    case notBegun(workdays: Int)
    /// It has no due date that could have passed, and is open.
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
    guard isLate(step) else { return nil }
    var origin = step
    var next: Int? = step
    // No chain is longer than the plan has steps.
    for _ in plan.steps.indices {
      guard let index = next else { break }
      if steps[index].forecast != nil { origin = index }
      next = pusher(of: index, expected)
    }
    return DelayOrigin(step: origin, reason: reason(forDelayOf: origin))
  }

  /// Whether a step is expected behind its due date; without one, behind its earliest day.
  private func isLate(_ index: Int) -> Bool {
    guard let forecast = steps[index].forecast?.finish else { return false }
    guard let agreed = plan.steps[index].dueDay ?? steps[index].earliest?.finish else { return false }
    return forecast > agreed
  }

  /// The late step waited for that holds a step where it is expected; of several the last by date and id.
  private func pusher(of index: Int, _ spans: [Span?]) -> Int? {
    guard let span = spans[index] else { return nil }
    let candidates = plan.steps[index].dependencies.filter { dependency in
      let isPassed = network.states[dependency.step] == .cancelled
      return (isPassed || isLate(dependency.step)) && network.binds(dependency, index, at: span, spans)
    }
    func rank(_ step: Int) -> (Int, String) { (spans[step]?.finish.ordinal ?? 0, plan.steps[step].id) }
    return candidates.map(\.step).max { rank($0) < rank($1) }
  }

  private func reason(forDelayOf index: Int) -> DelayOrigin.Reason {
    let step = plan.steps[index]
    let days = steps[index].length.days
    if !step.isOpen, let due = step.dueDay, let done = steps[index].forecast?.finish {
      return .doneLate(workdays: network.workdays[index].count(from: due, to: done))
    }
    if let due = step.dueDay, due < plan.asOf { return .overdue }
    if step.hasNotBegun, beginsToday(index) { return .notBegun(workdays: days) }
    return step.dueDay == nil ? .stillOpen : .tooLong(workdays: days)
  }

  /// Whether nothing but the as-of date keeps a step from having begun.
  private func beginsToday(_ index: Int) -> Bool {
    steps[index].forecast?.start == network.workdays[index].onOrAfter(plan.asOf)
  }
}
