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
    guard words.contains(where: purchase.contains), words.allSatisfy({ purchase.union(connecting).contains($0) }) else {
      return []
    }
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

  private static let purchase: Set = [
    "agreement", "buy", "buying", "close", "closed", "closing", "contract", "contracts", "deal", "order", "po",
    "purchase", "purchased", "purchasing", "sale", "sign", "signature", "signatures", "signed", "signing",
  ]

  private static let connecting: Set = [
    "a", "an", "and", "approval", "approved", "at", "before", "by", "complete", "completed", "countersigned", "date",
    "day", "decision", "end", "eod", "eom", "eoq", "eoy", "executed", "final", "for", "form", "from", "get", "go",
    "have", "in", "issue", "issued", "latest", "made", "make", "month", "of", "on", "our", "place", "placed",
    "quarter", "reach", "s", "secure", "start", "target", "the", "this", "to", "until", "us", "week", "with", "year",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
    "tuesday", "wednesday", "thursday", "friday",
  ]
}
