/// Finds the steps that a step waits for both directly and through another.
struct DetourSearch {
  private let graph: DependencyGraph
  /// Edges on the longest way from each step to one that waits for nothing: those it waits for have fewer.
  private let depth: [Int]
  /// The search in which each step was last reached.
  private var visit: [Int]
  private var searches = 0

  init(_ graph: DependencyGraph) {
    self.graph = graph
    var depth = [Int](repeating: 0, count: graph.count)
    for step in DependencyRings(graph).order {
      depth[step] = graph.targets(of: step).reduce(0) { max($0, depth[$1] + 1) }
    }
    self.depth = depth
    visit = Array(repeating: 0, count: graph.count)
  }

  /// For each step waited for that is also reached through another such one, that other.
  ///
  /// At most 256 steps are looked at, so that a long plan takes time in proportion to its length; what lies behind them
  /// is not found.
  mutating func detours(from start: Int) -> [Int: Int] {
    let direct = Set(graph.targets(of: start))
    guard direct.count > 1, let floor = direct.map({ depth[$0] }).min() else { return [:] }
    searches += 1
    visit[start] = searches
    var detours: [Int: Int] = [:]
    var open = direct.sorted().map { (step: $0, over: $0) }
    var next = 0
    while next < min(open.count, 256), detours.count < direct.count - 1 {
      let (step, over) = open[next]
      next += 1
      // A step no deeper than the shallowest one waited for cannot lead to any of them.
      guard depth[step] > floor else { continue }
      for target in graph.targets(of: step) where visit[target] != searches {
        visit[target] = searches
        if direct.contains(target) { detours[target] = over } else { open.append((target, over)) }
      }
    }
    return detours
  }
}
