extension WhatIf {
  /// The due days that the plan would have to say: of steps that were changed, and of those that move from a due date.
  public var dueDays: [Int: Day] {
    var days: [Int: Day] = [:]
    for move in moves where isChanged(move.step) || plan.steps[move.step].dueDay != nil { days[move.step] = move.to }
    return days
  }

  /// The start cells of steps that have not begun: they move by as many working days as the due date, and not before
  /// what the step waits for lets it begin.
  public var startDays: [Int: Day] { shifted(\.start.day) }

  /// The first days of ranges in due cells, likewise.
  public var dueStartDays: [Int: Day] { shifted(\.due.start) }

  private func shifted(_ first: (Step) -> Day?) -> [Int: Day] {
    var days: [Int: Day] = [:]
    for (index, day) in dueDays {
      let step = plan.steps[index]
      guard step.hasNotBegun, let start = first(step), let due = step.dueDay else { continue }
      let workdays = plan.calendars.workdays(of: step)
      let shifted = workdays.adding(workdays.count(from: due, to: day), to: start)
      days[index] = min(Bounds.later(shifted, spans[index]?.start) ?? shifted, day)
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
