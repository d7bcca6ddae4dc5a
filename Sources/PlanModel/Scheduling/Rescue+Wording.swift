extension Rescue {
  /// As an instruction: `do “Roll-out” in 6 working days instead of 8 and begin “Training” together with “Roll-out”`.
  package func text(in schedule: Schedule) -> String {
    Wording.list(changes.map { Self.text(of: $0, in: schedule) })
  }

  private static func text(of change: Change, in schedule: Schedule) -> String {
    switch change {
    case .sooner(let step, let days, let day): text(ofEnding: schedule.plan.steps[step], days, day, in: schedule)
    case .duration(let step, let days, _, _): text(ofGiving: days, to: schedule.plan.steps[step], in: schedule)
    case .parallel(let step, let other):
      "begin \(schedule.plan.steps[step].quoted) together with \(schedule.plan.steps[other].quoted)"
    }
  }

  private static func text(ofGiving days: Int, to step: Step, in schedule: Schedule) -> String {
    "give \(step.quoted) a Duration of at most \(Wording.count(days, "working day")) "
      + "(no duration given: \(schedule.steps[step.index].length.days) are counted)"
  }

  /// Before its due date a step has to end by a day; else it is enough that it takes less time.
  private static func text(ofEnding step: Step, _ saved: Int, _ day: Day, in schedule: Schedule) -> String {
    let finish = "finish \(step.quoted) by \(day.iso)"
    if let margin = margin(of: step, day, in: schedule) { return "\(finish), \(margin) before its due date" }
    let length = schedule.steps[step.index].length.days
    return saved < length
      ? "do \(step.quoted) in \(Wording.count(length - saved, "working day")) instead of \(length)" : finish
  }

  /// How far before its due date a step ends; nil where it does not, or the due date is a day off that it was to miss.
  private static func margin(of step: Step, _ day: Day, in schedule: Schedule) -> String? {
    guard let due = step.dueDay, day < due else { return nil }
    let workdays = schedule.plan.calendars.workdays(of: step).count(from: day, to: due)
    if workdays > 0 { return Wording.count(workdays, "working day") }
    return schedule.steps[step.index].forecast.map { $0.finish > due } == true ? nil : "the last working day"
  }
}
