import PlanText

/// Reads who decides and who confirmed, as the persons that owner cells name.
struct DecisionReader {
  let owners: OwnerReader
  let sides: SideWords
  let source: SourceText

  /// Those whom the field names: its persons, else the role or board it begins with.
  func decisionMakers(_ fields: [Field]) -> [DecisionMaker] {
    guard let field = fields.first(where: { $0.key == .decisionMaker && !$0.text.isEmpty }),
      !PlaceholderText.isWhole(field.text)
    else { return [] }
    let (first, others) = persons(in: field.text)
    // What follows a comma may be a company: only who is known for sure decides too.
    let named = first + others.filter { $0.person != nil || $0.role != nil }
    let makers = named.contains(where: \.isPerson) ? named.filter(\.isPerson) : Array(named.prefix(1))
    return makers.map { DecisionMaker(name: name(of: $0), role: $0.role, person: $0.person) }
  }

  /// The confirmations, one for each who gave one.
  func confirmations(_ parts: [ConfirmationText], _ dates: PlanDates) -> [Confirmation] {
    parts.filter { !$0.isOpen }.flatMap { part in
      let day = dates.entry(part)
      let side = day.remark.flatMap { sides.side(in: Words.of($0)) } ?? .unknown
      let (first, others) = persons(in: part.names)
      let confirmations = (first + others).filter { $0.kind != .placeholder }.map { owner in
        Confirmation(
          name: name(of: owner), side: owner.side == .unknown ? side : owner.side, role: owner.role,
          person: owner.person, day: day, range: part.range)
      }
      guard confirmations.isEmpty else { return confirmations }
      return [Confirmation(name: "", side: side, role: nil, person: nil, day: day, range: part.range)]
    }
  }

  /// The parts that say that there is no confirmation yet, or only `yes`.
  func unconfirmed(_ parts: [ConfirmationText]) -> [Located<String>] {
    parts.filter(\.isOpen).map { Located(source.text(in: $0.range), at: $0.range) }
  }

  /// Whom a text names first, and who else; what follows a comma is a role or a remark, unless it is a person's name.
  private func persons(in text: String) -> (first: [Owner], others: [Owner]) {
    let parts = text[...].split(at: .strong).map { Self.bracketingRole($0.trimmed) }
    let others = parts.dropFirst().filter { RoleWords.isPersonName(Words.splittingBracket($0).text) }
    return (
      first: parts.prefix(1).flatMap(owners.owners),
      others: others.flatMap(owners.owners).filter { $0.isPerson && $0.name.first?.isLowercase == false }
    )
  }

  /// A name with the role behind its dash in brackets, as owner cells have it: `Helen Marsh – CFO`.
  static func bracketingRole(_ text: Substring) -> String {
    for dash in [" – ", " — ", " - "] {
      let parts = text.components(around: dash)
      guard parts.count > 1, RoleWords.isPersonName(String(parts[0])) else { continue }
      return "\(parts[0]) (\(text[parts[1].startIndex...]))"
    }
    return String(text)
  }

  /// A person by name; a board or a role as it is written, without brackets.
  private func name(of owner: Owner) -> String {
    owner.isPerson ? owner.name : Words.splittingBracket(owner.text).text
  }
}
