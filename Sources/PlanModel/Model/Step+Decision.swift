extension Step {
  /// Whether its title speaks of somebody's yes or no: an approval, a signature, a selection, a go or no-go.
  public var isDecision: Bool {
    let words = Words.of(title)
    return words.contains(where: Self.decisionWords.contains)
      || zip(words, words.dropFirst()).contains { $0 == ("no", "go") }
  }

  private static let decisionWords: Set<String> = [
    "decision", "decisions", "decide", "decides", "decided", "approve", "approves", "approved", "approval", "approvals",
    "sign", "signs", "signed", "signature", "signatures", "signoff", "select", "selected", "selection",
  ]
}
