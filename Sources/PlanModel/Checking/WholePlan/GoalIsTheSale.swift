import PlanText

extension Rule {
  static let goalIsTheSale = Rule(
    "goal-is-the-sale", .warning,
    summary: "The goal names only the purchase, which is the seller's goal and not the buyer's.",
    advice: "Write what the buyer will be able to do once it is bought.",
    bad: """
      Goal: ▶Purchase decision by 30 June

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-06-30 |
      """,
    good: """
      Goal: every branch closes its till in ten minutes from September on

      | Milestone | Owner | Due |
      |---|---|---|
      | Contract signed | Ana Ruiz (Buyer) | 2026-06-30 |
      """
  ) { plan in
    guard let field = plan.field(.goal) else { return [] }
    let companies = [FieldKey.buyer, .seller].compactMap(plan.text).flatMap(WordScan.init)
    let words = WordScan(withoutBrackets(field.text)).filter { !$0.hasDigit && !companies.contains($0) }
    guard PurchaseWords.areAll(of: words) else { return [] }
    return [
      Finding(
        at: field.range, "the goal \(Wording.quoted(field.text)) names only the purchase",
        help:
          "write what the buyer gets from it, as “\(Wording.shown(field.name)): every branch closes its till in ten minutes”"
      )
    ]
  }

  /// The text without what stands in brackets: placeholders and remarks.
  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "[{<(".unicodeScalars.contains(scalar) { depth += 1 }
      if depth == 0 { kept.append(scalar) }
      if "]}>)".unicodeScalars.contains(scalar) { depth = max(depth - 1, 0) }
    }
    return String(kept)
  }
}
