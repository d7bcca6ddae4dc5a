/// What a cell says beside a word for done that makes it a part of the work, or a day to come: `Signed by buyer only`.
struct DoneInPart {
  private let text: String
  /// The words behind the one for done.
  private let rest: ArraySlice<String>
  /// What stands behind that word, signs included.
  private let behind: Substring

  init(_ text: String, rest: ArraySlice<String>, behind: Substring) {
    self.text = text
    self.rest = rest
    self.behind = behind
  }

  var isSaid: Bool { isFraction || isOfOneSide || isAhead || isOfDraft || leavesAnother || isContradicted }

  /// `8/10 tests`, and `13/20`, which is no day of any month; `8/10` alone may be one.
  private var isFraction: Bool {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return false }
    let pieces = text.split(separator: " ").map { $0.trimmingSigns }
    return pieces.indices.contains { index in
      let numbers = pieces[index].split(separator: "/").map { Int($0) }
      guard numbers.count == 2, let some = numbers[0], let all = numbers[1], some < all else { return false }
      return some > 12 || pieces.dropFirst(index + 1).first.map(Self.isPlural) == true
    }
  }

  private static func isPlural(_ word: Substring) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("s") && word.first?.isLowercase == true && word != "thanks"
  }

  /// `Signed by buyer only`, `Done (Buyer), open (Seller)`, `Done, seller side open`.
  private var isOfOneSide: Bool {
    if isDirect, Self.scopes.contains(rest.first ?? ""), rest.last == "only" { return true }
    guard let open = rest.firstIndex(of: "open") else { return false }
    let beside = rest[..<open].suffix(1) + rest[open...].dropFirst().prefix(1)
    return beside.contains { $0 == "side" || SideWords.noun($0) != nil }
      && !rest[..<open].suffix(3).contains(where: StatusRemark.denials.contains)
  }

  // MARK: What follows at once

  /// `Done tomorrow`, `Done next week`, `Done by Friday`; no sign stands between.
  private var isAhead: Bool {
    guard isDirect, let first = rest.first else { return false }
    let second = rest.dropFirst().first ?? ""
    switch first {
    case "tomorrow", "tonight", "soon", "shortly": return true
    case "next": return Self.spans.contains(second) || DateNames.weekdays[second] != nil
    case "by": return isDeadline(rest.dropFirst())
    default: return false
    }
  }

  /// `Friday`, `tomorrow`, `21 Aug`; `May` and `Sun` alone may be whose name it is.
  private func isDeadline(_ words: ArraySlice<String>) -> Bool {
    guard let word = words.first, !["sat", "sun"].contains(word) else { return false }
    if DateNames.weekdays[word] != nil || Self.deadlines.contains(word) || words.starts(with: ["end", "of"]) {
      return true
    }
    let rest = behind.drop { !$0.isLetter }.drop(while: \.isLetter)
    return CheckInDate.leading(rest.drop { $0 == " " }) != nil
  }

  /// `Finished draft`, `Completed first draft`.
  private var isOfDraft: Bool {
    guard isDirect else { return false }
    return rest.first == "draft" || ["first", "the", "a"].contains(rest.first) && rest.dropFirst().first == "draft"
  }

  private var isDirect: Bool { behind.first == " " && behind.first(where: { $0 != " " })?.isLetter == true }

  // MARK: What is left

  /// `Complete in test, prod next`, `Done for EU, US to follow`.
  private var leavesAnother: Bool {
    guard isDirect, Self.scopes.contains(rest.first ?? ""), let last = rest.last else { return false }
    return ["next", "follow", "follows"].contains(last) && behind.contains { ",;–—".contains($0) }
  }

  /// `Done, but rework needed`.
  private var isContradicted: Bool {
    guard let but = rest.firstIndex(of: "but") else { return false }
    let words = rest[(but + 1)...]
    return words.contains(where: Self.wants.contains) && !words.contains(where: StatusRemark.denials.contains)
  }

  /// What leads in the part of the work that is done.
  private static let scopes: Set = ["by", "for", "in"]
  private static let spans: Set = ["week", "month", "quarter", "year", "sprint"]
  private static let deadlines: Set = ["tomorrow", "tonight", "eod", "eow", "eom", "next", "noon"]
  private static let wants: Set = [
    "need", "needed", "needs", "require", "required", "requires", "rework", "redo", "fails", "failed", "rejected",
    "broken",
  ]
}

extension Substring {
  /// Without brackets and full stops at either end.
  fileprivate var trimmingSigns: Substring {
    var text = drop { !$0.isLetter && !$0.isNumber }
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    return text
  }
}
