import PlanModel

/// How a date that was agreed stands against what can be expected.
enum Standing: Hashable, Sendable {
  /// The step that stands for it is done, in time.
  case reached
  case onCourse
  /// Working days; none where only days off lie between.
  case late(workdays: Int)
  case early(workdays: Int)

  /// Nil where nothing was agreed, and where nothing can be expected or is known.
  init?(_ day: AgreedDay, in plan: Plan) {
    guard let agreed = day.agreed else { return nil }
    let workdays = day.slipDays.map(abs) ?? 0
    switch (Outcome(day, in: plan), day.forecast) {
    case (.undated, _): self = .reached
    case (.passed, _), (_, nil): return nil
    case (_, let forecast?) where forecast > agreed: self = .late(workdays: workdays)
    case (.reached, _): self = .reached
    case (.ahead, let forecast?): self = forecast < agreed ? .early(workdays: workdays) : .onCourse
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
