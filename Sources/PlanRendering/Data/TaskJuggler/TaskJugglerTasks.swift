import PlanModel

/// Finds for each step what TaskJuggler can schedule of it: what it cannot is fixed on the days of our schedule.
struct TaskJugglerTasks {
  /// One for each step; nil where no day is known, or none that TaskJuggler knows.
  let all: [TaskJugglerTask?]
  /// The steps whose beginning others wait for.
  let awaitedBeginnings: Set<Int>
  /// From the first day that stands in the project to the last.
  let period: (first: Day, last: Day)?

  init(_ schedule: Schedule) {
    let finder = TaskFinder(schedule: schedule)
    all = schedule.plan.steps.map(finder.task)
    awaitedBeginnings = Set(
      all.lazy.compactMap(\.self).flatMap(\.waits).map(\.target).filter(\.isBeginning).map(\.step))
    let days = all.compactMap { task in task.flatMap { finder.days(of: $0) } }.joined()
    period = days.min().flatMap { first in days.max().map { (first, $0) } }
  }
}

private struct TaskFinder {
  let schedule: Schedule

  func task(for step: Step) -> TaskJugglerTask? {
    guard let span = span(of: step.index), TaskJugglerDay.isKnown(span) else { return nil }
    return TaskJugglerTask(
      step: step, days: days(of: step.index), isMilestone: isMilestone(step.index),
      placement: placement(of: step, span))
  }

  /// The days that its dates in the project can be.
  func days(of task: TaskJugglerTask) -> [Day] {
    guard let span = span(of: task.step.index) else { return [] }
    if case .waiting(let waits, let day?) = task.placement, waits.isEmpty { return [span.start, span.finish, day] }
    return [span.start, span.finish]
  }

  private func placement(of step: Step, _ span: Span) -> TaskJugglerTask.Placement {
    if step.status.status == .done { return .fixed(span, because: "it is done") }
    let dependencies = step.dependencies.filter { self.span(of: $0.step) != nil }
    if let obstacle = dependencies.lazy.compactMap({ obstacle($0, of: step) }).first {
      return .fixed(span, because: obstacle)
    }
    let start = start(of: step)
    if dependencies.isEmpty, start == nil, let due = step.dueDay { return .ending(end(of: step, by: due)) }
    // Without a date it begins with the plan, which only the schedule knows.
    return .waiting(
      dependencies.map { wait($0, of: step) }, notBefore: start ?? (dependencies.isEmpty ? span.start : nil))
  }

  /// The first day that is written down; of a cancelled step it means nothing.
  private func start(of step: Step) -> Day? {
    step.status.status == .cancelled ? nil : step.startDay.flatMap { TaskJugglerDay.first <= $0 ? $0 : nil }
  }

  /// What waits for a task would be placed before TaskJuggler moves its end from a day off to the working day before.
  private func end(of step: Step, by due: Day) -> Day {
    isMilestone(step.index) ? due : schedule.plan.calendars.workdays(of: step).onOrBefore(due)
  }

  private func wait(_ dependency: Dependency, of step: Step) -> TaskJugglerWait {
    TaskJugglerWait(
      dependency, isMilestone: isMilestone(step.index), onMilestone: isMilestone(dependency.step))
  }

  /// Why TaskJuggler cannot wait as the plan says.
  private func obstacle(_ dependency: Dependency, of step: Step) -> String? {
    let title = schedule.plan.steps[dependency.step].title
    guard let span = span(of: dependency.step), TaskJugglerDay.isKnown(span) else {
      return "it waits for “\(title)”, which lies outside the years that TaskJuggler knows"
    }
    if dependency.lag.days < 0 { return "a lead over “\(title)” is a gap below zero, which TaskJuggler has not" }
    switch dependency.type {
    case .finishToStart: return nil
    case .startToStart: return obstacle(toStartWith: dependency, of: step, span).map { "\($0) “\(title)”" }
    case .finishToFinish: return "TaskJuggler cannot let its end wait for the end of “\(title)”"
    case .startToFinish: return "TaskJuggler cannot let its end wait for the start of “\(title)”"
    }
  }

  private func obstacle(toStartWith dependency: Dependency, of step: Step, _ span: Span) -> String? {
    if isMilestone(dependency.step) {
      return isMilestone(step.index) ? nil : "in TaskJuggler it cannot begin before the end of the day of"
    }
    guard case .workingDays(1...) = dependency.lag else { return nil }
    let common = schedule.plan.calendars.common
    let weekdays = schedule.plan.calendars.workdays(of: step).weekdays
    // A gap ends with the working day before the one that is meant: all is well if no work is done between them.
    if common.isWorkday(span.start), isMilestone(step.index) || weekdays.allSatisfy(common.weekdays.contains) {
      return nil
    }
    return "TaskJuggler counts otherwise the working days from the start of"
  }

  private func span(of index: Int) -> Span? { schedule.standing[index] }

  private func days(of index: Int) -> Int {
    schedule.plan.steps[index].status.status == .cancelled ? 0 : schedule.steps[index].length.days
  }

  /// Work that is done may have taken days though the plan gives it no length.
  private func isMilestone(_ index: Int) -> Bool {
    days(of: index) == 0 && span(of: index).map { $0.start == $0.finish } ?? true
  }
}
