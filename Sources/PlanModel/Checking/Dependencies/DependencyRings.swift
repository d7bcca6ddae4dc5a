/// The sets of steps that wait for one another, and an order of all steps in which those waited for come first.
///
/// Tarjan's search for strongly connected components, with its own stack instead of recursion: a chain may be as long
/// as the plan.
struct DependencyRings {
  /// Each with two steps or more in file order; by their first steps.
  private(set) var rings: [[Int]] = []
  /// Every step behind all it waits for, except within a ring.
  private(set) var order: [Int] = []
  /// For each step the number of its component; equal where steps wait for one another.
  private var component: [Int]

  private let graph: DependencyGraph
  /// The order of discovery, counted from 1; 0 is undiscovered.
  private var discovered: [Int]
  /// The earliest discovered step that is known to be reached from each.
  private var low: [Int]
  /// Discovered steps whose component is still open.
  private var pending: [Int] = []
  /// The path from the root to where the search is, each step with its next edge.
  private var path: [(step: Int, edge: Int)] = []
  private var discoveries = 0

  init(_ graph: DependencyGraph) {
    self.graph = graph
    component = Array(repeating: -1, count: graph.count)
    discovered = Array(repeating: 0, count: graph.count)
    low = discovered
    // Most plans are written in the order of the work: then no step can be reached again.
    guard (0..<graph.count).contains(where: { step in graph.targets(of: step).contains { $0 > step } }) else {
      component = Array(0..<graph.count)
      order = component
      return
    }
    order.reserveCapacity(graph.count)
    for root in 0..<graph.count where discovered[root] == 0 { search(from: root) }
    rings.sort { $0[0] < $1[0] }
  }

  /// Whether two steps wait for one another, over however many others.
  func areInOneRing(_ one: Int, _ other: Int) -> Bool { component[one] == component[other] }

  private mutating func search(from root: Int) {
    enter(root)
    while let (step, edge) = path.last {
      guard edge < graph.edges(of: step).upperBound else {
        leave(step)
        continue
      }
      path[path.count - 1].edge += 1
      let target = graph.target(ofEdge: edge)
      if discovered[target] == 0 {
        enter(target)
      } else if component[target] < 0 {
        low[step] = min(low[step], discovered[target])
      }
    }
  }

  private mutating func enter(_ step: Int) {
    discoveries += 1
    discovered[step] = discoveries
    low[step] = discoveries
    pending.append(step)
    path.append((step, graph.edges(of: step).lowerBound))
  }

  private mutating func leave(_ step: Int) {
    path.removeLast()
    order.append(step)
    if low[step] == discovered[step] { close(step) }
    if let (parent, _) = path.last { low[parent] = min(low[parent], low[step]) }
  }

  /// Takes the component of its first discovered step off the pending ones.
  private mutating func close(_ step: Int) {
    var members: [Int] = []
    while let member = pending.popLast() {
      component[member] = step
      members.append(member)
      if member == step { break }
    }
    if members.count > 1 { rings.append(members.sorted()) }
  }
}
