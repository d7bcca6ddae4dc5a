/// Tells the purchase and its signature from what the buyer does with what was bought.
enum PurchaseWords {
  /// Whether words speak of the purchase and of nothing else, as `Purchase decision by 30 June`.
  static func areAll(of words: [String]) -> Bool {
    words.contains(where: purchase.contains)
      && words.allSatisfy { purchase.contains($0) || connecting.contains($0) }
  }

  /// Whether a title is that of the signature: `Contract signed`, `Last signature`, `Lease system contract signed`.
  static func areOfSignature(_ title: String) -> Bool {
    guard telling.occurs(in: title) else { return false }
    let words = Array(WordScan(title)).filter { !$0.hasDigit }
    guard !areOfDepartment(words) else { return false }
    return (areAll(of: words) && !areOfAccounts(words))
      || (words.contains(where: contract.contains) && areSigning(words))
  }

  /// `Purchasing approved` names those who buy.
  private static func areOfDepartment(_ words: [String]) -> Bool {
    words.contains("purchasing") && !areSigning(words)
  }

  /// `Month-end close` is the work of accountants: nothing is bought there.
  private static func areOfAccounts(_ words: [String]) -> Bool {
    let bought = words.filter(purchase.contains)
    guard bought.allSatisfy(closing.contains) else { return false }
    return words.indices.contains { index in
      guard closing.contains(words[index]), index > 0 else { return false }
      return periods.contains(words[index - 1] == "end" && index > 1 ? words[index - 2] : words[index - 1])
    }
  }

  /// Whether a title tells of work with what was bought: `Kick-off and contract signed`.
  static func areOfWork(_ title: String) -> Bool {
    guard workTelling.occurs(in: title) else { return false }
    let words = Array(WordScan(title))
    return words.indices.contains { index in
      works.contains(words[index])
        || (index > 0 && pairs.contains("\(words[index - 1]) \(words[index])"))
    }
  }

  private static let closing: Set = ["close", "closed", "closing"]

  private static let periods: Set = ["eom", "eoq", "eoy", "month", "monthly", "period", "quarter", "quarterly", "year"]

  private static let works: Set = [
    "einführung", "golive", "inbetriebnahme", "kickoff", "launch", "launched", "onboarded", "onboarding", "rollout",
    "schulung", "trained", "training",
  ]

  private static let workTelling = WordSet(Array(works) + ["live", "off", "out"])

  private static let pairs: Set = ["go live", "goes live", "kick off", "roll out"]

  /// Whether something is signed; what is signed off is work that was accepted.
  static func areSigning(_ words: [String]) -> Bool {
    words.indices.contains { signing.contains(words[$0]) && words[($0 + 1)...].first != "off" }
  }

  private static let contract: Set = [
    "agreement", "contract", "contracts", "msa", "order", "sow", "vertrag", "vertrages", "auftrag",
  ]

  private static let signing: Set = [
    "countersigned", "executed", "sign", "signature", "signatures", "signed", "signing", "signs", "unterschreiben",
    "unterschrieben", "unterschrift", "unterzeichnet", "unterzeichnung",
  ]

  private static let purchase: Set = contract.union(signing).subtracting(["countersigned", "executed"]).union([
    "buy", "buying", "close", "closed", "closing", "deal", "po", "purchase", "purchased", "purchasing", "sale",
  ])

  /// Most titles have none of these and need no second look.
  private static let telling = WordSet(Array(purchase))

  private static let connecting: Set = [
    "a", "an", "and", "approval", "approved", "at", "before", "both", "by", "complete", "completed", "countersigned",
    "date", "day", "decision", "end", "eod", "eom", "eoq", "eoy", "executed", "final", "for", "form", "from", "get",
    "go", "have", "in", "issue", "issued", "last", "latest", "made", "make", "month", "number", "of", "on", "our",
    "parties", "place", "placed", "quarter", "reach", "s", "secure", "sides", "start", "target", "the", "this", "to",
    "until", "us", "week", "with", "year",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
    "tuesday", "wednesday", "thursday", "friday",
  ]
}
