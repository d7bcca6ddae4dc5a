import PlanModel
import PlanSyntax

/// The steps that a meeting should look at first, and why.
struct Attention: Sendable {
  /// Why a step stands here.
  enum Cause: Hashable, Sendable {
    /// Calendar days behind its date.
    case overdue(days: Int)
    case blocked
    case atRisk(Health)
  }

  /// A step with what is wrong with it, the heaviest first.
  struct Item: Sendable {
    let step: Step
    let causes: [Cause]
    /// What the plan itself says about it.
    let reason: String?
  }

  /// Overdue steps first, then blocked ones, then those at risk; each in the order of their dates.
  let items: [Item]

  init(_ view: PlanView) {
    let items = view.steps.compactMap { Self.item($0, in: view) }
    self.items = items.sorted { left, right in
      let weights = (Self.weight(left), Self.weight(right))
      if weights.0 != weights.1 { return weights.0 < weights.1 }
      return left.step.isEarlier(than: right.step)
    }
  }

  private static func item(_ step: Step, in view: PlanView) -> Item? {
    let causes = causes(of: step, asOf: view.plan.asOf)
    return causes.isEmpty ? nil : Item(step: step, causes: causes, reason: reason(for: step, in: view))
  }

  private static func causes(of step: Step, asOf: Day) -> [Cause] {
    guard step.isOpen else { return [] }
    var causes: [Cause] = []
    if let due = step.dueDay, due < asOf { causes.append(.overdue(days: due.days(to: asOf))) }
    if step.status.status == .blocked { causes.append(.blocked) }
    if let health = step.health, health == .amber || health == .red { causes.append(.atRisk(health)) }
    return causes
  }

  private static func reason(for step: Step, in view: PlanView) -> String? {
    if let reason = step.due.slips.last?.reason { return reason }
    if let notes = view.notes(of: step) { return notes.text }
    if let risk = view.risk(of: step) { return risk.text }
    if let condition = step.conditions.first { return "Waits for: " + condition }
    let open = view.dependencies(of: step).lazy.map { view.plan.steps[$0.step] }.first { $0.isOpen }
    return open.map { "Waits for “\($0.title)”" }
  }

  private static func weight(_ item: Item) -> Int {
    switch item.causes.first {
    case .overdue: 0
    case .blocked: 1
    case .atRisk, nil: 2
    }
  }
}
