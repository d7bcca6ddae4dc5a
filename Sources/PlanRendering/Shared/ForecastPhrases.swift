import PlanModel

/// Where go-live and close stand against what was agreed, each in one sentence.
struct ForecastPhrases {
  let view: PlanView

  /// Nil where nothing is agreed and nothing can be expected, or the step aimed at may not be named.
  var goLive: String? {
    guard let day = view.schedule?.goLive, let subject = goLiveSubject(day) else { return nil }
    let sentence = sentence(subject, day, isDone: isDone(day.step) && day.step == view.plan.goLiveStep)
    return sentence.map { $0 + remark(day) + "." }
  }

  /// Nil where the plan has no target close.
  var close: String? {
    guard let day = view.schedule?.targetClose, day.agreed != nil else { return nil }
    return sentence("The close", day, isDone: isDone(day.step)).map { $0 + "." }
  }

  /// Both, as far as there is something to say.
  var all: [String] { [goLive, close].compactMap(\.self) }

  /// A plan without a go-live is aimed at a step that has another name.
  private func goLiveSubject(_ day: AgreedDay) -> String? {
    if hasGoLive { return "Go-live" }
    guard let step = day.step.map({ view.plan.steps[$0] }), view.isShown(step) else { return nil }
    return Wording.step(step)
  }

  private var hasGoLive: Bool { view.plan.goLive != nil || view.plan.goLiveStep != nil }

  private func remark(_ day: AgreedDay) -> String {
    hasGoLive ? day.agreed == nil ? "; no date is agreed" : "" : "; the plan names no go-live"
  }

  private func sentence(_ subject: String, _ day: AgreedDay, isDone: Bool) -> String? {
    guard let forecast = day.forecast else { return day.agreed.map { "\(subject) is agreed for \($0.spoken)" } }
    let verb = isDone ? "was on" : "is forecast for"
    guard let agreed = day.agreed else { return "\(subject) \(verb) \(forecast.spoken)" }
    if agreed == forecast { return "\(subject) \(isDone ? "was on" : "is on course for") \(forecast.spoken)" }
    let sentence = "\(subject) \(verb) \(forecast.spoken), \(distance(day, from: agreed, to: forecast)) "
    return sentence + "the agreed \(agreed.spoken(beside: forecast))\(agreed < forecast ? reason(day) : "")"
  }

  /// `5 working days after`; calendar days where no working day lies between.
  private func distance(_ day: AgreedDay, from agreed: Day, to forecast: Day) -> String {
    let workdays = day.slipDays.map(abs) ?? 0
    let length =
      workdays > 0
      ? Wording.count(workdays, "working day") : Wording.count(abs(agreed.days(to: forecast)), "calendar day")
    return "\(length) \(agreed < forecast ? "after" : "before")"
  }

  /// Which step pushes it, where that may be told.
  private func reason(_ day: AgreedDay) -> String {
    guard let origin = day.step.flatMap({ view.schedule?.origin(ofDelayOf: $0) }) else { return "" }
    let step = view.plan.steps[origin.step]
    // A date that is late for being done late was told by the sentence.
    guard view.isShown(step), !(step.index == day.step && isDone(day.step)) else { return "" }
    return ", because \(Wording.step(step)) \(Self.predicate(origin.reason))"
  }

  private static func predicate(_ reason: DelayOrigin.Reason) -> String {
    switch reason {
    case .doneLate(let workdays) where workdays > 0: "was done \(Wording.count(workdays, "working day")) late"
    case .doneLate: "was done late"
    case .overdue: "is overdue"
    case .notBegun(let workdays) where workdays > 0:
      "has not begun and takes \(Wording.count(workdays, "working day"))"
    case .notBegun: "has not begun"
    case .stillOpen: "is still open"
    case .tooLong(let workdays) where workdays > 0:
      "takes \(Wording.count(workdays, "working day")), more than the plan leaves it"
    case .tooLong: "waits for what ends after its due date"
    }
  }

  private func isDone(_ step: Int?) -> Bool { step.map { view.plan.steps[$0].status.status == .done } ?? false }
}
