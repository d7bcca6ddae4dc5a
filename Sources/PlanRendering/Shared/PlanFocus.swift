public import PlanModel

/// A part of a plan that somebody wants to see alone.
public enum PlanFocus: Sendable, Hashable {
  /// Steps of one side, joint ones among them.
  case side(Side)
  /// Steps of one owner, by name.
  case owner(String)
  case phase(String)

  /// The same part by the name that the plan writes; nil where no shared step belongs to it.
  public func resolved(in plan: Plan) -> PlanFocus? {
    switch self {
    case .side: self
    case .owner(let name): Self.match(name, among: names(in: plan)).map(PlanFocus.owner)
    case .phase(let name): Self.match(name, among: names(in: plan)).map(PlanFocus.phase)
    }
  }

  /// What could stand in its place, in file order and each once.
  public func names(in plan: Plan) -> [String] {
    switch self {
    case .side: [Side.buyer.rawValue, Side.seller.rawValue]
    case .owner: plan.sharedSteps.flatMap { $0.owners.map(\.name) }.distinct
    case .phase: plan.sharedSteps.compactMap(\.phase).distinct
    }
  }

  func includes(_ step: Step) -> Bool {
    switch self {
    case .side(let side): step.side == side || step.side == .both
    case .owner(let name): step.owners.contains { $0.name == name }
    case .phase(let name): step.phase == name
    }
  }

  /// As a heading.
  var label: String {
    switch self {
    case .side(let side): side == .buyer ? "the buyer's steps" : "the seller's steps"
    case .owner(let name): name
    case .phase(let name): name
    }
  }

  /// What stands in the names of its files, as `.owner.dana-wu`: no file of the whole plan has two dots there.
  public func suffix(in plan: Plan) -> String {
    switch self {
    case .side(let side): ".side.\(side.rawValue)"
    case .owner(let name): ".owner." + FileSlugs(names(in: plan), otherwise: "owner").slug(of: name)
    case .phase(let name): ".phase." + FileSlugs(names(in: plan), otherwise: "phase").slug(of: name)
    }
  }

  private static func match(_ name: String, among names: [String]) -> String? {
    if names.contains(name) { return name }
    let lowercased = name.lowercased()
    return names.first { $0.lowercased() == lowercased }
  }
}

extension [String] {
  /// Each once, in the order in which they first appear, and none that is empty.
  var distinct: [String] {
    var seen: Set<String> = []
    return filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
