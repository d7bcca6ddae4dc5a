import PlanText

extension Rule {
  static let closeDisagrees = Rule(
    "close-disagrees", .error,
    summary: "The target close and the due date of the signature step are two different days.",
    advice: "Write the agreed day in both places.",
    bad: """
      Target close: 2026-07-20

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | ▶2026-07-24 |
      """,
    good: """
      Target close: 2026-07-24

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-07-24 |
      """
  ) { plan in
    AgreedDate(key: .targetClose, titles: AgreedDate.closeTitles).findings(in: plan)
  }
}
