import PlanSyntax

/// Finds the step that somebody calls by its id, its number or its title, as a dependency cell would.
public struct StepSearch {
  /// What a name means.
  public enum Match: Hashable, Sendable {
    case one(Int)
    /// Steps that it could be, in file order.
    case several([Int])
    /// None; steps that may have been meant.
    case none(near: [Int])
  }

  private let plan: Plan
  private let index: StepIndex

  /// Looks among all steps of a plan: internal, done and cancelled ones too.
  public init(_ plan: Plan) {
    self.plan = plan
    index = StepIndex(
      plan.steps.map { step in
        let draft = StepDraft(
          index: step.index, row: step.row, table: step.table, titleCell: step.titleCell, status: step.status)
        draft.writtenId = step.writtenId
        return draft
      })
  }

  /// The step of a name: its id first, then its number or row, its title, the only title that contains the name.
  public func match(_ name: String) -> Match {
    let name = String(name.trimmed.drop { $0 == "#" })
    if let step = plan.steps.first(where: { $0.id.lowercased() == name.lowercased() }) { return .one(step.index) }
    let numbered = Set(plan.tables.indices.flatMap { steps(index.step(withId: name, inTable: $0)) })
    let found = numbered.isEmpty ? steps(index.step(titled: name, except: nil)) : numbered.sorted()
    switch found.count {
    case 0: return .none(near: near(name))
    case 1: return .one(found[0])
    default: return .several(found)
    }
  }

  private func steps(_ match: StepIndex.Match) -> [Int] {
    switch match {
    case .none: []
    case .one(let step): [step]
    case .several(let steps): steps
    }
  }

  /// Steps whose titles contain the name with its words put right, else the one that shares most words with it.
  private func near(_ name: String) -> [Int] {
    let titleWords = NearMiss(among: Set(plan.steps.flatMap { Words.of($0.title) }).sorted())
    let corrected = Words.of(name).map { titleWords.name(nearest: $0) ?? $0 }.joined(separator: " ")
    let found = steps(index.step(titled: corrected, except: nil))
    return found.isEmpty ? [index.nearest(to: corrected, except: -1)].compactMap(\.self) : Array(found.prefix(3))
  }
}
