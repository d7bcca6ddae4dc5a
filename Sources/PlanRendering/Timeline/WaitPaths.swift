import PlanModel

/// What a step waits for through others.
struct WaitPaths {
  private let waits: [Int: [Dependency]]
  /// All that must be finished before each step can begin.
  private var ancestors: [Int: Set<Int>] = [:]

  /// The waits of each step, by its index.
  init(_ waits: [Int: [Dependency]]) {
    self.waits = waits
    for step in waits.keys.sorted() { _ = visit(step) }
  }

  /// Whether a wait follows from the step's other waits.
  func implies(_ wait: Dependency, of step: Int) -> Bool {
    guard Self.isPlain(wait) else { return false }
    return waits[step, default: []].contains { other in
      other.step != wait.step && Self.isPlain(other) && ancestors[other.step, default: []].contains(wait.step)
    }
  }

  /// A step that is asked for while it is visited waits for itself: it counts as if it waited for nothing.
  private mutating func visit(_ step: Int) -> Set<Int> {
    if let known = ancestors[step] { return known }
    ancestors[step] = []
    var found: Set<Int> = []
    for wait in waits[step, default: []] where Self.isPlain(wait) {
      found.insert(wait.step)
      found.formUnion(visit(wait.step))
    }
    ancestors[step] = found
    return found
  }

  private static func isPlain(_ wait: Dependency) -> Bool { wait.type == .finishToStart && wait.lag.days == 0 }
}
