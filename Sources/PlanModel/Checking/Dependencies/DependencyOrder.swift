import PlanText

extension Rule {
  static let dependencyOrder = Rule(
    "dependency-order", .error,
    summary: "A step is due before it can be done: a step it waits for is due later.",
    advice: "Move one of the two dates, or take the dependency out.",
    bad: """
      | # | Milestone | Owner | Due | Depends on |
      |---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | 2026-07-17 | - |
      | 2 | Contract signed | Ben Ode (Seller) | ▶2026-07-13 | 1 |
      """,
    good: """
      | # | Milestone | Owner | Due | Depends on |
      |---|---|---|---|---|
      | 1 | Security review | Ana Ruiz (Buyer) | 2026-07-17 | - |
      | 2 | Contract signed | Ben Ode (Seller) | 2026-07-20 | 1 |
      """
  ) { plan in
    plan.findingsOfBrokenWaits(BrokenWait.ofDue) { waits in
      guard let worst = waits.first else { return nil }
      let earliest = plan.calendars.workdays(of: worst.step).onOrAfter(worst.earliest)
      return Finding(
        at: worst.step.due.range,
        "\(worst.step.quoted) is due \(worst.day.iso), \(worst.shortfall())",
        help: "write \(earliest.iso) or later, or as a slip \(worst.step.due.slip(to: earliest))",
        notes: waits.prefix(Finding.mostNotes).map {
          Diagnostic.Note("\($0.other.quoted) is due \($0.anchor.iso)", at: $0.other.due.range)
        }, severity: worst.step.due.isYearInferred || worst.other.due.isYearInferred ? .warning : nil)
    }
  }
}
