import PlanText

/// Reads who decides and who confirmed, as the persons that owner cells name.
struct DecisionReader {
  let owners: OwnerReader
  let sides: SideWords
  let source: SourceText

  /// The person that the field names; the first one, where it names several.
  func decisionMaker(_ fields: [Field]) -> DecisionMaker? {
    guard let field = fields.first(where: { $0.key == .decisionMaker && !$0.text.isEmpty }),
      !PlaceholderText.isWhole(field.text), let owner = persons(in: field.text).first
    else { return nil }
    return DecisionMaker(name: name(of: owner), person: owner.person)
  }

  /// The confirmations of the fields, one for each who gave one.
  func confirmations(_ fields: [Field], _ dates: PlanDates) -> [Confirmation] {
    fields.filter { $0.key == .confirmed }.flatMap { ConfirmationText.parts(of: $0, in: source) }.flatMap { part in
      let day = dates.entry(part)
      let side = day.remark.flatMap { sides.side(in: Words.of($0)) } ?? .unknown
      let confirmations = persons(in: part.names).map { owner in
        Confirmation(
          name: name(of: owner), side: owner.side == .unknown ? side : owner.side, person: owner.person, day: day,
          range: part.range)
      }
      guard confirmations.isEmpty else { return confirmations }
      return [Confirmation(name: "", side: side, person: nil, day: day, range: part.range)]
    }
  }

  /// Whom a text names; what follows a comma is a role or a remark, unless it is a person's name.
  private func persons(in text: String) -> [Owner] {
    let parts = text[...].split(at: .strong).map(\.trimmed)
    let others = parts.dropFirst().filter { RoleWords.isPersonName(Words.splittingBracket(String($0)).text) }
    return parts.prefix(1).flatMap { owners.owners(in: String($0)) }
      + others.flatMap { owners.owners(in: String($0)) }.filter { $0.isPerson && $0.name.first?.isLowercase == false }
  }

  /// A person by name; a board or a role as it is written, without brackets.
  private func name(of owner: Owner) -> String {
    owner.isPerson ? owner.name : Words.splittingBracket(owner.text).text
  }
}
