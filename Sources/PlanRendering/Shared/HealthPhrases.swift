import PlanModel

/// Why a step stands as it does, in words; nil where there is nothing to say.
struct HealthPhrases {
  let schedule: Schedule

  /// The plan's own word, else everything the schedule sees, the heaviest first.
  func reason(for step: Step) -> String? {
    let health = schedule.steps[step.index].health
    if health.isAuthors { return "marked \(Self.word(health.health)) in the plan" }
    let causes = health.causes.map { phrase($0, of: step) }
    return causes.isEmpty ? nil : causes.joined(separator: "; ")
  }

  private func phrase(_ cause: StepHealth.Cause, of step: Step) -> String {
    switch cause {
    case .overdue(let days): "overdue by \(Wording.count(days, "day"))"
    case .blocked: "blocked"
    case .late(let forecast, let workdays):
      "forecast for \(forecast.spoken), \(Wording.count(workdays, "working day")) after its due date"
    case .dueSoon: "due \(step.dueDay.map(day) ?? "soon") and not started"
    case .waitsForRed(let other): "waits for “\(schedule.plan.steps[other].title)”, which is \(state(of: other))"
    }
  }

  private func day(_ day: Day) -> String {
    day == schedule.plan.asOf ? "today" : "on \(day.spoken)"
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
