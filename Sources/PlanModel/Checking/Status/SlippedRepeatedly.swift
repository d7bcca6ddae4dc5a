import PlanText

extension Rule {
  static let slippedRepeatedly = Rule(
    "slipped-repeatedly", .note,
    summary: "A date moved three times or more: the next one may not hold either.",
    advice: "Ask what keeps moving it; a smaller step or another owner may help more than another date.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Hosting check | Ana Ruiz (Buyer) | ▶~~2026-06-29~~ ~~2026-07-06~~ ~~2026-07-13~~ 2026-07-23 (auditor was ill) |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Hosting questions sent | Ben Ode (Seller) | 2026-06-29 |
      | Hosting check | Ana Ruiz (Buyer) | ~~2026-07-13~~ 2026-07-23 (auditor was ill) |
      """
  ) { plan in
    plan.findingsInSlips { entry, name in
      guard entry.slips.count >= 3, let first = entry.slips.first, let last = entry.slips.last else { return nil }
      let days = first.from.days(to: last.to)
      let total = days > 0 ? ", \(Wording.count(days, "day")) in all" : ""
      return Finding(
        at: entry.range, "\(name) moved \(entry.slips.count) times\(total)",
        help: "ask what would make \(last.to.iso) hold, or split it into smaller steps")
    }
  }
}
