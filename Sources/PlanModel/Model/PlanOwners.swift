/// Who owns the steps of a plan that both sides may see, and who decides, by name.
public struct PlanOwners: Sendable {
  /// Each name once, in the order of the plan.
  public let all: [String]
  private let owners: [Owner]

  /// Leaves placeholders and internal steps out; who decides comes last, unless an owner's name holds that name.
  public init(_ plan: Plan) {
    var seen: Set<String> = []
    var owners: [Owner] = []
    for step in plan.sharedSteps {
      for owner in step.owners where owner.kind != .placeholder && seen.insert(owner.name).inserted {
        owners.append(owner)
      }
    }
    let names = owners.map(\.name)
    let words = plan.decisionMaker.map { Words.of($0.name) } ?? []
    // An owner's first name may stand for the whole one in the field.
    let isOwner = words.isEmpty || names.contains { Self.contains(Words.of($0), words) }
    self.owners = owners
    all = names + (isOwner ? [] : [plan.decisionMaker?.name].compactMap(\.self))
  }

  /// The words that names are made of, for finding what somebody meant.
  public var parts: [String] { all.flatMap { $0.split(separator: " ").map(String.init) } }

  /// The names that a text means: the name itself, else each of which it is a part, else each of that role.
  ///
  /// Letters in upper or lower case and punctuation make no difference.
  public func matching(_ text: String) -> [String] {
    let words = Words.of(text)
    guard !words.isEmpty else { return [] }
    let same = all.filter { Words.of($0) == words }
    if !same.isEmpty { return same }
    let parts = all.filter { Self.contains(Words.of($0), words) }
    if !parts.isEmpty { return parts }
    return owners.filter { Words.of($0.role ?? "") == words }.map(\.name)
  }

  private static func contains(_ words: [String], _ part: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: part) }
  }
}
