import PlanText

extension Rule {
  static let ownerOverloaded = Rule(
    "owner-overloaded", .note,
    summary: "One person has three steps due on the same day.",
    advice: "Move one of them, or give it to somebody else.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | Ada Brook (Buyer) | 2026-06-12 |
      | Pilot judged | Ada Brook (Buyer) | 2026-06-12 |
      | Contract signed | ▶Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | Ada Brook (Buyer) | 2026-06-12 |
      | Pilot judged | Ada Brook (Buyer) | 2026-06-19 |
      | Contract signed | Ada Brook (Buyer) | 2026-06-26 |
      """
  ) { plan in
    var days = Grouping<(step: Step, place: Int)>()
    for step in plan.steps where step.isOpen {
      guard let due = step.dueDay else { continue }
      // More names than this are nobody's plan, and owner-too-many says so.
      for (place, owner) in step.owners.prefix(16).enumerated()
      where owner.isPerson && !step.owners[..<place].contains(where: { $0.name == owner.name }) {
        days.add((step, place), to: "\(due.ordinal) \(owner.side.rawValue) \(owner.name)")
      }
    }
    return days.groups.compactMap { $0.count < 3 ? nil : overload($0.map(\.step), of: $0[2].step.owners[$0[2].place]) }
  }

  private static func overload(_ steps: [Step], of owner: Owner) -> Finding {
    Finding(
      at: owner.range,
      "\(Wording.shown(owner.name)) has \(steps.count) steps due on \(steps[0].dueDay?.iso ?? "one day") "
        + "(\(Wording.lines(steps.map(\.line))))",
      help: "move one of them, or give it to somebody else")
  }
}
