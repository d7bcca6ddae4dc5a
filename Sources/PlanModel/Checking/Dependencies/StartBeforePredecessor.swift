import PlanText

extension Rule {
  static let startBeforePredecessor = Rule(
    "start-before-predecessor", .warning,
    summary: "A step starts before the step it waits for allows it to.",
    advice: "Start it later, or write `closes after` if only its end must wait.",
    bad: """
      | # | Milestone | Owner | Start | Due | Depends on |
      |---|---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | 2026-07-01 | 2026-07-17 | - |
      | 2 | Procurement | Ben Ode (Seller) | ▶2026-07-13 | 2026-07-31 | 1 |
      """,
    good: """
      | # | Milestone | Owner | Start | Due | Depends on |
      |---|---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | 2026-07-01 | 2026-07-17 | - |
      | 2 | Procurement | Ben Ode (Seller) | 2026-07-13 | 2026-07-31 | closes after 1 |
      """
  ) { plan in
    plan.findingsOfBrokenWaits(BrokenWait.ofStart) { waits in
      waits.first.map { finding($0, waits, plan.calendars.workdays(of: $0.step)) }
    }
  }

  private static func finding(_ worst: BrokenWait, _ waits: [BrokenWait], _ workdays: Workdays) -> Finding {
    let isEnd = worst.dependency.type == .startToFinish
    let cell = isEnd || worst.step.start.day == nil ? worst.step.due : worst.step.start
    let event = worst.dependency.type == .finishToStart ? ", is due" : ", starts"
    return Finding(
      at: cell.range,
      "\(worst.step.quoted) \(isEnd ? "is due" : "starts") \(worst.day.iso), \(worst.shortfall(event))",
      help: help(worst, workdays.onOrAfter(worst.earliest)), notes: waits.prefix(Finding.mostNotes).map(note))
  }

  private static func help(_ wait: BrokenWait, _ earliest: Day) -> String {
    let later = "write \(earliest.iso) or later"
    guard wait.dependency.type == .finishToStart else { return later }
    return "\(later), or “closes after \(wait.other.bareReference)” if only its end must wait"
  }

  private static func note(_ wait: BrokenWait) -> Diagnostic.Note {
    let isDue = wait.dependency.type == .finishToStart
    let cell = isDue || wait.other.start.day == nil ? wait.other.due : wait.other.start
    return Diagnostic.Note("\(wait.other.quoted) \(isDue ? "is due" : "starts") \(wait.anchor.iso)", at: cell.range)
  }
}
