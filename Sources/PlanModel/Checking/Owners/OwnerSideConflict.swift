import PlanText

extension Rule {
  static let ownerSideConflict = Rule(
    "owner-side-conflict", .error,
    summary: "The plan puts somebody on one side in a step and on the other in the people table.",
    advice: "Correct the one that is wrong.",
    bad: """
      | Name | Side |
      |---|---|
      | Ada Brook | Seller |

      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | ▶Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      | Name | Side |
      |---|---|
      | Ada Brook | Buyer |

      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    Ownership.all(in: plan, for: "owner-side-conflict") { listedSide($0, plan) != nil }.compactMap { ownership in
      let owner = ownership.owner
      guard let index = owner.person, let side = listedSide(owner, plan) else { return nil }
      let line = plan.source.lines.line(at: plan.people[index].range.lowerBound) + 1
      return Finding(
        at: owner.range,
        "\(Wording.literal(owner.name)) is \(owner.writtenSide.possessive) in \(ownership.summary), "
          + "and \(side.possessive) in the people table (line \(line))",
        help: "write “\(Wording.shown(owner.name)) (\(side.label))”, or correct the people table",
        notes: [Diagnostic.Note("\(side.label) here", at: plan.people[index].range)])
    }
  }

  /// The side that the people table gives, where the step says the other one.
  private static func listedSide(_ owner: Owner, _ plan: Plan) -> Side? {
    guard let person = owner.person, plan.people.indices.contains(person) else { return nil }
    let sides = (owner.writtenSide, plan.people[person].side)
    return sides == (.buyer, .seller) || sides == (.seller, .buyer) ? sides.1 : nil
  }
}
