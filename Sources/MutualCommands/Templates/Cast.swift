import PlanImporting
import PlanModel

/// Who plays which part of a template.
struct Cast {
  /// Somebody in the table of people.
  private struct Entry {
    let member: Party.Member
    let side: Side
    let role: Role?
  }

  private let companies: [String: String]
  private let roles: [Role]
  private let entries: [Entry]

  /// People play the part that suits their title, else the first one that is left, in the order they are named.
  init(buyer: Party, seller: Party, in roles: [Role]) {
    companies = ["buyer": buyer.company, "seller": seller.company]
    self.roles = roles
    entries = [(Side.buyer, buyer), (.seller, seller)].flatMap { side, party in
      Self.entries(of: party, side, roles.filter { $0.side == side })
    }
  }

  /// Whether every part has a name.
  var isComplete: Bool { roles.allSatisfy { role in entries.contains { $0.role == role } } }

  /// What stands for a mark: a company, the name of who plays a part, the part itself where nobody does.
  func text(of mark: String) -> String {
    if let company = companies[mark] { return LiteralMarkdown.text(company) }
    guard let role = Role(mark) else { return "{\(mark)}" }
    return LiteralMarkdown.text(entries.first { $0.role == role }?.member.name ?? role.name)
  }

  /// The table of people with its heading; nothing where nobody is named.
  var peopleSection: String {
    guard !entries.isEmpty else { return "" }
    let rows = entries.map { entry in
      let title = entry.member.title ?? entry.role?.name ?? ""
      return "| \(LiteralMarkdown.text(entry.member.name)) | \(entry.side.label) | \(LiteralMarkdown.text(title)) | |"
    }
    return (["## People", "", "| Name | Side | Role | Email |", "|---|---|---|---|"] + rows + ["", ""]).joined(
      separator: "\n")
  }

  private static func entries(of party: Party, _ side: Side, _ roles: [Role]) -> [Entry] {
    var free = roles
    var parts: [Int: Role] = [:]
    for pass in [suitable, any] {
      for (index, member) in party.members.enumerated() where parts[index] == nil {
        guard let place = pass(member, free) else { continue }
        parts[index] = free.remove(at: place)
      }
    }
    return party.members.enumerated().map { Entry(member: $1, side: side, role: parts[$0]) }
  }

  private static func suitable(_ member: Party.Member, _ roles: [Role]) -> Int? {
    member.title.flatMap { title in roles.firstIndex { $0.suits(title) } }
  }

  private static func any(_ member: Party.Member, _ roles: [Role]) -> Int? { roles.indices.first }
}
