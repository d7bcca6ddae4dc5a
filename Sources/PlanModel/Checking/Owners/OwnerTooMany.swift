import PlanText

extension Rule {
  static let ownerTooMany = Rule(
    "owner-too-many", .warning,
    summary: "A step has three owners, or two of one side, so that each can take the other for the one who does it.",
    advice: "Keep one person per side, and put the others into Notes.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Pilot set up | Ada Brook (Buyer) + ▶Cem Ay (Buyer) | 2026-06-12 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Pilot set up | Ada Brook (Buyer) + Ben Cole (Seller) | 2026-06-12 |
      """
  ) { plan in
    plan.steps.compactMap { $0.owners.count > 1 ? tooMany($0) : nil }
  }

  private static func tooMany(_ step: Step) -> Finding? {
    let owners = step.owners.filter { $0.kind == .person || $0.kind == .role }
    guard let surplus = surplus(of: owners) else { return nil }
    let names = owners.prefix(5).map { Wording.literal($0.name) }
    return Finding(
      at: surplus.range,
      owners.count > 2
        ? "\(owners.count) names own \(Wording.step(step)): \(Wording.list(names + (owners.count > 5 ? ["others"] : [])))"
        : "\(Wording.list(names)) both own \(Wording.step(step)), and both are \(surplus.side.possessive)",
      help: "keep one person per side, and put the others into Notes")
  }

  /// The first owner beyond one per side, else the third.
  private static func surplus(of owners: [Owner]) -> Owner? {
    var sides: Set<Side> = []
    return owners.first { [.buyer, .seller].contains($0.side) && !sides.insert($0.side).inserted }
      ?? (owners.count > 2 ? owners[2] : nil)
  }
}
