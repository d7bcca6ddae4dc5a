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
  private let splitter: OwnerSplitter
  private let directory: Directory
  /// What was read before, by the number of the column's side and the text of the cell.
  private var read = [[String: [(part: Substring, owner: Owner)]]](repeating: [:], count: ColumnSide.count)

  init(sides: SideWords, directory: Directory) {
    self.sides = sides
    splitter = OwnerSplitter(sides: sides, directory: directory)
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
    let parts = parts(of: cell.currentText, side: side)
    read[side.number][cell.text] = parts
    return parts
  }

  private func parts(of text: String, side: ColumnSide) -> [(part: Substring, owner: Owner)] {
    guard !text.saysNothing else { return [] }
    guard case .slash(let first) = side else {
      let known: Side? = if case .one(let side) = side { side } else { nil }
      return splitter.names(in: text[...]).map { ($0, owner($0, side: known)) }
    }
    let segments = splitter.sides(of: text[...])
    return segments.enumerated().flatMap { index, segment in
      let isSecond = index == segments.count - 1
      let second: Side = first == .buyer ? .seller : .buyer
      let known: Side? = segments.count == 1 ? nil : isSecond ? second : first
      return splitter.names(in: segment).map { ($0, owner($0, side: known)) }
    }
  }

  private func owner(_ part: Substring, side column: Side?) -> Owner {
    let written = WrittenName(part)
    if PlaceholderText.isWhole(written.text) || PlaceholderText.isWhole(written.head) {
      let side = written.bracket.flatMap { sides.side(in: Words.of($0)) } ?? column
      let isAlone = PlaceholderText.isWhole(written.text)
      return make(written.text, name: isAlone ? written.text : written.head, side: side, kind: .placeholder)
    }
    let bracketWords = Words.of(written.bracket ?? "")
    let bracketSide = bracketWords.isEmpty ? nil : sides.side(in: bracketWords)
    let role = written.bracket.flatMap { roleText($0, isSide: bracketSide != nil) }
    return owner(written, role: role, side: bracketSide, column: column)
  }

  private func owner(_ written: WrittenName, role: String?, side: Side?, column: Side?) -> Owner {
    let (text, name) = (written.text, written.head)
    let words = Words.of(name)
    if let first = words.first, SideWords.both.contains(first), !RoleWords.isRolePhrase(words) {
      return make(text, name: name, side: .both, role: role, kind: .collective)
    }
    if let index = written.email.flatMap(directory.person(withEmail:)) ?? directory.person(named: name) {
      return make(text, name, person: index, side: side ?? column, role: role)
    }
    if RoleWords.isRolePhrase(words) { return ofRole(text, name, words, role: role, side: side ?? column) }
    let named = SidedName(name, sides)
    let known = side ?? named.side ?? column
    if let index = directory.person(named: named.name) {
      return make(text, named.name, person: index, side: known, role: role)
    }
    if let titled = TitledName(named.name), !sides.isCompany(Words.of(titled.name)) {
      return make(text, titled, role: role, side: known)
    }
    let canBePerson = (named.side == nil || named.isMarked) && !sides.isCompany(words)
    if (canBePerson && RoleWords.isPersonName(named.name)) || written.isHandle || written.email == name {
      return make(text, name: named.name, side: known, role: role, kind: .person)
    }
    return ofRole(text, named.name, Words.of(named.name), role: role, side: known)
  }

  /// Somebody named by role: the person who has it, the person in brackets, or nobody in particular.
  private func ofRole(_ text: String, _ name: String, _ words: [String], role: String?, side: Side?) -> Owner {
    if let index = directory.person(withRole: name, side: side) {
      return make(text, name, person: index, side: side, role: name, kind: .role)
    }
    let known = side ?? RoleWords.side(ofRole: words)
    if let holder = directory.name(forRole: name) {
      return make(text, name: holder, side: known, role: name, kind: .person)
    }
    if let role, let index = directory.person(named: role) {
      return make(text, role, person: index, side: known, role: name)
    }
    if let role, role.first?.isUppercase == true, RoleWords.isPersonName(role) {
      return make(text, name: role, side: known, role: name, kind: .person)
    }
    return make(text, name: name, side: known, role: role, kind: .role)
  }

  /// What brackets say beside a side: `Legal` in `(Buyer Legal)`.
  private func roleText(_ bracket: String, isSide: Bool) -> String? {
    guard isSide else { return bracket.isEmpty ? nil : bracket }
    let words = Words.of(bracket)
    let rest = sides.withoutCompany(words)
    let dropped = rest.count < words.count ? words.count - rest.count : SideWords.side(of: words[0]) != nil ? 1 : 0
    let role = dropped == 0 ? bracket.droppingLastWord : bracket.droppingWords(dropped)
    let isFiller = ["side", "team", "at", "of", "from"].contains(Words.joined(role))
    return role.isEmpty || dropped == words.count || isFiller ? nil : role
  }

  /// Somebody with a title beside the name; a role in brackets follows it.
  private func make(_ text: String, _ titled: TitledName, role: String?, side: Side?) -> Owner {
    let role = role.map { "\(titled.title), \($0)" } ?? titled.title
    if let index = directory.person(named: titled.name) {
      return make(text, titled.name, person: index, side: side, role: role)
    }
    let known = side ?? RoleWords.side(ofRole: Words.of(titled.title))
    return make(text, name: titled.name, side: known, role: role, kind: .person)
  }

  /// Somebody in the people table; of an internal person nothing is told but the `name` that was written.
  private func make(
    _ text: String, _ name: String, person index: Int, side: Side?, role: String?, kind: Owner.Kind = .person
  ) -> Owner {
    let person = directory.person(index)
    let written = side ?? .unknown
    return Owner(
      name: person.isInternal ? name : person.name, side: written == .unknown ? person.side : written,
      role: person.isInternal ? (role == name ? nil : role) : person.role ?? role,
      kind: person.isInternal ? kind : .person, text: text, range: .at(0), writtenSide: written, person: index)
  }

  private func make(_ text: String, name: String, side: Side?, role: String? = nil, kind: Owner.Kind) -> Owner {
    Owner(
      name: name, side: side ?? .unknown, role: role, kind: kind, text: text, range: .at(0),
      writtenSide: side ?? .unknown, person: nil)
  }
}
