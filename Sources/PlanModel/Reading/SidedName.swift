/// A name without the side word or company that it begins or ends with, as long as something is left.
struct SidedName {
  let name: String
  let side: Side?
  /// Whether a sign stands between the two: `Buyer: Dana Wu` is a person, `Buyer Legal` may be none.
  let isMarked: Bool

  init(_ text: String, _ sides: SideWords) {
    let article = ["The ", "the "].first(where: text.hasPrefix)
    let named = SidedName(bare: String(text.dropFirst(article?.count ?? 0)), sides)
    // `The customer` keeps its article, `The customer's CFO` does not.
    let isWhole = named.side == nil || named.name == text.dropFirst(article?.count ?? 0)
    self = isWhole ? SidedName(text, named.side, isMarked: false) : named
  }

  private init(bare text: String, _ sides: SideWords) {
    let words = Words.of(text)
    let afterCompany = sides.withoutCompany(words)
    if afterCompany.count < words.count {
      self.init(text, dropping: words.count - afterCompany.count, of: words.count, sides.company(in: words))
    } else if let first = words.first, let side = SideWords.side(of: first) {
      self.init(text, dropping: 1, of: words.count, side)
    } else if words.count > 1, let last = words.last, let side = SideWords.noun(last) {
      let rest = text.droppingLastWord
      self.init(rest, side, isMarked: text.dropFirst(rest.count).contains { "-–—:".contains($0) })
    } else {
      self.init(text, nil, isMarked: false)
    }
  }

  private init(_ text: String, dropping count: Int, of all: Int, _ side: Side?) {
    let rest = text.droppingWords(count)
    let sign = text.dropLast(rest.count)
    self.init(count == all ? text : rest, side, isMarked: sign.contains { "-–—:→".contains($0) })
  }

  private init(_ name: String, _ side: Side?, isMarked: Bool) {
    self.name = name
    self.side = side
    self.isMarked = isMarked
  }
}

extension String {
  /// Without the first words and the signs between them; an apostrophe stands inside a word.
  func droppingWords(_ count: Int) -> String {
    var rest = self[...]
    for _ in 0..<count {
      rest = rest.drop { !$0.isPartOfWord }
      rest = rest.drop { $0.isPartOfWord }
    }
    return String(rest.drop { !$0.isPartOfWord })
  }

  /// Without the last word and the signs before it.
  var droppingLastWord: String {
    var rest = self[...]
    while let last = rest.last, last.isPartOfWord { rest.removeLast() }
    while let last = rest.last, !last.isPartOfWord { rest.removeLast() }
    return String(rest)
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
