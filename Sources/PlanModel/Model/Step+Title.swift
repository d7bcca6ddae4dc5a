extension Step {
  /// Whether its title speaks of somebody's yes or no: an approval, a signature, a selection, a budget, a go or no-go.
  public var isDecision: Bool {
    guard Self.hints.occurs(in: title) || !title.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let words = Words.of(title)
    let pairs = zip(words, words.dropFirst() + [""])
    return pairs.contains { Self.decisionWords.contains($0) && !($0 == "sign" && Self.registrations.contains($1)) }
      || pairs.contains { $0 == ("no", "go") }
  }

  /// Whether one of the words, in lower case, stands in its title as a whole.
  public func isTitled(_ words: Set<String>) -> Bool { !words.isDisjoint(with: Words.of(title)) }

  private static let decisionWords: Set<String> = [
    "decision", "decisions", "decide", "decides", "decided", "approve", "approves", "approved", "approval", "approvals",
    "budget", "sign", "signs", "signed", "signature", "signatures", "signoff", "select", "selected", "selection",
  ]

  /// Most titles have none of these, and are asked nothing more.
  private static let hints = WordSet(Array(decisionWords) + ["no"])

  /// Single sign-on is nobody's signature.
  private static let registrations: Set<String> = ["on", "in", "up"]
}
