/// Finds short cycles in rings of steps.
struct CycleSearch {
  private let graph: DependencyGraph
  private let rings: DependencyRings
  /// The step from which each was reached in the present search.
  private var parent: [Int]
  /// The search in which each step was last reached.
  private var visit: [Int]
  private var searches = 0

  init(_ graph: DependencyGraph, _ rings: DependencyRings) {
    self.graph = graph
    self.rings = rings
    parent = Array(repeating: -1, count: graph.count)
    visit = Array(repeating: 0, count: graph.count)
  }

  /// The shortest of the cycles through the first 16 steps of a ring: each step waits for the next, the last for the
  /// first. More starts would make a large ring take time in proportion to its square.
  mutating func cycle(in ring: [Int]) -> [Int] {
    var shortest: [Int] = []
    for start in ring.prefix(16) {
      let cycle = cycle(through: start, shorterThan: shortest.isEmpty ? .max : shortest.count)
      if !cycle.isEmpty { shortest = cycle }
      if shortest.count == 2 { break }
    }
    return Self.fromFirst(shortest)
  }

  /// A shortest cycle through a step, empty if it is not shorter than the limit.
  private mutating func cycle(through start: Int, shorterThan limit: Int) -> [Int] {
    searches += 1
    var level = [start]
    var length = 1
    while !level.isEmpty, length < limit {
      var next: [Int] = []
      for step in level {
        for target in graph.targets(of: step) where rings.areInOneRing(target, start) {
          if target == start { return path(to: step, from: start) }
          guard visit[target] != searches else { continue }
          visit[target] = searches
          parent[target] = step
          next.append(target)
        }
      }
      level = next
      length += 1
    }
    return []
  }

  private func path(to end: Int, from start: Int) -> [Int] {
    var path = [end]
    while let last = path.last, last != start { path.append(parent[last]) }
    return path.reversed()
  }

  /// The same cycle, told from the step that stands first in the file.
  private static func fromFirst(_ cycle: [Int]) -> [Int] {
    guard let first = cycle.min(), let place = cycle.firstIndex(of: first) else { return cycle }
    return Array(cycle[place...] + cycle[..<place])
  }
}
