/// Where each step can be expected, as seen from the as-of date.
struct ForecastPass {
  private(set) var spans: [Span?]
  private let network: Network
  private let changes: Changes

  init(_ network: Network, _ changes: Changes = Changes()) {
    self.network = network
    self.changes = changes
    spans = Array(repeating: nil, count: network.steps.count)
    for index in network.order { spans[index] = span(of: network.steps[index]) }
  }

  private func span(of step: Step) -> Span? {
    switch network.states[step.index] {
    case .done(let day): return day.map { network.span(ofDone: step.index, on: $0) }
    case .cancelled: return network.span(ofCancelled: step.index, network.bounds(of: step, spans))
    case .open: return span(ofOpen: step)
    }
  }

  private func span(ofOpen step: Step) -> Span? {
    let due = changes.delays.isEmpty ? step.dueDay : changes.delays[step.index] ?? step.dueDay
    let bounds = changes.parallel.isEmpty ? network.bounds(of: step, spans) : bounds(of: step)
    let placement = network.placement(of: step.index, network.lengths[step.index], due: due)
    let span = placement.span(bounds, notBefore: start(of: step, due: due), today: firstDay(of: step))
    let last = earliestFinish(of: step, due: due)
    guard let span = span?.ending(notBefore: last, network.lengths[step.index]) else { return nil }
    guard let saving = changes.savings[step.index] else { return span }
    return shortened(span, by: saving, of: step, bounds)
  }

  /// What a step's dependencies leave to it, some of them made parallel.
  private func bounds(of step: Step) -> Bounds {
    var bounds = Bounds()
    for dependency in step.dependencies {
      guard let span = spans[dependency.step] else { continue }
      let isParallel = changes.parallel.contains(.init(step: step.index, predecessor: dependency.step))
      let edge = isParallel ? dependency.parallel : dependency
      bounds.add(edge, on: network.work(awaitedBy: edge, in: span), network.common)
    }
    return bounds
  }

  /// The same work ended sooner, but not before it has begun or anything else allows.
  private func shortened(_ span: Span, by saving: Int, of step: Step, _ bounds: Bounds) -> Span {
    let sooner = network.workdays[step.index].adding(-saving, to: span.finish)
    let overdue = step.dueDay.flatMap { $0 < network.asOf ? earliestFinish(of: step, due: $0) : nil }
    let floor = Bounds.later(Bounds.later(span.start, bounds.finish), Bounds.later(overdue, network.asOf))
    return Span(span.start, min(span.finish, max(sooner, floor ?? sooner)))
  }

  /// The day that is written down as the first; of work not begun it moves with the last.
  private func start(of step: Step, due: Day?) -> Day? {
    guard let start = step.startDay, let agreed = step.dueDay, let due, due != agreed, step.hasNotBegun else {
      return step.startDay
    }
    let workdays = network.workdays[step.index]
    return workdays.adding(workdays.count(from: agreed, to: due), to: start)
  }

  /// Before this day a step cannot begin, because it has not begun yet.
  private func firstDay(of step: Step) -> Day? {
    guard step.hasNotBegun, step.durationDays != nil || step.startDay != nil else { return nil }
    return network.workdays[step.index].onOrAfter(network.asOf)
  }

  /// Nobody ends before the agreed day; what should have ended does so on the next working day at the earliest, also
  /// if it is given a new day: more time never makes it end sooner.
  private func earliestFinish(of step: Step, due: Day?) -> Day {
    let workdays = network.workdays[step.index]
    let isOverdue = (step.dueDay ?? .last) < network.asOf
    let first = isOverdue ? workdays.adding(1, to: network.asOf) : workdays.onOrAfter(network.asOf)
    guard let due, changes.keepsDates else { return first }
    return isOverdue || due < network.asOf ? max(first, due) : due
  }
}

extension Dependency {
  /// The same edge as one that waits for the other's beginning only.
  fileprivate var parallel: Dependency {
    Dependency(step: step, type: .startToStart, lag: .workingDays(0), isNamed: isNamed, range: range)
  }
}
