import PlanModel

/// How a date that was agreed stands against what can be expected.
enum Standing: Hashable, Sendable {
  /// The step that stands for it is done.
  case reached
  case onCourse
  /// Working days; none where only days off lie between.
  case late(workdays: Int)
  case early(workdays: Int)

  /// Nil where nothing was agreed, or nothing can be expected.
  init?(_ day: AgreedDay, in plan: Plan) {
    guard let agreed = day.agreed, let forecast = day.forecast else { return nil }
    let workdays = day.slipDays.map(abs) ?? 0
    if forecast > agreed {
      self = .late(workdays: workdays)
    } else if let step = day.step, plan.steps[step].status.status == .done {
      self = .reached
    } else {
      self = forecast < agreed ? .early(workdays: workdays) : .onCourse
    }
  }

  /// As `3 working days late`.
  var words: String {
    switch self {
    case .reached: "Reached"
    case .onCourse: "On course"
    case .late(0): "Late"
    case .late(let workdays): "\(Wording.count(workdays, "working day")) late"
    case .early(0): "Early"
    case .early(let workdays): "\(Wording.count(workdays, "working day")) early"
    }
  }

  var isLate: Bool {
    if case .late = self { true } else { false }
  }
}
