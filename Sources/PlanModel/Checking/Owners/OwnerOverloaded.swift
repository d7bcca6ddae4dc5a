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
    let loads = loads(of: plan)
    return runs(loads).flatMap { run in
      Side.allCases.compactMap { side in
        let own = run.filter { owner($0, plan).side == side }
        return own.count > 2 ? overload(own.map { plan.steps[$0.step] }, of: owner(own[2], plan)) : nil
      }
    }
  }

  /// A day on which somebody has a step due; numbers alone, as there are many.
  private struct Load {
    /// In the order in which names first stand in the plan.
    let person: Int
    let due: Day
    let step: Int
    /// Among the step's owners.
    let place: Int
  }

  private static func owner(_ load: Load, _ plan: Plan) -> Owner { plan.steps[load.step].owners[load.place] }

  /// By person, day and step.
  private static func loads(of plan: Plan) -> [Load] {
    var people: [String: Int] = [:]
    var loads: [Load] = []
    for step in plan.steps where step.isOpen {
      guard let due = step.dueDay else { continue }
      // More names than this are nobody's plan, and owner-too-many says so.
      for (place, owner) in step.owners.prefix(16).enumerated()
      where owner.isPerson && !step.owners[..<place].contains(where: { $0.name == owner.name }) {
        let person = people[owner.name] ?? people.count
        if person == people.count { people[owner.name] = person }
        loads.append(Load(person: person, due: due, step: step.index, place: place))
      }
    }
    return loads.sorted { ($0.person, $0.due, $0.step) < ($1.person, $1.due, $1.step) }
  }

  /// Three or more that one name has on one day.
  private static func runs(_ loads: [Load]) -> [ArraySlice<Load>] {
    var runs: [ArraySlice<Load>] = []
    var start = 0
    for index in 0...loads.count
    where index == loads.count || loads[index].person != loads[start].person || loads[index].due != loads[start].due {
      if index - start > 2 { runs.append(loads[start..<index]) }
      start = index
    }
    return runs
  }

  private static func overload(_ steps: [Step], of owner: Owner) -> Finding {
    Finding(
      at: owner.range,
      "\(Wording.shown(owner.name)) has \(steps.count) steps due on \(steps[0].dueDay?.iso ?? "one day") "
        + "(\(Wording.lines(steps.map(\.line))))",
      help: "move one of them, or give it to somebody else")
  }
}
