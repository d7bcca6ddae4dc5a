import PlanText

extension Rule {
  static let scheduleImpossible = Rule(
    "schedule-impossible", .warning,
    summary: "Go-live cannot be met any more if every step takes as long as the plan says.",
    advice:
      "Take one of the changes that the help names, or agree on a later go-live; `mutual schedule` shows the dates.",
    bad: """
      Go-live: 2026-07-10

      | # | Milestone | Owner | Due | Duration | Depends on |
      |---|---|---|---|---|---|
      | 1 | ▶Security review | Ana Ruiz (Buyer) | 2026-06-26 | 15d | - |
      | 2 | Roll-out | Ben Ode (Seller) | 2026-07-09 | 8d | 1 |
      | 3 | Go-live | Ana Ruiz (Buyer) | 2026-07-10 | 1d | 2 |
      """,
    good: """
      Go-live: 2026-07-17

      | # | Milestone | Owner | Due | Duration | Depends on |
      |---|---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | 2026-07-01 | 14d | - |
      | 2 | Roll-out | Ben Ode (Seller) | 2026-07-14 | 8d | 1 |
      | 3 | Go-live | Ana Ruiz (Buyer) | 2026-07-17 | 1d | 2 |
      """,
    findInSchedule: { schedule in
      guard schedule.isLate, let target = schedule.target, let agreed = schedule.goLive.agreed,
        let expected = schedule.goLive.forecast, let first = schedule.origin(ofDelayOf: target)?.step
      else { return [] }
      let step = schedule.plan.steps[first]
      let end = schedule.plan.hasGoLive ? nil : schedule.plan.steps[target]
      return [
        Finding(at: step.range, message(step, before: end, agreed, expected, schedule), help: help(schedule))
      ]
    })

  /// `end` is the step with which a plan ends that has no go-live.
  private static func message(_ step: Step, before end: Step?, _ agreed: Day, _ expected: Day, _ schedule: Schedule)
    -> String
  {
    let duty = obligation(of: step, in: schedule)
    let remark = isCounted(schedule) ? " (no duration given)" : ""
    guard let end else {
      return "to go live on \(agreed.iso), \(step.quoted) \(duty); as it stands, go-live is \(expected.iso)\(remark)"
    }
    let isEnd = step.index == end.index
    return "for \(end.quoted) to end on \(agreed.iso), \(isEnd ? "it" : step.quoted) \(duty); "
      + "as it stands, \(isEnd ? "it" : end.quoted) ends on \(expected.iso)\(remark)"
  }

  /// Whether a step that passes the delay on takes a time that is only counted from dates.
  private static func isCounted(_ schedule: Schedule) -> Bool {
    guard let target = schedule.target else { return false }
    return schedule.delayPath(of: target).dropLast().contains { index in
      let length = schedule.steps[index].length
      return length.source == .waits && length.days > 0
    }
  }

  /// What the first step of the chain would have had to do, or has to.
  private static func obligation(of step: Step, in schedule: Schedule) -> String {
    let asOf = schedule.plan.asOf
    guard let latest = schedule.steps[step.index].latest else { return "was done too late" }
    let isLengthKnown = [.written, .dates].contains(schedule.steps[step.index].length.source)
    if step.hasNotBegun, isLengthKnown, latest.start < asOf {
      return "had to start \(Wording.count(latest.start.days(to: asOf), "day")) ago"
    }
    if latest.finish < asOf { return "had to be done \(Wording.count(latest.finish.days(to: asOf), "day")) ago" }
    return "has to be done by \(latest.finish.iso)"
  }

  private static func help(_ schedule: Schedule) -> String {
    let ways = schedule.rescues.prefix(3).map { $0.text(in: schedule) }
    if ways.isEmpty {
      return "no small change saves the date: agree on a later \(schedule.plan.hasGoLive ? "go-live" : "end")"
    }
    return "this would save the date: \(Wording.list(ways, "or"))"
  }
}
