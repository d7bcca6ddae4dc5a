import PlanModel

/// What becomes of go-live and the target close if steps end on other days, in sentences.
struct SlipSentence: Sendable {
  /// Most steps that are named in a sentence.
  private static let limit = 6

  private let whatIf: WhatIf
  private let days: SpokenDays

  init(_ whatIf: WhatIf) {
    self.whatIf = whatIf
    let agreed = [whatIf.schedule.goLive, whatIf.schedule.targetClose, whatIf.goLive, whatIf.targetClose]
    let changed = whatIf.changes.flatMap { [$0.day, whatIf.plan.steps[$0.step].dueDay] }
    days = SpokenDays(
      (changed + agreed.flatMap { [$0.agreed, $0.forecast] } + whatIf.held.map(\.to)).compactMap(\.self),
      asOf: whatIf.plan.asOf)
  }

  /// As `If “Security review” slips two weeks, to Fri 24 July, go-live moves from Tue 1 Sep to Tue 15 Sep.`
  var text: String {
    let conditions = whatIf.changes.map(condition)
    let last = conditions.last.map { conditions.count > 1 ? "and \($0)" : $0 }
    let all = (conditions.dropLast() + [last].compactMap(\.self)).joined(separator: ", ")
    let consequences = ["If \(all), \(goLive).", targetClose, overtaking].compactMap(\.self)
    return (consequences + whatIf.held.map(hold)).joined(separator: " ")
  }

  // MARK: Conditions

  private func condition(_ change: WhatIf.Change) -> String {
    let step = whatIf.plan.steps[change.step]
    let name = Wording.step(step)
    guard let due = step.dueDay else { return "\(name) is due on \(days.text(change.day))" }
    if due == change.day { return "\(name) stays on \(days.text(due))" }
    let verb = change.day > due ? "slips" : "comes forward"
    return "\(name) \(verb) \(length(of: change, from: due)), to \(days.text(change.day))"
  }

  /// As `two weeks`, `three working days`: as it was asked for, else on the calendar if it is weeks.
  private func length(of change: WhatIf.Change, from due: Day) -> String {
    if let lag = change.lag { return Self.length(lag) }
    let calendarDays = due.days(to: change.day)
    if calendarDays % 7 == 0 { return Self.count(calendarDays / 7, "week") }
    let workdays = whatIf.plan.calendars.workdays(of: whatIf.plan.steps[change.step]).count(from: due, to: change.day)
    return Self.length(workdays == 0 ? .calendarDays(calendarDays) : .workingDays(workdays))
  }

  private static func length(_ lag: Lag) -> String {
    switch lag {
    case .workingDays(let days) where days % 5 == 0: count(days / 5, "week")
    case .workingDays(let days): count(days, "working day")
    case .calendarDays(let days): count(days, "calendar day")
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    let magnitude = Int(clamping: number.magnitude)
    guard words.indices.contains(magnitude - 1) else { return Wording.count(magnitude, noun) }
    return words[magnitude - 1] + " " + (magnitude == 1 ? noun : noun + "s")
  }

  private func hold(_ held: WhatIf.Move) -> String {
    let step = whatIf.plan.steps[held.step]
    let length = whatIf.schedule.steps[held.step].length
    let reason = length.source == .waits && length.days > 0 ? " (no duration given)" : ""
    let isAwaiting = step.dependencies.contains { whatIf.plan.steps[$0.step].isOpen }
    return isAwaiting
      ? "But what \(Wording.step(step)) waits for holds it until \(days.text(held.to))\(reason)."
      : "But \(Wording.step(step)) cannot end before \(days.text(held.to))\(reason)."
  }

  // MARK: Consequences

  private var goLive: String {
    let name = whatIf.plan.hasGoLive ? "go-live" : "the end of the plan"
    if Outcome(whatIf.goLive, in: whatIf.plan) == .undated { return "\(name) is done already" }
    return consequence(name, whatIf.schedule.goLive, whatIf.goLive)
      ?? "the plan does not tell what becomes of \(name)"
  }

  /// Told only if it moves.
  private var targetClose: String? {
    guard whatIf.schedule.targetClose.forecast != whatIf.targetClose.forecast else { return nil }
    return consequence("The target close", whatIf.schedule.targetClose, whatIf.targetClose).map { $0 + "." }
  }

  /// Steps that end after go-live only now, without moving it; nil where there are none.
  private var overtaking: String? {
    guard let target = whatIf.goLive.step else { return nil }
    let steps = Overtaking(whatIf, target).steps.map { whatIf.plan.steps[$0] }
    guard !steps.isEmpty else { return nil }
    let names = Wording.list(steps.lazy.map(Wording.step), first: Self.limit)
    let aim = whatIf.plan.hasGoLive ? "go-live" : Wording.step(whatIf.plan.steps[target])
    return "But \(names) then \(steps.count == 1 ? "ends" : "end") after \(aim), "
      + "which does not wait for \(steps.count == 1 ? "it" : "them")."
  }

  /// Nil where no step tells.
  private func consequence(_ name: String, _ before: AgreedDay, _ after: AgreedDay) -> String? {
    guard let from = before.forecast, let to = after.forecast else { return nil }
    let verb = to > from ? "moves from" : to < from ? "comes forward from" : "stays on"
    let movement = "\(name) \(verb) \(days.text(from))" + (to == from ? "" : " to \(days.text(to))")
    guard let agreed = before.agreed, agreed != from else { return movement }
    return "\(movement); \(days.text(agreed)) was agreed"
  }
}
