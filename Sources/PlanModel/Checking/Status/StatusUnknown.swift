import PlanText

extension Rule {
  static let statusUnknown = Rule(
    "status-unknown", .warning,
    summary: "A status is not one that can be understood, and counts as not started.",
    advice: "Write Not started, In progress, Done, Blocked or Cancelled; remarks belong into the notes.",
    bad: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | ▶Draft |
      """,
    good: """
      | Milestone | Owner | Status |
      |---|---|---|
      | Staff trained | Ana Ruiz (Buyer) | In progress |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard step.status.reading == .unknown else { return nil }
      return Finding(
        at: step.status.range,
        "\(Wording.quoted(step.status.text)) is no status; \(step.quoted) counts as not started",
        help: "write Not started, In progress, Done, Blocked or Cancelled",
        fixes: StatusWords.fix(step.status, in: plan).map { [$0] } ?? [])
    }
  }
}

extension StatusWords {
  /// The word of which a status is a slip of the pen, as the plan writes it elsewhere.
  fileprivate static func fix(_ entry: StatusEntry, in plan: Plan) -> Fix? {
    guard let word = known.name(certainlyMeantBy: Words.joined(SlipOfThePen.plain(entry.text))),
      plan.source.text(in: entry.range) == entry.text
    else { return nil }
    let own = plan.steps.first { $0.status.reading == .read && Words.joined($0.status.text) == word }
    let text = own?.status.text ?? (entry.text.first?.isUppercase == true ? word.capitalizingFirst : word)
    return Fix("write \(Wording.shown(text))", .safe, [TextEdit(entry.range, text)])
  }

  private static let known = NearMiss(among: words)
}

extension String {
  fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
