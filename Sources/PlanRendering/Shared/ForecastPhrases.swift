import PlanModel

/// Where go-live and close stand against what was agreed, each in one sentence.
struct ForecastPhrases {
  let view: PlanView

  /// Nil where nothing is agreed and nothing can be expected, or the step aimed at may not be named.
  var goLive: String? {
    guard let day = view.schedule?.goLive, let subject = goLiveSubject(day) else { return nil }
    return sentence(subject, day, cause(of: day))
  }

  /// Nil where the plan has no target close; what pushes go-live too is not told twice.
  var close: String? {
    guard let day = view.schedule?.targetClose, day.agreed != nil else { return nil }
    let own = cause(of: day)
    let isTold = own != nil && own == view.schedule.flatMap { cause(of: $0.goLive) }
    return sentence("The close", day, isTold ? Cause(step: nil, words: ", for the same reason") : own)
  }

  /// Both, as far as there is something to say.
  var all: [String] { [goLive, close].compactMap(\.self) }

  /// Whether a step on the way to go-live is blocked.
  var goLiveHangsOnBlocked: Bool { view.schedule.map { !blocked(before: $0.goLive).isEmpty } ?? false }

  /// A plan without a go-live is aimed at a step that has another name.
  private func goLiveSubject(_ day: AgreedDay) -> String? {
    if view.plan.hasGoLive { return "Go-live" }
    guard let step = day.step.map({ view.plan.steps[$0] }), view.isShown(step) else { return nil }
    return step.quoted
  }

  private func sentence(_ subject: String, _ day: AgreedDay, _ cause: Cause?) -> String? {
    let reason = cause?.words ?? ""
    switch Outcome(day, in: view.plan) {
    case .undated: return "\(subject) is done; \(Outcome.undatedRemark)."
    case .passed:
      let end = isFinished ? "; all steps are done." : "."
      return (day.agreed ?? day.forecast).map { "\(subject) was due on \($0.spoken)\(end)" }
    case .reached: return place(day, "was on", orInTime: "was on").map { "\(subject) \($0)\(reason)." }
    case .ahead:
      let remark = view.plan.hasGoLive && day.agreed == nil ? "; no date is agreed" : ""
      return place(day, "is forecast for", orInTime: "is on course for")
        .map { "\(subject) \($0)\(reason)\(proviso(day, cause))\(remark)." }
    }
  }

  /// As `was on Tue 18 Aug 2026, 2 working days after the agreed Fri 14 Aug`.
  private func place(_ day: AgreedDay, _ verb: String, orInTime verbInTime: String) -> String? {
    guard let forecast = day.forecast else { return day.agreed.map { "is agreed for \($0.spoken)" } }
    guard let agreed = day.agreed else { return "\(verb) \(forecast.spoken)" }
    if agreed == forecast { return "\(verbInTime) \(forecast.spoken)" }
    let distance = "\(Self.length(day, from: agreed, to: forecast)) \(agreed < forecast ? "after" : "before")"
    return "\(verb) \(forecast.spoken), \(distance) the agreed \(agreed.spoken(beside: forecast))"
  }

  /// `5 working days`; calendar days where no working day lies between.
  static func length(_ day: AgreedDay, from agreed: Day, to forecast: Day) -> String {
    let workdays = day.slipDays.map(abs) ?? 0
    return workdays > 0
      ? Wording.count(workdays, "working day") : Wording.count(abs(agreed.days(to: forecast)), "calendar day")
  }

  /// Whether nothing is left to do that the reader may see.
  private var isFinished: Bool {
    let steps = view.seesInternal ? view.plan.steps : view.plan.sharedSteps
    return !steps.isEmpty && !steps.contains(where: \.isOpen)
  }

  // MARK: Why it comes later

  /// Which step pushes a day, in words that end a sentence.
  private struct Cause: Equatable {
    let step: Int?
    let words: String
  }

  /// Nil where it is not late, and where the step that pushes it may not be told.
  private func cause(of day: AgreedDay) -> Cause? {
    guard let agreed = day.agreed, let forecast = day.forecast, agreed < forecast,
      let origin = day.step.flatMap({ view.schedule?.origin(ofDelayOf: $0) })
    else { return nil }
    let step = view.plan.steps[origin.step]
    // A date that is late for being done late was told by the sentence.
    guard view.isShown(step), !(step.index == day.step && step.status.status == .done) else { return nil }
    return Cause(step: step.index, words: ", because \(step.quoted) \(origin.reason.predicate)")
  }

  // MARK: What it hangs on

  /// What has to happen first where a step on the way is blocked; empty where none is.
  private func proviso(_ day: AgreedDay, _ cause: Cause?) -> String {
    guard day.forecast != nil else { return "" }
    let blocked = blocked(before: day)
    guard let first = blocked.first else { return "" }
    let name = first.index == cause?.step ? "it" : first.quoted
    let condition =
      blocked.count == 1
      ? "\(name) is no longer blocked"
      : "\(Wording.count(blocked.count, "blocked step")) on the way can go on"
    return (cause == nil ? ", provided that " : "; this assumes that ") + condition
  }

  /// The blocked steps that a day waits for, as far as they have no spare day or a delay comes through them.
  private func blocked(before day: AgreedDay) -> [Step] {
    guard let schedule = view.schedule, let end = day.step else { return [] }
    let steps = view.plan.steps
    let blocked = steps.indices.filter { steps[$0].status.status == .blocked && view.isShown(steps[$0]) }
    guard !blocked.isEmpty else { return [] }
    let ahead = stepsAhead(of: end)
    let delayed = schedule.delayPath(of: end)
    return blocked.filter { index in
      let scheduled = schedule.steps[index]
      let isTight = scheduled.isCritical || scheduled.spareDaysLeft.map { $0 <= 0 } == true
      return ahead.contains(index) && (isTight || delayed.contains(index))
    }.map { steps[$0] }
  }

  /// All that a step waits for, and what that waits for, the step itself too; what is done waits for nothing.
  private func stepsAhead(of step: Int) -> Set<Int> {
    var ahead: Set = [step]
    var rest = [step]
    while let next = rest.popLast() {
      if view.plan.steps[next].status.status == .done { continue }
      for dependency in view.plan.steps[next].dependencies where ahead.insert(dependency.step).inserted {
        rest.append(dependency.step)
      }
    }
    return ahead
  }
}
