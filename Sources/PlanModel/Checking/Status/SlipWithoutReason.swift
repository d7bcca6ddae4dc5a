import PlanText

extension Rule {
  static let slipWithoutReason = Rule(
    "slip-without-reason", .warning,
    summary: "A date moved and nothing says why, so nobody can tell whether it will move again.",
    advice: "Write the reason in brackets behind the new date, or as `slip: …` in the notes.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Hosting check | Ana Ruiz (Buyer) | ▶~~2026-07-10~~ 2026-07-17 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Hosting check | Ana Ruiz (Buyer) | ~~2026-07-10~~ 2026-07-17 (auditor was ill) |
      """
  ) { plan in
    plan.findingsInSlips { entry, name in
      guard let last = entry.slips.last, last.reason == nil else { return nil }
      return Finding(
        at: entry.range, "\(name) moved from \(last.from.iso) to \(last.to.iso), and nothing says why",
        help: "write the reason behind the date: ~~\(last.from.iso)~~ \(last.to.iso) (reason)")
    }
  }
}

extension Plan {
  /// What a question finds in each date of fields and steps that has moved; it is given the name of what moved.
  func findingsInSlips(_ question: (DateEntry, String) -> Finding?) -> [Finding] {
    var findings: [Finding] = []
    for date in fieldDates where date.entry.hasMoved {
      if let finding = question(date.entry, Wording.shown(date.name)) { findings.append(finding) }
    }
    for step in steps {
      if step.start.hasMoved, let finding = question(step.start, "the start of \(step.quoted)") {
        findings.append(finding)
      }
      if step.due.hasMoved, let finding = question(step.due, step.quoted) { findings.append(finding) }
    }
    return findings
  }
}
