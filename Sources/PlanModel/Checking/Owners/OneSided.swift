import PlanText

extension Rule {
  static let oneSided = Rule(
    "one-sided", .warning,
    summary: "One side owns all of the plan or nearly all: that is a task list for one, and not mutual.",
    advice: """
      Give each side the steps that only it can do: the buyer budget, legal, security and the rollout at home, the \
      seller answers, documents and delivery.
      """,
    bad: """
      ▶# Rollout at Fennel Foods

      | Milestone | Owner | Due |
      |---|---|---|
      | Offer sent | Ben Cole (Seller) | 2026-06-12 |
      | Contract sent | Ben Cole (Seller) | 2026-06-26 |
      """,
    good: """
      # Rollout at Fennel Foods

      | Milestone | Owner | Due |
      |---|---|---|
      | Offer sent | Ben Cole (Seller) | 2026-06-12 |
      | Budget released | Ada Brook (Buyer) | 2026-06-26 |
      """
  ) { plan in
    let shares = Shares(of: plan)
    return [Side.buyer, .seller].filter(shares.isSmall).prefix(1).map { side in
      Finding(
        at: plan.title.range, shares.fact(about: side),
        help: side == .buyer
          ? "give the buyer the steps that only the buyer can do, as budget, legal, security"
          : "give the seller the steps that only the seller can do, as answers, documents, delivery")
    }
  }
}

/// How many of the shared steps each side owns; a step of both counts for both.
private struct Shares {
  private var buyers = 0
  private var sellers = 0
  /// Steps with an owner whose side is not known: they could be anybody's.
  private var unknown = 0
  private var steps = 0

  init(of plan: Plan) {
    for step in plan.steps where !step.isInternal && step.status.status != .cancelled && !step.owners.isEmpty {
      count(step)
    }
  }

  private mutating func count(_ step: Step) {
    var isBuyers = false
    var isSellers = false
    var isUnknown = false
    for owner in step.owners {
      if owner.side == .buyer || owner.side == .both { isBuyers = true }
      if owner.side == .seller || owner.side == .both { isSellers = true }
      if owner.side == .unknown { isUnknown = true }
    }
    steps += 1
    buyers += isBuyers ? 1 : 0
    sellers += isSellers ? 1 : 0
    unknown += isUnknown ? 1 : 0
  }

  /// Whether a side owns under a quarter, however the unknown ones turn out.
  func isSmall(_ side: Side) -> Bool { steps > 1 && (owned(by: side) + unknown) * 4 < steps }

  func fact(about side: Side) -> String {
    let count = owned(by: side)
    return
      "\(side == .buyer ? "the buyer" : "the seller") owns \(count == 0 ? "none" : String(count)) of \(steps) steps"
  }

  private func owned(by side: Side) -> Int { side == .buyer ? buyers : sellers }
}
