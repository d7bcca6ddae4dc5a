import PlanText

extension Rule {
  static let ownerSideUnknown = Rule(
    "owner-side-unknown", .warning, isNoteInDraft: true,
    summary: "Nothing says whether an owner is the buyer's or the seller's.",
    advice: "Write the side in brackets behind the name, or list everybody in a people table with a column Side.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | ▶Ada Brook | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Budget released | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    let isMeant = { (owner: Owner) in owner.side == .unknown && (owner.kind == .person || owner.kind == .role) }
    return Ownership.all(in: plan, for: "owner-side-unknown", where: isMeant).map { ownership in
      return Finding(
        at: ownership.owner.range,
        "\(Wording.literal(ownership.owner.name)) owns \(ownership.summary): the buyer's or the seller's?",
        help: "write “\(written(ownership.owner, .buyer))” or “\(written(ownership.owner, .seller))”")
    }
  }

  /// With what the cell's brackets say already; a role of the people table stands there and need not be repeated.
  private static func written(_ owner: Owner, _ side: Side) -> String {
    let role = owner.person == nil ? owner.role.map { " \(Wording.shown($0))" } ?? "" : ""
    return "\(Wording.shown(owner.name)) (\(side.label)\(role))"
  }
}
