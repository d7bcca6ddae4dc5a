import PlanText

extension Rule {
  static let fieldUnknown = Rule(
    "field-unknown", .warning,
    summary: "A line looks like a field whose key is misspelt, and so is read as prose.",
    advice: "Write the key as it is known.",
    bad: """
      ▶Decison maker: Ada Brook

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """,
    good: """
      Decision maker: Ada Brook

      | Milestone | Owner | Due |
      |---|---|---|
      | Kick-off | Ada Brook (Buyer) | 2026-06-12 |
      """
  ) { plan in
    plan.fieldNearMisses.map { miss in
      Finding(
        at: miss.range, "\(Wording.literal(miss.name)) is no known field, and is read as prose",
        help: "write \(miss.suggestion)",
        fixes: fix(miss, in: plan.source).map { [$0] } ?? [])
    }
  }

  /// What brackets say behind the name stays.
  private static func fix(_ miss: FieldNearMiss, in source: SourceText) -> Fix? {
    let place = SourceRange(miss.range.lowerBound, miss.range.lowerBound + miss.name.utf8.count)
    guard source.text(in: place) == miss.name else { return nil }
    let isCertain = NearMiss(among: [miss.suggestion]).name(certainlyMeantBy: miss.name) != nil
    return Fix("write \(miss.suggestion)", isCertain ? .safe : .unsafe, [TextEdit(place, miss.suggestion)])
  }
}
