import PlanSyntax
import PlanText

extension Rule {
  static let criterionRepeatsTitle = Rule(
    "criterion-repeats-title", .note,
    summary: "What tells that a step is done only says its title again.",
    advice: "Name what can be seen or counted: a document, a number, a signature.",
    bad: """
      | Milestone | Owner | Due | Done when |
      |---|---|---|---|
      | Security review | Ana Ruiz (Buyer) | 2026-07-10 | ▶Security review is complete |
      """,
    good: """
      | Milestone | Owner | Due | Done when |
      |---|---|---|---|
      | Security review | Ana Ruiz (Buyer) | 2026-07-10 | Memo without open points |
      """
  ) { plan in
    plan.steps.compactMap { step in
      guard let cell = step.doneWhen, repeats(step.title, cell.text) else { return nil }
      return Finding(
        at: cell.range, "\(Wording.quoted(cell.text)) says no more than the title of \(step.quoted)",
        help: "write what can be seen or counted, as “memo without open points”")
    }
  }

  /// Whether a criterion has no word beyond the title's and those that only say that something is done.
  private static func repeats(_ title: String, _ criterion: String) -> Bool {
    var words = WordScan(criterion)
    guard let first = words.nextBytes() else { return false }
    let title = WordScan(title)
    guard empty.contains(first) || has(title, first) else { return false }
    while let word = words.nextBytes() {
      guard empty.contains(word) || has(title, word) else { return false }
    }
    return true
  }

  private static func has(_ title: WordScan, _ word: ArraySlice<UInt8>) -> Bool {
    var words = title
    while let other = words.nextBytes() {
      if other.count == word.count, other.elementsEqual(word) { return true }
    }
    return false
  }

  private static let empty = WordSet([
    "a", "all", "an", "and", "are", "been", "complete", "completed", "done", "finished", "has", "have", "is", "of",
    "step", "the", "this", "was", "were", "when",
  ])
}
