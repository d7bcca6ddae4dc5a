/// Finds the steps that a step waits for both directly and through another.
struct DetourSearch {
  private let graph: DependencyGraph
  /// Edges on the longest way from each step to one that waits for nothing: those it waits for have fewer.
  private let depth: [Int]
  /// The search in which each step was last waited for directly.
  private var direct: [Int]
  /// The search in which each step was last reached through another.
  private var visit: [Int]
  private var searches = 0

  init(_ graph: DependencyGraph) {
    self.graph = graph
    var depth = [Int](repeating: 0, count: graph.count)
    for step in DependencyRings(graph).order {
      depth[step] = graph.targets(of: step).reduce(0) { max($0, depth[$1] + 1) }
    }
    self.depth = depth
    direct = Array(repeating: 0, count: graph.count)
    visit = direct
  }

  /// The steps waited for that are also reached through another such one, each with that other.
  ///
  /// At most 256 steps are looked at, so that a long plan takes time in proportion to its length; what lies behind them
  /// is not found.
  mutating func detours(from start: Int) -> [(step: Int, over: Int)] {
    let targets = graph.targets(of: start)
    guard targets.count > 1 else { return [] }
    searches += 1
    visit[start] = searches
    for target in targets { direct[target] = searches }
    // A step no deeper than the shallowest one waited for cannot lead to any of them.
    let floor = targets.reduce(.max) { min($0, depth[$1]) }
    var detours: [(step: Int, over: Int)] = []
    var open = targets.map { (step: $0, over: $0) }
    var next = 0
    while next < min(open.count, 256), detours.count < targets.count - 1 {
      let (step, over) = open[next]
      next += 1
      guard depth[step] > floor else { continue }
      for target in graph.targets(of: step) where visit[target] != searches {
        visit[target] = searches
        if direct[target] == searches { detours.append((target, over)) } else { open.append((target, over)) }
      }
    }
    return detours
  }
}
