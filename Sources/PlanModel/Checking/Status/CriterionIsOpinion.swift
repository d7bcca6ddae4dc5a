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
    plan.criteria.filter { isOpinion($0.text) }.map { finding($0.text, "", $0.range) }
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
    guard feels(text) else { return false }
    var words = WordScan(text)
    while let word = words.nextBytes() {
      if evidence.contains(word) || word.contains(where: { (0x30...0x39).contains($0) }) { return false }
    }
    return true
  }

  private static func feels(_ text: String) -> Bool {
    guard telling.occurs(in: text) else { return false }
    var words = WordScan(text)
    var isBehindOn = false
    while let word = words.nextBytes() {
      if feelings.contains(word) || (isBehindOn && word.elementsEqual("board".utf8)) { return true }
      isBehindOn = word.elementsEqual("on".utf8)
    }
    return false
  }

  private static let feelings = WordSet(feelingWords)
  /// Most texts have none of these and need no second look.
  private static let telling = WordSet(feelingWords + ["board"])

  private static let feelingWords = [
    "aligned", "comfortable", "confident", "convinced", "excited", "feel", "feels", "glad", "good", "great", "happy",
    "impressed", "nice", "pleased", "positive", "satisfied", "smooth", "smoothly", "well",
  ]

  private static let evidence = WordSet([
    "confirmed", "confirmation", "document", "email", "form", "list", "mail", "memo", "minutes", "protocol", "report",
    "score", "sheet", "sign", "signed", "signs", "signature", "survey", "writing", "written",
  ])
}
