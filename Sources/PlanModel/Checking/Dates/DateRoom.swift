/// How far the dates of overdue steps can move, each alone, before another date of the plan contradicts them.
struct DateRoom {
  /// Of each overdue step the last such day, which may be past.
  private var limits: [Int: Day] = [:]

  init(_ plan: Plan) {
    for step in plan.steps where step.isOverdue(in: plan) { limit(step.index, to: Self.agreedDay(of: step, plan)) }
    for step in plan.steps where step.isOpen { limitPredecessors(of: step, plan) }
  }

  /// The day itself where it has room, else the last day before it that has; nil where all of them are past.
  func day(upTo day: Day, for step: Step, in plan: Plan) -> Day? {
    guard let limit = limits[step.index], limit < day else { return day }
    let last = plan.calendars.workdays(of: step).onOrBefore(limit)
    return last > plan.asOf ? last : nil
  }

  /// The target close where it is the step's own day, else go-live; nil where the step is bound by neither.
  private static func agreedDay(of step: Step, _ plan: Plan) -> Day? {
    guard let due = step.dueDay else { return nil }
    if due == plan.targetClose, AgreedDate.closeTitles.contains(step.title.lowercased()) { return due }
    let goLive = step.index == plan.goLiveStep ? plan.goLiveField?.day : plan.goLive
    return goLive.flatMap { due <= $0 ? $0 : nil }
  }

  /// What is waited for has to end before the step that waits does.
  private mutating func limitPredecessors(of step: Step, _ plan: Plan) {
    guard let due = step.dueDay else { return }
    for dependency in step.dependencies where plan.steps[dependency.step].isOverdue(in: plan) {
      switch dependency.type {
      case .finishToStart, .finishToFinish:
        limit(dependency.step, to: plan.workdays.last(from: dependency.lag, to: due))
      case .startToStart, .startToFinish: break
      }
    }
  }

  private mutating func limit(_ step: Int, to day: Day?) {
    guard let day else { return }
    limits[step] = limits[step].map { min($0, day) } ?? day
  }
}

extension Step {
  /// Whether it is open, and was due before the as-of date.
  func isOverdue(in plan: Plan) -> Bool { isOpen && (dueDay ?? .last) < plan.asOf }
}
