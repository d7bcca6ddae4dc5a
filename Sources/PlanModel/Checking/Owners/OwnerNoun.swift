/// What an owner is who is no person, as a noun with its article.
enum OwnerNoun: String {
  case company = "a company"
  case side = "a side"
  case team = "a team"
  case role = "a role"

  init(_ owner: Owner, in plan: Plan) {
    let words = Words.of(owner.name)
    let name = owner.name.lowercased()
    if [plan.text(.buyer), plan.text(.seller)].contains(where: { $0?.lowercased() == name }) {
      self = .company
    } else if !words.isEmpty, words.allSatisfy(Self.sides.contains) {
      self = .side
    } else {
      let isLed = words.first.map(RoleWords.leaders.contains) == true
      self = !isLed && words.last.map(Self.teams.contains) == true ? .team : .role
    }
  }

  private static let sides: Set<String> = [
    "buyer", "customer", "client", "prospect", "them", "they", "their", "seller", "vendor", "supplier", "us", "our",
    "we", "internal", "the", "side",
  ]

  /// Where one of these is the last word, more than one person is meant.
  private static let teams: Set<String> = [
    "team", "teams", "legal", "security", "infosec", "it", "hr", "finance", "procurement", "purchasing", "engineering",
    "implementation", "success", "support", "operations", "ops", "marketing", "sales", "accounting", "department",
    "board", "committee", "group", "office", "staff", "services",
  ]
}
