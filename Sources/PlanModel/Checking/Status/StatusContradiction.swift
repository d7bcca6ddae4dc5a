import PlanText

extension Rule {
  static let statusContradiction = Rule(
    "status-contradiction", .warning,
    summary: "Symbol and word of a status say two different things; the word counts.",
    advice: "Leave the one that is true.",
    bad: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | ▶✅ In progress |
      """,
    good: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | In progress |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard case .contradiction(let symbol) = step.status.reading else { return nil }
      let word = step.status.status
      return Finding(
        at: step.status.range,
        "\(Wording.quoted(step.status.text)) of \(step.quoted) says \(symbol.label.lowercased()) by its symbol, "
          + "\(word.label.lowercased()) by its word: the word counts",
        help: "write \(word.label), or \(symbol.label) if the symbol is right")
    }
  }
}
