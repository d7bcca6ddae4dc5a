import PlanModel

/// Which drawn step waits for which, without what follows from other waits.
struct TimelineLinks: Sendable {
  struct Link: Hashable, Sendable {
    /// Indices of the plan's steps.
    let from: Int
    let to: Int
    let type: DependencyType
    let isCritical: Bool
  }

  /// Most arrows that can be followed.
  static let limit = 200

  /// Those on the critical path first, then in file order.
  let links: [Link]
  /// How many were left out because there are too many.
  let leftOut: Int

  init(_ items: [TimelineItem], in view: PlanView) {
    let steps = items.compactMap(\.step).filter { $0.status.status != .cancelled }
    let isCritical = Dictionary(items.map { ($0.step?.index ?? -1, $0.isCritical) }) { first, _ in first }
    let drawn = Set(steps.map(\.index))
    let waits = steps.map { step in
      Self.distinct(view.dependencies(of: step).filter { drawn.contains($0.step) && $0.step != step.index })
    }
    let paths = WaitPaths(Dictionary(zip(steps.map(\.index), waits)) { first, _ in first })
    let all = zip(steps, waits).flatMap { step, waits in
      waits.filter { !paths.implies($0, of: step.index) }.map { wait in
        Link(
          from: wait.step, to: step.index, type: wait.type,
          isCritical: isCritical[step.index] == true && isCritical[wait.step] == true)
      }
    }
    links = Array((all.filter(\.isCritical) + all.filter { !$0.isCritical }).prefix(Self.limit))
    leftOut = all.count - links.count
  }

  private static func distinct(_ dependencies: [Dependency]) -> [Dependency] {
    var seen: Set<Int> = []
    return dependencies.filter { seen.insert($0.step).inserted }
  }
}
