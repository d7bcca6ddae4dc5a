import PlanModel

/// A day that concerns the whole plan, as a line through the drawing with its name at the top.
struct TimelineFlag: Hashable, Sendable {
  /// The raw value is the class by which the style sheet knows it.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    // The first are given room first.
    case goLive = "golive"
    case today, close, forecast, former
  }

  let kind: Kind
  let day: Day
  let name: String
  /// As it is said, with the year where it is not that of the as-of day.
  let date: String

  /// Today if it lies near the plan, then what is agreed and what is to be expected instead.
  static func all(of view: PlanView, near days: ClosedRange<Day>) -> [TimelineFlag] {
    let plan = view.plan
    var flags = [
      TimelineFlag(.goLive, plan.goLive, "Go-live", plan), TimelineFlag(.close, plan.targetClose, "Close", plan),
    ]
    if plan.hasGoLive, let goLive = view.schedule?.goLive {
      let forecast = goLive.agreed == nil ? "Go-live forecast" : "Forecast"
      flags.append(outcome(goLive, forecast, "Go-live reached", plan))
    }
    if let close = view.schedule?.targetClose {
      flags.append(outcome(close, "Close forecast", "Close reached", plan))
    }
    flags.append(TimelineFlag(.former, plan.goLiveField?.slips.first?.from, "Go-live was", plan))
    flags.append(TimelineFlag(.former, plan.targetCloseField?.slips.first?.from, "Close was", plan))
    let agreed = flags.compactMap(\.self)
    let reach = agreed.reduce(days) { min($0.lowerBound, $1.day)...max($0.upperBound, $1.day) }
    return ([isNear(plan.asOf, reach) ? TimelineFlag(.today, plan.asOf, "Today", plan) : nil] + agreed).compactMap(
      \.self)
  }

  /// Where a day comes, or came, if not as agreed; nil where that is not known.
  private static func outcome(_ day: AgreedDay, _ forecast: String, _ reached: String, _ plan: Plan) -> TimelineFlag? {
    guard day.agreed != day.forecast else { return nil }
    return switch Outcome(day, in: plan) {
    case .ahead: TimelineFlag(.forecast, day.forecast, forecast, plan)
    case .reached: TimelineFlag(.forecast, day.forecast, reached, plan)
    case .undated, .passed: nil
    }
  }

  private init?(_ kind: Kind, _ day: Day?, _ name: String, _ plan: Plan) {
    guard let day else { return nil }
    self.kind = kind
    self.day = day
    self.name = name
    date = day.brief(on: plan.asOf)
  }

  /// Whether the drawing grows by a third at the most to hold a day.
  private static func isNear(_ day: Day, _ days: ClosedRange<Day>) -> Bool {
    let room = max(days.lowerBound.days(to: days.upperBound) / 3, 10)
    return day >= days.lowerBound.adding(days: -room) && day <= days.upperBound.adding(days: room)
  }
}
