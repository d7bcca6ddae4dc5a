import PlanModel

/// The days of a step or of a phase, as they are drawn.
struct TimelineBar: Hashable, Sendable {
  /// The first and the last day; the same day for a milestone.
  let days: ClosedRange<Day>
  let isMilestone: Bool
  /// Where it ends by the forecast, if not on its last day.
  var forecast: Day?
  /// Where it stood before it was moved the first time.
  var ghost: ClosedRange<Day>?
  /// Whether the plan gives no date: the days are those of the forecast.
  var isExpected = false

  /// All days that it takes on the drawing.
  var extent: ClosedRange<Day> {
    let others = [forecast, ghost?.lowerBound, ghost?.upperBound].compactMap(\.self)
    return others.reduce(days) { min($0.lowerBound, $1)...max($0.upperBound, $1) }
  }

  init(_ days: ClosedRange<Day>, isMilestone: Bool = false) {
    self.days = days
    self.isMilestone = isMilestone
  }

  /// Nil where neither the plan nor the schedule has a date for the step.
  init?(_ step: Step, in view: PlanView) {
    let forecast = view.scheduled(step)?.forecast
    guard let end = step.agreedEnd(in: view) else {
      guard let forecast, step.isOpen else { return nil }
      self.init(forecast.start...forecast.finish, isMilestone: forecast.start == forecast.finish)
      isExpected = true
      return
    }
    let start = step.agreedStart(for: end, in: view)
    self.init(min(start, end)...end, isMilestone: start >= end)
    if step.isOpen, let finish = forecast?.finish, finish != end { self.forecast = finish }
    if let old = step.due.slips.first?.from, old != end {
      ghost = old.adding(days: -days.lowerBound.days(to: end))...old
    }
  }
}

extension Step {
  /// The day on which it was done, else its due date, else what start and duration make of it.
  fileprivate func agreedEnd(in view: PlanView) -> Day? {
    let done = status.status == .done ? doneOn.day : nil
    return done ?? dueDay
      ?? startDay.map { start in
        durationDays.map { view.plan.calendars.workdays(of: self).adding(max($0, 1) - 1, to: start) } ?? start
      }
  }

  /// Its first day, as the plan gives it or by its duration; without either the day itself.
  fileprivate func agreedStart(for end: Day, in view: PlanView) -> Day {
    if let startDay { return startDay }
    guard let durationDays, durationDays > 1 else { return end }
    let workdays = view.plan.calendars.workdays(of: self)
    return workdays.adding(1 - durationDays, to: workdays.onOrBefore(end))
  }
}
