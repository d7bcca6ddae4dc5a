import PlanModel

/// Why a step stands as it does, in words that name no step which the reader may not see.
struct HealthPhrases {
  let view: PlanView
  let schedule: Schedule

  /// The plan's own word, else everything the schedule sees, the heaviest first; nil where there is nothing to say.
  func reason(for step: Step) -> String? {
    let health = schedule.steps[step.index].health
    return health.isAuthors ? "marked \(Self.word(health.health)) in the plan" : causes(for: step)
  }

  /// What the schedule sees, whoever judged; nil where it sees nothing.
  func causes(for step: Step) -> String? {
    let causes = schedule.steps[step.index].health.causes.map { phrase($0, of: step) }
    return causes.isEmpty ? nil : causes.joined(separator: "; ")
  }

  func phrase(_ cause: StepHealth.Cause, of step: Step) -> String {
    switch cause {
    case .overdue(let days): "overdue by \(Wording.count(days, "day"))"
    case .blocked: "blocked"
    case .late(let forecast, let workdays): "forecast for \(forecast.spoken)" + Self.delay(workdays)
    case .dueSoon: "due \(step.dueDay.map(day) ?? "soon") and not started"
    case .waitsForRed(let other): "waits for \(name(of: other)), which is \(state(of: other))"
    }
  }

  private static func delay(_ workdays: Int) -> String {
    // Between two days off there is none.
    workdays > 0 ? ", \(Wording.count(workdays, "working day")) after its due date" : ", after its due date"
  }

  private func day(_ day: Day) -> String {
    day == schedule.plan.asOf ? "today" : "on \(day.spoken)"
  }

  private func name(of step: Int) -> String {
    let step = schedule.plan.steps[step]
    return view.isShown(step) ? Wording.step(step) : "another step"
  }

  /// The heaviest cause of a red step, in a word.
  private func state(of step: Int) -> String {
    let health = schedule.steps[step].health
    return switch health.isAuthors ? nil : health.causes.first {
    case .overdue: "overdue"
    case .blocked: "blocked"
    case .late: "late"
    case .dueSoon, .waitsForRed, nil: "red"
    }
  }

  private static func word(_ health: Health) -> String {
    switch health {
    case .amber: "at risk"
    case .green: "on track"
    case .red: "red"
    case .done: "done"
    case .none: "cancelled"
    }
  }
}
