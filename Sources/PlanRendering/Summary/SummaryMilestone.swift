import PlanModel

/// Go-live or the close: its day, and in a word how it stands.
struct SummaryMilestone: Equatable, Sendable {
  /// How the forecast stands against what was agreed.
  enum State: String, Sendable {
    case onCourse = "on-course"
    case late, early, reached
  }

  let name: String
  /// As people say it; as written where it is no date.
  let day: String
  /// How far off it is, and where it stood first.
  let note: String?
  let state: State?
  /// As `Late by 10 working days`.
  let verdict: String?

  /// Nil where nothing is agreed, written or expected.
  init?(_ name: String, agreed: Day?, field: DateEntry?, scheduled: AgreedDay?, in view: PlanView) {
    let asOf = view.plan.asOf
    let outcome = scheduled.map { Outcome($0, in: view.plan) }
    self.name = name
    if let day = agreed ?? scheduled?.forecast {
      self.day = day.spoken
      let first = field?.slips.first.map { "first agreed for \($0.from.brief(on: day))" }
      let isExpected = agreed == nil ? "expected, not agreed" : nil
      let distance =
        switch (outcome, scheduled?.forecast) {
        case (.reached, let reached?): "was on \(reached.spoken(beside: asOf))"
        case (.undated, _): Outcome.undatedRemark
        default: Phrases.distance(from: asOf, to: day)
        }
      note = [distance, isExpected, first].compactMap(\.self).joined(separator: ", ")
    } else if let text = field?.text, !text.isEmpty {
      (day, note) = (text, nil)
    } else {
      return nil
    }
    (state, verdict) = Self.verdict(scheduled, outcome)
  }

  private static func verdict(_ day: AgreedDay?, _ outcome: Outcome?) -> (State?, String?) {
    if outcome == .undated { return (.reached, "Reached") }
    guard let day, let agreed = day.agreed, let forecast = day.forecast, outcome != .passed else { return (nil, nil) }
    let isReached = outcome == .reached
    let length = ForecastPhrases.length(day, from: agreed, to: forecast)
    if agreed == forecast { return isReached ? (.reached, "Reached") : (.onCourse, "On course") }
    if forecast < agreed { return (isReached ? .reached : .early, "\(length) early") }
    return (.late, "Late by \(length)")
  }

  /// In one line, the day first.
  var facts: String { [day, note, verdict].compactMap(\.self).joined(separator: " · ") }
}
