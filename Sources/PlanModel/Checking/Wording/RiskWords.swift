/// Words by which a heading or a column is known to be about risks.
enum RiskWords {
  /// Whether a name speaks of risks; `Risk-free trial` and `Business trip` do not.
  static func occur(in name: String) -> Bool {
    guard telling.occurs(in: name) else { return false }
    let words = Words.of(name)
    return words.indices.contains { index in
      let next = index + 1 < words.count ? words[index + 1] : ""
      let before = index > 0 ? words[index - 1] : ""
      switch words[index] {
      case "risk", "risiko": return !otherwise.contains(next) && !without.contains(before)
      case "trip": return ["over", "up", "us"].contains(next)
      default: return always.contains(words[index])
      }
    }
  }

  /// Most names have none of these and need no second look.
  private static let telling = WordSet(always.map { $0 + "-" } + ["risk-", "risik-", "trip"])

  private static let always: Set = [
    "assumptions", "blocker", "blockers", "delay", "delays", "hindernisse", "mitigation", "mitigations", "obstacle",
    "obstacles", "risiken", "risks",
  ]

  /// What makes something else of a risk that stands before it.
  private static let otherwise: Set = [
    "analytics", "department", "engine", "free", "module", "platform", "product", "software", "solution", "suite",
    "system", "team", "tool",
  ]

  private static let without: Set = ["de", "low", "no", "without", "zero"]
}
