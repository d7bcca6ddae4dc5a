import PlanSyntax
import PlanText

/// Reads owner cells: who, and whose.
struct OwnerReader {
  /// What the column says about the side of its owners.
  enum ColumnSide {
    case none
    case one(Side)
    /// Two sides around a slash; the one that stands first.
    case slash(first: Side)

    fileprivate static let count = 5

    fileprivate var number: Int {
      switch self {
      case .none: 0
      case .one(let side): side == .buyer ? 1 : 2
      case .slash(let first): first == .buyer ? 3 : 4
      }
    }
  }

  private let sides: SideWords
  private let directory: Directory
  /// What was read before, by the number of the column's side and the text of the cell.
  private var read = [[String: [(part: Substring, owner: Owner)]]](repeating: [:], count: ColumnSide.count)

  init(sides: SideWords, directory: Directory) {
    self.sides = sides
    self.directory = directory
  }

  /// The owners that a cell names.
  mutating func owners(in cell: Cell, side: ColumnSide, source: SourceText) -> [Owner] {
    return parts(of: cell, side: side).map { part, owner in
      Owner(
        name: owner.name, side: owner.side, role: owner.role, kind: owner.kind, text: owner.text,
        range: cell.range(of: part, in: source), writtenSide: owner.writtenSide, person: owner.person)
    }
  }

  /// The owners that a text names; it has no place of its own.
  func owners(in text: String) -> [Owner] { parts(of: text, side: .none).map(\.owner) }

  private mutating func parts(of cell: Cell, side: ColumnSide) -> [(part: Substring, owner: Owner)] {
    if let parts = read[side.number][cell.text] { return parts }
    let parts = parts(of: cell.text, side: side)
    read[side.number][cell.text] = parts
    return parts
  }

  private func parts(of text: String, side: ColumnSide) -> [(part: Substring, owner: Owner)] {
    guard !text.saysNothing else { return [] }
    guard case .slash(let first) = side else {
      let known: Side? = if case .one(let side) = side { side } else { nil }
      return names(in: text[...]).map { ($0, owner($0, side: known)) }
    }
    let segments = split(text[...], at: ["/"])
    return segments.enumerated().flatMap { index, segment in
      let isSecond = index == segments.count - 1
      let second: Side = first == .buyer ? .seller : .buyer
      let known: Side? = segments.count == 1 ? nil : isSecond ? second : first
      return names(in: segment).map { ($0, owner($0, side: known)) }
    }
  }

  /// The names in a text, dashes and the like left out.
  private func names(in text: Substring) -> [Substring] {
    let whole = text.trimmed
    if PlaceholderText.isWhole(String(whole)) || sides.isCompany(Words.of(whole)) { return [whole] }
    return split(whole, at: ["+", "&", ",", ";", "/", "and"]).filter { !$0.saysNothing }
  }

  /// Cuts at separators that stand outside of brackets.
  private func split(_ text: Substring, at separators: Set<String>) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    var index = text.startIndex
    let utf8 = text.utf8
    while index < text.endIndex {
      var length = 0
      switch utf8[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"): depth = max(depth - 1, 0)
      case let byte where depth == 0: length = separatorLength(byte, in: text, at: index, separators)
      default: break
      }
      let next = utf8.index(index, offsetBy: max(length, 1))
      if length > 0, !isInsideCompany(text, start, next) {
        parts.append(text[start..<index].trimmed)
        start = next
      }
      index = next
    }
    parts.append(text[start...].trimmed)
    return parts
  }

  private func separatorLength(
    _ byte: UInt8, in text: Substring, at index: Substring.Index, _ separators: Set<String>
  ) -> Int {
    if byte == UInt8(ascii: " "), separators.contains("and"), text[index...].lowercased().hasPrefix(" and ") {
      return 5
    }
    guard byte < 0x80, separators.contains(String(UnicodeScalar(byte))) else { return 0 }
    return byte == UInt8(ascii: "&") && isInsideAbbreviation(text, index) ? 0 : 1
  }

  /// `R&D` is one word.
  private func isInsideAbbreviation(_ text: Substring, _ index: Substring.Index) -> Bool {
    guard index > text.startIndex, let after = text[index...].dropFirst().first else { return false }
    return text[..<index].last?.isUppercase == true && after.isUppercase
  }

  /// `Bea Pell / Pell & Sons`: the ampersand of a company that a field names is no separator.
  private func isInsideCompany(_ text: Substring, _ start: Substring.Index, _ next: Substring.Index) -> Bool {
    let words = Words.of(text[start...])
    let count = Words.of(text[start..<next]).count
    let rest = sides.withoutCompany(words)
    return rest.count < words.count && words.count - rest.count > count && count > 0
  }

  private func owner(_ part: Substring, side column: Side?) -> Owner {
    let text = String(part)
    if PlaceholderText.isWhole(text) {
      return make(text, name: text, side: column, kind: .placeholder)
    }
    let (main, bracket) = Words.splittingBracket(text)
    let bracketWords = Words.of(bracket ?? "")
    let bracketSide = bracketWords.isEmpty ? nil : sides.side(in: bracketWords)
    let role = bracket.flatMap { roleText($0, isSide: bracketSide != nil) }
    let head = main.isEmpty ? text : main
    return owner(text, head: head, role: role, side: bracketSide, column: column)
  }

  private func owner(_ text: String, head: String, role: String?, side: Side?, column: Side?) -> Owner {
    let name = head.hasPrefix("@") ? String(head.dropFirst()) : head
    let words = Words.of(name)
    if let first = words.first, SideWords.both.contains(first), !RoleWords.isRolePhrase(words) {
      return make(text, name: name, side: .both, role: role, kind: .collective)
    }
    if let index = directory.person(named: name) { return make(text, person: index, side: side ?? column, role: role) }
    if RoleWords.isRolePhrase(words) { return ofRole(text, name, words, role: role, side: side ?? column) }
    let (rest, wordSide) = withoutSide(name, words)
    let known = side ?? wordSide ?? column
    if let index = directory.person(named: rest) { return make(text, person: index, side: known, role: role) }
    let isPerson = wordSide == nil && !sides.isCompany(words) && RoleWords.isPersonName(rest)
    if isPerson || (head.hasPrefix("@") && !words.isEmpty) {
      return make(text, name: rest, side: known, role: role, kind: .person)
    }
    return ofRole(text, rest, Words.of(rest), role: role, side: known)
  }

  /// Somebody named by role: the person who has it, the person in brackets, or nobody in particular.
  private func ofRole(_ text: String, _ name: String, _ words: [String], role: String?, side: Side?) -> Owner {
    if let index = directory.person(withRole: name, side: side) {
      return make(text, person: index, side: side, role: name)
    }
    let known = side ?? RoleWords.side(ofRole: words)
    if let holder = directory.name(forRole: name) {
      return make(text, name: holder, side: known, role: name, kind: .person)
    }
    if let role, let index = directory.person(named: role) { return make(text, person: index, side: known, role: name) }
    if let role, role.first?.isUppercase == true, RoleWords.isPersonName(role) {
      return make(text, name: role, side: known, role: name, kind: .person)
    }
    return make(text, name: name, side: known, role: role, kind: .role)
  }

  /// A name without the side word or company it begins with, as long as something is left.
  private func withoutSide(_ name: String, _ words: [String]) -> (rest: String, side: Side?) {
    let afterCompany = sides.withoutCompany(words)
    if afterCompany.count < words.count {
      let rest = afterCompany.isEmpty ? name : name.droppingWords(words.count - afterCompany.count)
      return (rest, sides.company(in: words))
    }
    guard let first = words.first, let side = SideWords.side(of: first) else {
      guard words.count > 1, let last = words.last, let side = SideWords.side(of: last) else { return (name, nil) }
      return (name.droppingLastWord, side)
    }
    return (words.count == 1 ? name : name.droppingWords(1), side)
  }

  /// What brackets say beside a side: `Legal` in `(Buyer Legal)`.
  private func roleText(_ bracket: String, isSide: Bool) -> String? {
    guard isSide else { return bracket.isEmpty ? nil : bracket }
    let words = Words.of(bracket)
    let rest = sides.withoutCompany(words)
    let dropped = rest.count < words.count ? words.count - rest.count : SideWords.side(of: words[0]) != nil ? 1 : 0
    let role = dropped == 0 ? bracket.droppingLastWord : bracket.droppingWords(dropped)
    return role.isEmpty || dropped == words.count ? nil : role
  }

  private func make(_ text: String, person index: Int, side: Side?, role: String?) -> Owner {
    let person = directory.person(index)
    let written = side ?? .unknown
    return Owner(
      name: person.name, side: written == .unknown ? person.side : written, role: person.role ?? role, kind: .person,
      text: text, range: .at(0), writtenSide: written, person: index)
  }

  private func make(_ text: String, name: String, side: Side?, role: String? = nil, kind: Owner.Kind) -> Owner {
    Owner(
      name: name, side: side ?? .unknown, role: role, kind: kind, text: text, range: .at(0),
      writtenSide: side ?? .unknown, person: nil)
  }
}

extension String {
  /// Without the first words and the signs between them.
  fileprivate func droppingWords(_ count: Int) -> String {
    var rest = self[...]
    for _ in 0..<count {
      rest = rest.drop { !$0.isLetter && !$0.isNumber }
      rest = rest.drop { $0.isLetter || $0.isNumber }
    }
    return String(rest.drop { !$0.isLetter && !$0.isNumber })
  }

  /// Without the last word and the signs before it.
  fileprivate var droppingLastWord: String {
    var rest = self[...]
    while let last = rest.last, last.isLetter || last.isNumber { rest.removeLast() }
    while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
    return String(rest)
  }
}
