/// What sellers say among themselves, with what both sides can say instead.
struct SellerPhrase: Sendable {
  let words: [String]
  /// What to write instead; nil where the sentence is best kept out of what is shared.
  let instead: String?

  /// The phrase that begins with the first of some words, the longest where there are several.
  static func beginning(_ words: ArraySlice<String>) -> SellerPhrase? {
    guard let first = words.first else { return nil }
    return byFirst[first]?.first { words.starts(with: $0.words) }
  }

  /// What can be written in the place of a text; nil where the sentence is best left out. `word` stands before it.
  func replacement(for written: String, behind word: String) -> String? {
    guard var text = instead else { return nil }
    if text.hasPrefix("the "), ["a", "our", "the", "this"].contains(word) { text.removeFirst(4) }
    return written.first?.isUppercase == true ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  /// The words that phrases begin with.
  static let firsts = WordSet(Array(byFirst.keys))

  private static let byFirst = Dictionary(grouping: all) { $0.words[0] }
    .mapValues { $0.sorted { $0.words.count > $1.words.count } }

  private init(_ phrase: String, _ instead: String?) {
    words = phrase.listedWords
    self.instead = instead
  }

  // Words that a buyer uses too stand here only with what makes them the seller's: a data product has a pipeline, a shop
  // sells up, a trial has a champion, and servers have quotas.
  private static let all = withAnotherWord.map { SellerPhrase($0, $1) } + bestLeftOut.map { SellerPhrase($0, nil) }

  private static let withAnotherWord = [
    ("close plan", "joint plan"), ("closing plan", "joint plan"), ("close the deal", "sign the contract"),
    ("closing the deal", "signing the contract"), ("closed won", "contract signed"), ("commit deal", "agreed contract"),
    ("close probability", "open decisions"), ("deal closed", "contract signed"), ("deal desk", "price approval"),
    ("deal health", "state of the plan"), ("deal review", "plan review"), ("deal signed", "contract signed"),
    ("deal size", "contract value"), ("deal stage", "step"), ("handle objections", "answer open questions"),
    ("objection handling", "open questions"), ("overcome objections", "answer open questions"),
    ("verbal commit", "agreed by word of mouth"), ("win the deal", "sign the contract"),
    ("win probability", "open decisions"), ("prospect is", "the buyer is"), ("prospect signs", "the buyer signs"),
    ("prospect team", "buyer's team"), ("prospect's", "the buyer's"), ("prospect’s", "the buyer’s"),
  ]

  private static let bestLeftOut = [
    "bant", "buying signal", "buying signals", "closed lost", "commit forecast", "deal strategy", "forecast call",
    "forecast category", "forecast commit", "land and expand", "meddic", "meddicc", "meddpicc", "our quota",
    "our sales pipeline", "pipeline generation", "qualified pipeline", "sales quota", "share of wallet",
    "upsell opportunity", "upsell potential", "wallet share", "weighted pipeline",
  ]
}
