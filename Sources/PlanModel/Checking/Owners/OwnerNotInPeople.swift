import PlanText

extension Rule {
  static let ownerNotInPeople = Rule(
    "owner-not-in-people", .warning,
    summary: "The plan has a people table, and an owner is not in it.",
    advice: "Write the name as the table has it, or add a row to the table.",
    bad: """
      | Name | Side |
      |---|---|
      | John Smith | Buyer |

      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | ▶Jon Smith (Buyer) | 2026-06-12 |
      """,
    good: """
      | Name | Side |
      |---|---|
      | John Smith | Buyer |

      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | John Smith (Buyer) | 2026-06-12 |
      """
  ) { plan in
    guard let first = plan.people.first else { return [] }
    let line = plan.source.lines.line(at: first.range.lowerBound) + 1
    let known = NearMiss(among: plan.people.lazy.map(\.name))
    let isMeant = { (owner: Owner) in owner.kind == .person && owner.person == nil }
    return Ownership.all(in: plan, for: "owner-not-in-people", where: isMeant).map { ownership in
      let owner = ownership.owner
      return Finding(
        at: owner.range,
        "\(Wording.literal(owner.name)) owns \(ownership.summary), and is not in the people table (line \(line))",
        help: known.name(nearest: owner.name).map { "did you mean \(Wording.shown($0))?" }
          ?? "add | \(Wording.shown(owner.name)) | to the people table")
    }
  }
}
