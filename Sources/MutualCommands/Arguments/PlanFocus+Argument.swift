import ArgumentParser
import PlanModel
import PlanRendering

extension PlanFocus {
  /// Reads `side=buyer`, `owner=Dana Wu` or `phase=Legal`.
  static func argument(_ text: String) throws -> PlanFocus {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts.count == 2 ? parts[1] : ""
    switch (parts[0], name) {
    case ("side", "buyer"): return .side(.buyer)
    case ("side", "seller"): return .side(.seller)
    case ("side", _): throw ValidationError("“\(name)” is no side; write side=buyer or side=seller")
    case ("owner", _) where !name.isEmpty: return .owner(name)
    case ("phase", _) where !name.isEmpty: return .phase(name)
    default:
      throw ValidationError("“\(text)” is no view; write side=buyer, owner=\"Dana Wu\" or phase=Legal")
    }
  }

  /// The part by the plan's own name for it.
  func resolved(in plan: Plan, isInternal: Bool, named path: String) throws(Failure) -> PlanFocus {
    if let focus = resolved(in: plan, isInternal: isInternal) { return focus }
    let names = names(in: plan, isInternal: isInternal)
    switch self {
    case .side: return self
    case .owner(let name):
      throw Failure("nobody named “\(name)” owns a step in \(path)", help: Self.help(name, among: names, "owner"))
    case .phase(let name):
      throw Failure("there is no phase “\(name)” in \(path)", help: Self.help(name, among: names, "phase"))
    }
  }

  /// The nearest name, else the first ones.
  private static func help(_ name: String, among names: [String], _ kind: String) -> String {
    if let near = nearest(to: name, among: names) { return "did you mean --view \(kind)=\"\(near)\"?" }
    let some = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
    return names.isEmpty ? "the plan names none" : "the plan has \(some)"
  }

  /// The name that is nearly the text, or that has it as one of its words.
  private static func nearest(to text: String, among names: [String]) -> String? {
    if let near = Suggestion.nearest(to: text, among: names) { return near }
    let words = text.lowercased().split(separator: " ")
    return names.first { name in name.lowercased().split(separator: " ").contains { words.contains($0) } }
  }
}
