import PlanModel

/// Where go-live and close stand against what was agreed, each in one sentence.
struct ForecastPhrases {
  let view: PlanView

  /// Nil where nothing is agreed and nothing can be expected, or the step aimed at may not be named.
  var goLive: String? {
    guard let day = view.schedule?.goLive, let subject = goLiveSubject(day) else { return nil }
    let sentence = sentence(subject, day, isDone: isDone(day.step) && day.step == view.plan.goLiveStep)
    return sentence.map { $0 + reason(day, origin(day)) + remark(day) + (proviso ?? "") + "." }
  }

  /// What has to happen first where go-live is on course, though a step on the way to it is blocked; nil for no such step.
  var proviso: String? { view.schedule.flatMap { proviso($0.goLive, of: blocked) } }

  private func proviso(_ day: AgreedDay, of blocked: [Step]) -> String? {
    guard day.agreed == day.forecast, let first = blocked.first else { return nil }
    return blocked.count == 1
      ? ", provided that \(first.quoted) is no longer blocked"
      : ", provided that \(Wording.count(blocked.count, "blocked step")) on the critical path can go on"
  }

  /// The steps of the critical path that are blocked.
  private var blocked: [Step] {
    (view.schedule?.criticalPath ?? []).map { view.plan.steps[$0] }
      .filter { $0.status.status == .blocked && view.isShown($0) }
  }

  /// Nil where the plan has no target close; what pushes go-live too is not told twice.
  var close: String? {
    guard let day = view.schedule?.targetClose, day.agreed != nil else { return nil }
    let own = origin(day)
    let reason = reason(day, own)
    let isTold = !reason.isEmpty && own == view.schedule.flatMap { origin($0.goLive) }
    let ahead = day.step.map(stepsAhead) ?? []
    let proviso = proviso(day, of: blocked.filter { ahead.contains($0.index) }) ?? ""
    return sentence("The close", day, isDone: isDone(day.step))
      .map { $0 + (isTold ? ", for the same reason" : reason) + proviso + "." }
  }

  /// All that a step waits for, and what that waits for; the step itself too.
  private func stepsAhead(of step: Int) -> Set<Int> {
    var ahead: Set = [step]
    var rest = [step]
    while let next = rest.popLast() {
      for dependency in view.plan.steps[next].dependencies where ahead.insert(dependency.step).inserted {
        rest.append(dependency.step)
      }
    }
    return ahead
  }

  /// Both, as far as there is something to say.
  var all: [String] { [goLive, close].compactMap(\.self) }

  /// A plan without a go-live is aimed at a step that has another name.
  private func goLiveSubject(_ day: AgreedDay) -> String? {
    if view.plan.hasGoLive { return "Go-live" }
    guard let step = day.step.map({ view.plan.steps[$0] }), view.isShown(step) else { return nil }
    return step.quoted
  }

  private func remark(_ day: AgreedDay) -> String {
    view.plan.hasGoLive && day.agreed == nil ? "; no date is agreed" : ""
  }

  private func sentence(_ subject: String, _ day: AgreedDay, isDone: Bool) -> String? {
    guard let forecast = day.forecast else { return day.agreed.map { "\(subject) is agreed for \($0.spoken)" } }
    let verb = isDone ? "was on" : "is forecast for"
    guard let agreed = day.agreed else { return "\(subject) \(verb) \(forecast.spoken)" }
    if agreed == forecast { return "\(subject) \(isDone ? "was on" : "is on course for") \(forecast.spoken)" }
    let sentence = "\(subject) \(verb) \(forecast.spoken), \(distance(day, from: agreed, to: forecast)) "
    return sentence + "the agreed \(agreed.spoken(beside: forecast))"
  }

  /// `5 working days after`.
  private func distance(_ day: AgreedDay, from agreed: Day, to forecast: Day) -> String {
    "\(Self.length(day, from: agreed, to: forecast)) \(agreed < forecast ? "after" : "before")"
  }

  /// `5 working days`; calendar days where no working day lies between.
  static func length(_ day: AgreedDay, from agreed: Day, to forecast: Day) -> String {
    let workdays = day.slipDays.map(abs) ?? 0
    return workdays > 0
      ? Wording.count(workdays, "working day") : Wording.count(abs(agreed.days(to: forecast)), "calendar day")
  }

  /// Where the delay behind what was agreed begins.
  private func origin(_ day: AgreedDay) -> DelayOrigin? {
    guard let agreed = day.agreed, let forecast = day.forecast, agreed < forecast else { return nil }
    return day.step.flatMap { view.schedule?.origin(ofDelayOf: $0) }
  }

  /// Which step pushes it, where that may be told.
  private func reason(_ day: AgreedDay, _ origin: DelayOrigin?) -> String {
    guard let origin else { return "" }
    let step = view.plan.steps[origin.step]
    // A date that is late for being done late was told by the sentence.
    guard view.isShown(step), !(step.index == day.step && isDone(day.step)) else { return "" }
    return ", because \(step.quoted) \(Self.predicate(origin.reason))"
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
