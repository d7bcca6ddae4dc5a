/// What a status cell says beside the status: `pending seller` in `Done, pending seller`.
struct StatusRemark {
  private let text: String
  /// The first words of the cell, with those of the status.
  private let words: [String]

  /// How many words behind the first are looked at; what stands farther off says nothing of the status.
  static let farthest = 8

  init(_ text: String) {
    self.text = text
    words = Array(Words.of(text).prefix(Self.farthest + 1))
  }

  /// What it makes of a status; nil where it leaves the status as it is.
  func correction(of status: Status) -> (reading: StatusEntry.Reading, status: Status)? {
    switch status {
    case .inProgress: holdsUp ? (.read, .blocked) : nil
    case .done: takesBackDone ? (.unknown, .notStarted) : percentage(behind: wordsToDone).map { (.read, $0) }
    case .cancelled: takesBackCancelled ? (.unknown, .notStarted) : nil
    case .notStarted, .blocked: nil
    }
  }

  /// The percentage right behind so many words, unless it is one of something else: `Signed (5% discount)`.
  func percentage(behind count: Int) -> Status? {
    let particles = words.dropFirst(count).prefix { Self.particles.contains($0) }
    let rest = text(behind: count + particles.count)
    let next = rest.drop { $0 != "%" }.dropFirst().drop { $0 == " " }
    let share = Words.of(next).first ?? ""
    // `Signed: 12 % of list price`.
    let isOfAll = share != "of" || count == 0 || words.dropFirst(count - 1).first.map(Self.wholes.contains) == true
    guard next.first?.isLetter != true || (Self.shares.contains(share) && isOfAll) else { return nil }
    return StatusWords.percentage(in: String(rest))
  }

  private var wordsToDone: Int {
    (words.firstIndex { StatusWords.meaning(of: [$0]) == .status(.done) } ?? -1) + 1
  }

  private func text(behind count: Int) -> Substring { text(past: count).drop { !$0.isPartOfWord } }

  /// The text behind so many words, with the signs that follow them.
  private func text(past count: Int) -> Substring {
    var rest = text[...]
    for _ in 0..<count { rest = rest.drop { !$0.isPartOfWord }.drop(while: \.isPartOfWord) }
    return rest
  }

  // MARK: What takes a status back

  private var isBlocked: Bool { holds { StatusWords.meaning(of: Array($0)) == .status(.blocked) } }

  /// Whether a word for blocked says it of the step: `blocked by legal`, but not `3 blocked tickets` or `on hold list`.
  private var holdsUp: Bool {
    holds { rest in
      guard let count = (1...2).first(where: { StatusWords.meaning(of: Array(rest.prefix($0))) == .status(.blocked) })
      else { return false }
      let behind = text(past: rest.startIndex + count)
      return behind.first != " " || behind.dropFirst().first?.isPartOfWord != true
        || Self.reasons.contains(rest.dropFirst(count).first ?? "")
    }
  }

  /// A question mark that ends words, and stands in no link.
  private var isAsked: Bool {
    text.indices.contains { index in
      guard text[index] == "?" else { return false }
      let next = text[index...].dropFirst().first
      return next.map { !$0.isPartOfWord && $0 != "/" && $0 != "=" } ?? true
    }
  }

  private var takesBackDone: Bool {
    isAsked || isPart || words.contains("not") || isBlocked
      || holds { rest in Self.unfinished.contains { rest.starts(with: $0) } }
      || words.dropFirst(wordsToDone).first.map { Self.conditions.contains($0) } == true
      || DoneInPart(text, rest: words.dropFirst(wordsToDone), behind: text(past: wordsToDone)).isSaid
  }

  private var takesBackCancelled: Bool {
    isAsked
      || words.indices.contains { start in Self.forNow.contains { words[start...].starts(with: $0) } }
  }

  /// `3 of 5`, `3 out of 5`.
  private var isPart: Bool {
    let words = words.filter { $0 != "out" }
    return words.indices.dropLast(2).contains { start in
      guard words[start + 1] == "of", let some = Int(words[start]), let all = Int(words[start + 2]) else {
        return false
      }
      return some < all
    }
  }

  /// Whether something is said that no word right before it denies, as in `nothing pending` and `no longer blocked`.
  private func holds(_ isSaid: (ArraySlice<String>) -> Bool) -> Bool {
    words.indices.contains { start in
      isSaid(words[start...]) && !words[..<start].suffix(2).contains(where: Self.denials.contains)
    }
  }

  private static let unfinished: [[String]] = [
    ["pending"], ["awaiting"], ["outstanding"], ["missing"], ["incomplete"], ["unfinished"], ["partly"], ["partially"],
    ["almost"], ["nearly"], ["except"], ["excluding"], ["apart", "from"], ["in", "progress"], ["to", "be"], ["tbc"],
    ["tbd"], ["in", "part"], ["rework", "needed"], ["rework", "required"], ["reopened"], ["re", "opened"],
  ]
  private static let forNow: [[String]] = [
    ["yet"], ["until"], ["pending"], ["if"], ["unless"], ["for", "now"],
  ]
  /// What right behind a word for done says that it is not, or only under a condition.
  private static let conditions: Set = ["cancelled", "canceled", "if", "once", "unless", "until", "when"]
  static let denials: Set = [
    "no", "not", "nothing", "none", "without", "longer", "was", "were", "formerly", "previously",
  ]
  /// What may stand between a word and its percentage.
  private static let particles: Set = ["at", "to", "about", "around", "roughly", "only"]
  /// What a share can be taken of.
  private static let wholes: Set = ["done", "complete", "completed", "finished"]
  /// What may stand behind a word for blocked: why, since when, until when.
  private static let reasons: Set = [
    "again", "and", "as", "at", "because", "behind", "by", "due", "for", "from", "if", "in", "now", "on", "since",
    "still", "stuck", "till", "to", "until", "waiting", "while", "with",
  ]
  /// What may stand behind a percentage of the step itself.
  private static let shares: Set = ["of", "so", "done", "complete", "completed"]
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
