import PlanText

extension Rule {
  static let statusContradiction = Rule(
    "status-contradiction", .warning,
    summary: "A status contradicts itself or the date on which the step was done; its word counts.",
    advice: "Leave what is true.",
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
    plan.steps.compactMap { contradictionOfSigns($0) ?? contradictionOfDay($0) }
  }

  private static func contradictionOfSigns(_ step: Step) -> Finding? {
    guard case .contradiction(let symbol) = step.status.reading else { return nil }
    let word = step.status.status
    return Finding(
      at: step.status.range,
      "\(Wording.quoted(step.status.text)) of \(step.quoted) says \(symbol.label.lowercased()) by its symbol, "
        + "\(word.label.lowercased()) by its word: the word counts",
      help: "write \(word.label), or \(symbol.label) if the symbol is right")
  }

  /// A status that was not understood has a finding of its own.
  private static func contradictionOfDay(_ step: Step) -> Finding? {
    guard let day = step.doneOn.day, step.status.reading == .read, step.status.status != .done else { return nil }
    return Finding(
      at: step.doneOn.range,
      "\(step.quoted) is \(step.status.status.label.lowercased()), but was done on \(day.iso)",
      help: "write \(Status.done.label) as its status, or take the date out")
  }
}
