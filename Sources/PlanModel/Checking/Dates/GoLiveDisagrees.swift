import PlanText

extension Rule {
  static let goLiveDisagrees = Rule(
    "go-live-disagrees", .error,
    summary: "The go-live field and the due date of the go-live step are two different days.",
    advice: "Write the agreed day in both places.",
    bad: """
      Go-live: 2026-09-01

      | Milestone | Owner | Due |
      |---|---|---|
      | Go-live | Ana Ruiz (Buyer) | ▶2026-09-08 |
      """,
    good: """
      Go-live: 2026-09-08

      | Milestone | Owner | Due |
      |---|---|---|
      | Go-live | Ana Ruiz (Buyer) | 2026-09-08 |
      """
  ) { plan in
    AgreedDate(key: .goLive, titles: AgreedDate.goLiveTitles).findings(in: plan)
  }
}
