import PlanText

/// The sides on which a plan puts people by name: owners without one have it too, where it is the only one.
///
/// Whom the fields name as decision maker or champion is the buyer's, where nothing else is said.
struct StatedSides {
  private var sides: [[String]: Set<Side>] = [:]

  init(_ fields: [Field], people: [Person], sides words: SideWords) {
    let texts = fields.filter { $0.key == .decisionMaker || $0.key == .champion }.map(\.text)
    for part in texts.flatMap({ $0[...].split(at: .strong) }).flatMap({ $0.split(at: .weak) }) {
      let (name, bracket) = Words.splittingBracket(DecisionReader.bracketingRole(part.trimmed))
      let side = bracket.flatMap { words.side(in: Words.of($0)) } ?? .buyer
      if RoleWords.isPersonName(name), !words.isCompany(Words.of(name)) { state(side, of: name) }
    }
    for person in people where !person.isInternal { state(person.side, of: person.name) }
  }

  /// Gives owners without a side the one that the plan states elsewhere; what is internal tells nothing to the others.
  func settle(_ drafts: [StepDraft]) {
    let open = drafts.filter { $0.owners.contains(where: Self.isOpen) }
    guard !open.isEmpty else { return }
    let stated = adding(drafts)
    for draft in open {
      draft.owners = draft.owners.map { owner in
        guard Self.isOpen(owner), let side = stated.side(of: owner.name) else { return owner }
        return Owner(
          name: owner.name, side: side, role: owner.role, kind: owner.kind, text: owner.text, range: owner.range,
          writtenSide: owner.writtenSide, person: owner.person)
      }
    }
  }

  /// With what the owner cells of shared rows say; each name is taken apart once.
  private func adding(_ drafts: [StepDraft]) -> StatedSides {
    var written: [String: Set<Side>] = [:]
    for draft in drafts where !draft.isInternal {
      for owner in draft.owners where owner.isPerson && owner.side != .unknown {
        written[owner.name, default: []].insert(owner.side)
      }
    }
    var stated = self
    for (name, sides) in written {
      for side in sides { stated.state(side, of: name) }
    }
    return stated
  }

  private mutating func state(_ side: Side, of name: String) {
    guard side == .buyer || side == .seller else { return }
    sides[Self.key(name), default: []].insert(side)
  }

  /// The only side that is stated.
  private func side(of name: String) -> Side? {
    let stated = sides[Self.key(name)]
    return stated?.count == 1 ? stated?.first : nil
  }

  /// A title counts where it is all that tells two apart: `Mr Kim`, `Ms Kim`.
  private static func key(_ name: String) -> [String] {
    let words = PersonName(name).words
    return words.count > 1 ? words : Words.of(name)
  }

  private static func isOpen(_ owner: Owner) -> Bool { owner.side == .unknown && owner.isPerson }
}
