import PlanModel

/// What became of a day that was agreed on, as far as the plan tells.
enum Outcome: Hashable, Sendable {
  /// It is still to come.
  case ahead
  /// The step that stands for it was done on the day that the forecast gives.
  case reached
  /// That step is done, and no day says since when.
  case undated
  /// It lies behind, and no step tells whether it was kept.
  case passed

  init(_ day: AgreedDay, in plan: Plan) {
    let step = day.step.map { plan.steps[$0] }
    let done = step?.doneDay(by: plan.asOf)
    if day.isOfStep, step?.status.status == .done {
      self = done == nil ? .undated : .reached
    } else if let done, done == day.forecast, done <= plan.asOf, !plan.hasOpenStep(dueBy: done) {
      self = .reached
    } else if let expected = day.forecast ?? day.agreed, expected < plan.asOf {
      self = .passed
    } else {
      self = .ahead
    }
  }

  /// What is said of a step that is done on a day which nobody knows.
  static let undatedRemark = "the plan does not say since when"
}

extension Plan {
  /// Whether something is left to do that was due by a day.
  fileprivate func hasOpenStep(dueBy day: Day) -> Bool {
    steps.contains { $0.isOpen && ($0.dueDay ?? .last) <= day }
  }
}
