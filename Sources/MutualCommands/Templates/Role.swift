import PlanModel

/// A part that somebody of one side plays in a template: `{buyer: Legal counsel}`.
struct Role: Hashable {
  let side: Side
  let name: String

  /// Reads what stands in braces; nil where it names no role.
  init?(_ mark: some StringProtocol) {
    let parts = mark.split(separator: ":", maxSplits: 1).map { String($0.drop { $0 == " " }) }
    guard parts.count == 2, let side = ["buyer": Side.buyer, "seller": .seller][parts[0]] else { return nil }
    self.side = side
    name = parts[1]
  }

  /// Whether somebody with this title would play the part: of the same function, or a chief for a sponsor.
  func suits(_ title: String) -> Bool {
    if name.lowercased() == title.lowercased() { return true }
    if name.hasSuffix("sponsor") { return Self.isSponsor(title) }
    return !BusinessFunction.named(in: name).isDisjoint(with: BusinessFunction.named(in: title))
  }

  /// Whether somebody releases money: `CFO`, `Chief Executive Officer`, `Vice President`, but not `VP Legal`.
  private static func isSponsor(_ title: String) -> Bool {
    let words = Set(title.lowercased().split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: ["ceo", "cfo", "coo", "sponsor"]) { return true }
    if words.contains("chief") { return !words.isDisjoint(with: ["executive", "financial", "operating"]) }
    return !words.isDisjoint(with: ["evp", "president", "svp", "vp"]) && BusinessFunction.named(in: title).isEmpty
  }
}
