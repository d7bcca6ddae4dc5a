import PlanText

extension Rule {
  static let dateCrowded = Rule(
    "date-crowded", .note,
    summary: "Five or more open steps are due on the last day of the plan, where one late step moves the end.",
    advice: "Spread them over the weeks before.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | ▶2026-09-01 |
      | Data loaded | Ben Ode (Seller) | 2026-09-01 |
      | Labels printed | Ana Ruiz (Buyer) | 2026-09-01 |
      | Old system closed | Ana Ruiz (Buyer) | 2026-09-01 |
      | Go-live | Ben Ode (Seller) | 2026-09-01 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | 2026-08-21 |
      | Data loaded | Ben Ode (Seller) | 2026-08-27 |
      | Labels printed | Ana Ruiz (Buyer) | 2026-08-28 |
      | Old system closed | Ana Ruiz (Buyer) | 2026-09-01 |
      | Go-live | Ben Ode (Seller) | 2026-09-01 |
      """
  ) { plan in
    let dated = plan.steps.filter { $0.status.status != .cancelled }
    guard let last = dated.lazy.compactMap(\.dueDay).max() else { return [] }
    let crowd = dated.filter { $0.isOpen && $0.dueDay == last }
    guard crowd.count >= 5, let first = crowd.first else { return [] }
    let names = Wording.list(crowd.lazy.map(\.quoted), first: 3)
    return [
      Finding(
        at: first.due.range,
        "\(crowd.count) steps are due on the last day, \(last.iso): \(names)",
        help: "give those that can be done before an earlier day, as \(plan.workdays.adding(-5, to: last).iso)")
    ]
  }
}
