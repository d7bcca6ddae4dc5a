import PlanText

extension Rule {
  static let ownerNotAPerson = Rule(
    "owner-not-a-person", .warning, isNoteInDraft: true,
    summary: "A role, a team or a company owns a step: none of them reads a reminder or can be asked on Monday.",
    advice: "Write a name before it, as “Mary Okafor (Buyer Legal)”, or put the role into a people table with a name.",
    bad: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Contract redlines returned | ▶Legal (Buyer) | 2026-07-17 |
      """,
    good: """
      | Milestone | Owner | Due |
      |---|---|---|
      | Contract redlines returned | Mary Okafor (Buyer Legal) | 2026-07-17 |
      """
  ) { plan in
    Ownership.all(in: plan, for: "owner-not-a-person") { $0.kind == .role }.map { ownership in
      let owner = ownership.owner
      let candidate = candidate(for: owner, among: plan.people)
      return Finding(
        at: owner.range,
        "\(Wording.literal(owner.name)) owns \(ownership.summary), but is \(OwnerNoun(owner, in: plan).rawValue), "
          + "not a person",
        help: candidate.map { "write “\(suggested($0, for: owner))”" }
          ?? divided(owner) ?? "write a name before it: “\(unnamed(owner, plan))”",
        notes: candidate.map { [note(on: $0, in: plan)] } ?? [])
    }
  }

  /// The only person of the owner's side whose role has to do with what the owner is called.
  private static func candidate(for owner: Owner, among people: [Person]) -> Person? {
    let functions = BusinessFunction.named(in: owner.name)
    guard !functions.isEmpty else { return nil }
    let candidates = people.prefix(200).filter { person in
      (person.side == owner.side || owner.side == .unknown)
        && !functions.isDisjoint(with: BusinessFunction.named(in: person.role ?? ""))
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  private static func suggested(_ person: Person, for owner: Owner) -> String {
    let side = owner.side == .unknown ? person.side : owner.side
    return Wording.shown(person.name) + (side.label.isEmpty ? "" : " (\(side.label))")
  }

  private static func note(on person: Person, in plan: Plan) -> Diagnostic.Note {
    let line = plan.source.lines.line(at: person.range.lowerBound) + 1
    let role = person.role.map { ", \(Wording.shown($0))" } ?? ""
    return Diagnostic.Note(
      "the people table names \(Wording.shown(person.name))\(role) (line \(line))", at: person.range)
  }

  /// What to write where a sign divides the text: the part that can be a name first, and the other in brackets.
  private static func divided(_ owner: Owner) -> String? {
    guard let halves = TitledName.halves(of: owner.name) else { return nil }
    let side = owner.side.label
    let isNameFirst = RoleWords.isPersonName(halves.first)
    guard isNameFirst != RoleWords.isPersonName(halves.second) else {
      return "write who does it, as “[name] (\(side.isEmpty ? Side.buyer.label : side))”"
    }
    let name = Wording.shown(isNameFirst ? halves.first : halves.second)
    let role = Wording.shown(isNameFirst ? halves.second : halves.first)
    let brackets = [side, role].filter { !$0.isEmpty }.joined(separator: " ")
    return "if “\(name)” is a person, write “\(name) (\(brackets))”"
  }

  /// What to write where nobody is known: `[name] (Buyer Legal)`.
  private static func unnamed(_ owner: Owner, _ plan: Plan) -> String {
    let noun = OwnerNoun(owner, in: plan)
    let role = noun == .role || noun == .team ? Wording.shown(owner.name) : ""
    let brackets = [owner.side.label, role].filter { !$0.isEmpty }.joined(separator: " ")
    return "[name]" + (brackets.isEmpty ? "" : " (\(brackets))")
  }
}
