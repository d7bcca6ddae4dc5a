import PlanModel

/// Why a step stands as it does, in words that name no step which the reader may not see.
struct HealthPhrases {
  let view: PlanView
  let schedule: Schedule

  /// The plan's own word, else everything the schedule sees, the heaviest first; nil where there is nothing to say.
  func reason(for step: Step) -> String? {
    let health = schedule.steps[step.index].health
    if health.isAuthors {
      let word = step.healthWord.map { "“\($0)”" } ?? Self.word(health.health)
      return "marked \(word) in the plan"
    }
    let causes = health.causes.map { phrase($0, of: step) }
    return causes.isEmpty ? nil : causes.joined(separator: "; ")
  }

  /// What the schedule sees, beside the step's status, due date and forecast: what follows from those is not repeated.
  func remark(for step: Step) -> String? {
    let health = schedule.steps[step.index].health
    let phrases = health.causes.compactMap { cause -> String? in
      switch cause {
      case .late(_, let workdays) where workdays > 0: "\(Wording.count(workdays, "working day")) late by forecast"
      case .late: "late by forecast"
      case .blocked: nil
      case .dueSoon, .waitsForRed: health.health == .red ? nil : phrase(cause, of: step)
      case .overdue: phrase(cause, of: step)
      }
    }
    return phrases.isEmpty ? nil : phrases.joined(separator: "; ").capitalizedFirst
  }

  /// The red step that a step waits for, and what is wrong with it; nil where there is none.
  func wait(of step: Step) -> String? {
    let wait = schedule.steps[step.index].health.causes.first(where: \.isWait)
    return wait.map { phrase($0, of: step).capitalizedFirst }
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
    return view.isShown(step) ? step.quoted : "another step"
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

extension StepHealth.Cause {
  /// Whether it lies in another step.
  var isWait: Bool {
    if case .waitsForRed = self { true } else { false }
  }
}

extension StepHealth {
  /// Whether nothing but its near date makes a step amber.
  var isOnlyDueSoon: Bool { health == .amber && !isAuthors && !causes.contains(where: \.isWait) }
}
