import PlanText

/// Those whom the fields name as decision maker or champion: they are the buyer's, where nothing else is said.
struct NamedBuyers {
  private let names: Set<[String]>

  init(_ fields: [Field], sides: SideWords) {
    let texts = fields.filter { $0.key == .decisionMaker || $0.key == .champion }.map(\.text)
    let parts = texts.flatMap { $0[...].split(at: .strong) }.flatMap { $0.split(at: .weak) }
    let names = parts.compactMap { part -> [String]? in
      let (name, bracket) = Words.splittingBracket(DecisionReader.bracketingRole(part.trimmed))
      let side = bracket.flatMap { sides.side(in: Words.of($0)) } ?? .buyer
      guard side == .buyer, RoleWords.isPersonName(name), !sides.isCompany(Words.of(name)) else { return nil }
      return PersonName(name).words
    }
    self.names = Set(names)
  }

  /// Puts them on the buyer's side where they own a step without one, unless another step says that they are not.
  func settle(_ drafts: [StepDraft]) {
    guard !names.isEmpty else { return }
    let open = drafts.filter { $0.owners.contains(where: isOpen) }
    guard !open.isEmpty else { return }
    let others = Set(drafts.lazy.flatMap(\.owners).filter { $0.side == .seller }.map { PersonName($0.name).words })
    for draft in open {
      draft.owners = draft.owners.map { owner in
        guard isOpen(owner), !others.contains(PersonName(owner.name).words) else { return owner }
        return Owner(
          name: owner.name, side: .buyer, role: owner.role, kind: owner.kind, text: owner.text, range: owner.range,
          writtenSide: owner.writtenSide, person: owner.person)
      }
    }
  }

  private func isOpen(_ owner: Owner) -> Bool {
    owner.side == .unknown && owner.isPerson && names.contains(PersonName(owner.name).words)
  }
}
