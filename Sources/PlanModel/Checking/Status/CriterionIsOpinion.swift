import PlanSyntax
import PlanText

extension Rule {
  static let criterionIsOpinion = Rule(
    "criterion-is-opinion", .note,
    summary: "A criterion tells how somebody feels, which the two sides can see differently.",
    advice: "Name a document, a count or a signature.",
    bad: """
      | Milestone | Owner | Due | Done when |
      |---|---|---|---|
      | Trial held | Ana Ruiz (Buyer) | 2026-07-10 | ▶Shift leaders are happy |
      """,
    good: """
      | Milestone | Owner | Due | Done when |
      |---|---|---|---|
      | Trial held | Ana Ruiz (Buyer) | 2026-07-10 | Three shift leaders sign the test sheet |
      """
  ) { plan in
    plan.criteria.filter { isOpinion($0.value) }.map { finding($0.value, "", $0.range) }
      + plan.steps.compactMap { step in
        guard let cell = step.doneWhen, isOpinion(cell.text) else { return nil }
        return finding(cell.text, " of \(step.quoted)", cell.range)
      }
  }

  private static func finding(_ text: String, _ owner: String, _ range: SourceRange) -> Finding {
    Finding(
      at: range, "\(Wording.quoted(text))\(owner) is an opinion, which nobody can check",
      help: "name a document, a count or a signature, as “test sheet signed by both sides”")
  }

  /// Whether a word of feeling stands in a text that names nothing to count or to hold.
  private static func isOpinion(_ text: String) -> Bool {
    var last = ""
    let feels = WordScan(text).contains { word in
      defer { last = word }
      return feelings.contains(word) || (word == "board" && last == "on")
    }
    return feels && !WordScan(text).contains { evidence.contains($0) || $0.hasDigit }
  }

  private static let feelings: Set = [
    "aligned", "comfortable", "confident", "convinced", "excited", "feel", "feels", "glad", "good", "great", "happy",
    "impressed", "nice", "pleased", "positive", "satisfied", "smooth", "smoothly", "well",
  ]

  private static let evidence: Set = [
    "confirmed", "confirmation", "document", "email", "form", "list", "mail", "memo", "minutes", "protocol", "report",
    "score", "sheet", "sign", "signed", "signs", "signature", "survey", "writing", "written",
  ]
}
