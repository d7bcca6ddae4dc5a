/// What departments do, by the words that name them and their people: so that “Legal” leads to the General Counsel.
package enum BusinessFunction: CaseIterable {
  case legal, security, finance, procurement, technology, people, marketing, sales, success, operations

  private var words: Set<String> {
    switch self {
    case .legal: ["legal", "counsel", "lawyer", "attorney", "contracts", "solicitor"]
    case .security: ["security", "infosec", "ciso", "privacy", "dpo"]
    case .finance: ["finance", "financial", "cfo", "controller", "treasurer", "accounting"]
    case .procurement: ["procurement", "purchasing", "sourcing"]
    case .technology: ["it", "cio", "cto", "technology", "engineering", "engineer", "systems", "infrastructure"]
    case .people: ["hr", "chro", "people", "personnel"]
    case .marketing: ["marketing", "cmo"]
    case .sales: ["sales", "ae", "cro", "account", "rep"]
    case .success: ["success", "csm", "cs", "implementation", "onboarding", "delivery"]
    case .operations: ["operations", "ops", "coo", "plant", "logistics"]
    }
  }

  /// The functions that the words of a name or role belong to.
  package static func named(in text: String) -> Set<BusinessFunction> {
    Set(Words.of(text).compactMap { byWord[$0] })
  }

  private static let byWord = Dictionary(
    allCases.flatMap { function in function.words.map { ($0, function) } }, uniquingKeysWith: { first, _ in first })
}
