extension WhatIf {
  /// The due days that the plan would have to say: of steps that were changed, and of those that move from a due date.
  public var dueDays: [Int: Day] {
    var days: [Int: Day] = [:]
    for move in moves where isChanged(move.step) || plan.steps[move.step].dueDay != nil { days[move.step] = move.to }
    return days
  }

  /// The start cells of steps that have not begun: where their work is expected to begin, if that or their end moves.
  public var startDays: [Int: Day] {
    firstDays(\.start.day).merging(laterStarts) { moved, _ in moved }
  }

  /// The first days of ranges in due cells that move, likewise.
  public var dueStartDays: [Int: Day] { firstDays(\.due.start) }

  private func firstDays(_ first: (Step) -> Day?) -> [Int: Day] {
    var days: [Int: Day] = [:]
    for (index, day) in dueDays {
      let step = plan.steps[index]
      guard step.hasNotBegun, first(step) != nil, step.dueDay != nil, let span = spans[index] else { continue }
      days[index] = min(span.start, day)
    }
    return days
  }

  /// Of work that can end when it was to, or has no due date, only the beginning moves.
  private var laterStarts: [Int: Day] {
    var days: [Int: Day] = [:]
    for step in plan.steps where step.hasNotBegun {
      guard let start = step.start.day, let before = schedule.expected[step.index], let after = spans[step.index],
        after.start > max(start, before.start)
      else { continue }
      days[step.index] = after.start
    }
    return days
  }

  /// The days of the fields `Go-live` and `Target close`, where what stands there would not hold.
  public var fieldDays: [FieldKey: Day] {
    var days: [FieldKey: Day] = [:]
    if let agreed = plan.goLiveField?.day { days[.goLive] = fieldDay(agreed, schedule.goLive, goLive) }
    if let agreed = plan.targetClose { days[.targetClose] = fieldDay(agreed, schedule.targetClose, targetClose) }
    return days
  }

  /// A field moves with the step that it says the same as, and wherever a step moves beyond it.
  private func fieldDay(_ agreed: Day, _ before: AgreedDay, _ after: AgreedDay) -> Day? {
    if let step = before.step, let due = plan.steps[step].dueDay, due == agreed { return dueDays[step] ?? beyond() }
    return beyond()
    func beyond() -> Day? {
      guard let day = after.forecast, day > agreed, day != before.forecast else { return nil }
      return day
    }
  }

  private func isChanged(_ step: Int) -> Bool { changes.contains { $0.step == step } }
}
