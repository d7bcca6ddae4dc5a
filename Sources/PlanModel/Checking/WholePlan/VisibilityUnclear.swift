import PlanSyntax
import PlanText

extension Rule {
  static let visibilityUnclear = Rule(
    "visibility-unclear", .warning,
    summary: "A cell under Visibility is not understood, so its row is shown to both sides.",
    advice: "Write internal for what only your own side may see; leave the cell empty, or write shared, for all else.",
    bad: """
      | Milestone | Owner | Due | Visibility |
      |---|---|---|---|
      | Discount approved | Ben Ode (Seller) | 2026-06-12 | ▶our side |
      """,
    good: """
      | Milestone | Owner | Due | Visibility |
      |---|---|---|---|
      | Discount approved | Ben Ode (Seller) | 2026-06-12 | internal |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard let column = plan.tables[step.table].columns.firstIndex(where: { $0.meaning == .visibility }) else {
        return nil
      }
      let cell = step.row.cell(column)
      guard !step.isInternal, !cell.text.saysNothing, !isShared(cell.text) else { return nil }
      return Finding(
        at: cell.range,
        "\(Wording.quoted(cell.text)) does not say who may see \(step.quoted): it is shown to both sides",
        help: "write “internal” to keep it to your side, else “shared”")
    }
  }

  private static func isShared(_ text: String) -> Bool {
    !Words.of(text).isEmpty && Words.of(text).allSatisfy(sharedWords.contains)
  }

  private static let sharedWords: Set<String> = [
    "shared", "share", "public", "external", "both", "sides", "all", "everyone", "everybody", "customer", "client",
    "buyer", "buyers", "and", "seller", "sellers", "vendor", "visible", "mutual", "joint", "open", "yes",
  ]
}
