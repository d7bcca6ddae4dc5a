public import PlanModel

/// A part of a plan that somebody wants to see alone.
public enum PlanFocus: Sendable, Hashable {
  /// Steps of one side, joint ones among them.
  case side(Side)
  /// Steps of one owner, by name.
  case owner(String)
  case phase(String)

  /// The same part by the name that the plan writes; nil where no shared step belongs to it, and no internal one that
  /// is shown.
  public func resolved(in plan: Plan, isInternal: Bool = false) -> PlanFocus? {
    let names = names(in: plan, isInternal: isInternal)
    return switch self {
    case .side: self
    case .owner(let name): Self.match(name, among: names).map(PlanFocus.owner)
    case .phase(let name): Self.match(name, among: names).map(PlanFocus.phase)
    }
  }

  /// What could stand in its place, in file order and each once.
  public func names(in plan: Plan, isInternal: Bool = false) -> [String] {
    let steps = isInternal ? plan.steps : plan.sharedSteps
    return switch self {
    case .side: [Side.buyer.rawValue, Side.seller.rawValue]
    case .owner: steps.flatMap { $0.owners.map(\.name) }.distinct
    case .phase: steps.compactMap(\.phase).distinct
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
  public var label: String {
    switch self {
    case .side(let side): side == .buyer ? "the buyer's steps" : "the seller's steps"
    case .owner(let name): name
    case .phase(let name): name
    }
  }

  /// What stands in the names of files, as `.owner.dana-wu`: no shared file of the whole plan has two dots there.
  ///
  /// What its author alone may see has `.internal` in front, so that it never takes the place of a shared file.
  public static func fileSuffix(of focus: PlanFocus?, isInternal: Bool, in plan: Plan) -> String {
    let part = focus?.suffix(among: focus?.names(in: plan, isInternal: isInternal) ?? []) ?? ""
    return isInternal ? internalSuffix + part : part
  }

  static let internalSuffix = ".internal"

  private func suffix(among names: [String]) -> String {
    switch self {
    case .side(let side): ".side.\(side.rawValue)"
    case .owner(let name): ".owner." + FileSlugs(names, otherwise: "owner").slug(of: name)
    case .phase(let name): ".phase." + FileSlugs(names, otherwise: "phase").slug(of: name)
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
