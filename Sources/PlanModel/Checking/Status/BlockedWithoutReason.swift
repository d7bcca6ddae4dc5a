import PlanSyntax
import PlanText

extension Rule {
  static let blockedWithoutReason = Rule(
    "blocked-without-reason", .warning,
    summary: "A step is blocked and nothing says by what, so nobody can help.",
    advice: "Write what is in the way behind the word, in the notes, or as a condition it waits for.",
    bad: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Archive moved | Ana Ruiz (Buyer) | ▶Blocked |
      """,
    good: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Archive moved | Ana Ruiz (Buyer) | Blocked: the old host gives no access |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard step.status.status == .blocked, !step.saysWhatBlocksIt else { return nil }
      return Finding(
        at: step.status.range, "\(step.quoted) is blocked, and nothing says by what",
        help: "write what is in the way, as “Blocked: waiting for access”")
    }
  }
}

extension Step {
  /// Whether a reason stands in the notes, the risk, the conditions, a column as `Blocker`, or behind the status word.
  fileprivate var saysWhatBlocksIt: Bool {
    !conditions.isEmpty || says(notes) || says(risk) || status.reason != nil
      || extras.contains { $0.column.name.lowercased().contains("block") && says($0.cell) }
  }

  private func says(_ cell: Cell?) -> Bool {
    cell.map { WordScan($0.text).contains { _ in true } } ?? false
  }
}
