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
    var people = Grouping<Load>()
    for step in plan.steps where step.isOpen {
      guard let due = step.dueDay else { continue }
      // More names than this are nobody's plan, and owner-too-many says so.
      for (place, owner) in step.owners.prefix(16).enumerated()
      where owner.isPerson && !step.owners[..<place].contains(where: { $0.name == owner.name }) {
        people.add(Load(step: step, place: place, due: due), to: owner.name)
      }
    }
    return people.groups.flatMap(overloads)
  }

  /// A step that somebody owns, with the owner's place in it.
  private struct Load {
    let step: Step
    let place: Int
    let due: Day

    var owner: Owner { step.owners[place] }
  }

  /// The days on which one name has three steps or more, one side at a time.
  private static func overloads(_ loads: [Load]) -> [Finding] {
    guard loads.count > 2 else { return [] }
    let sorted = loads.sorted { ($0.due, $0.step.index) < ($1.due, $1.step.index) }
    return sorted.split { $0.due != $1.due }.filter { $0.count > 2 }.flatMap { day in
      Side.allCases.compactMap { side in
        let own = day.filter { $0.owner.side == side }
        return own.count > 2 ? overload(own.map(\.step), of: own[2].owner) : nil
      }
    }
  }

  private static func overload(_ steps: [Step], of owner: Owner) -> Finding {
    Finding(
      at: owner.range,
      "\(Wording.shown(owner.name)) has \(steps.count) steps due on \(steps[0].dueDay?.iso ?? "one day") "
        + "(\(Wording.lines(steps.map(\.line))))",
      help: "move one of them, or give it to somebody else")
  }
}

extension Array {
  /// The runs between neighbours that differ.
  fileprivate func split(where differ: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where differ(self[index - 1], self[index]) {
      runs.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : runs + [self[start...]]
  }
}
