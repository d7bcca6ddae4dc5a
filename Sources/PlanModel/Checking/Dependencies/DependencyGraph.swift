/// Which step waits for which, by their places in the plan, for questions that follow long chains.
struct DependencyGraph {
  /// Where the edges of each step begin in `targets`, and behind the last one their number.
  private let starts: [Int]
  private let targets: [Int]

  /// The edges between steps that a condition admits; a step never waits for itself.
  init(_ steps: [Step], where isWanted: (Dependency) -> Bool = { _ in true }) {
    var starts = [0]
    var targets: [Int] = []
    starts.reserveCapacity(steps.count + 1)
    for step in steps {
      for dependency in step.dependencies where dependency.step != step.index && isWanted(dependency) {
        targets.append(dependency.step)
      }
      starts.append(targets.count)
    }
    self.starts = starts
    self.targets = targets
  }

  /// For each step, those it waits for.
  init(waitsFor edges: [[Int]]) {
    starts = edges.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    targets = edges.flatMap { $0 }
  }

  /// Number of steps.
  var count: Int { starts.count - 1 }

  /// The steps that a step waits for.
  func targets(of step: Int) -> ArraySlice<Int> { targets[edges(of: step)] }

  /// The numbers of a step's edges.
  func edges(of step: Int) -> Range<Int> { starts[step]..<starts[step + 1] }

  /// The step that an edge leads to.
  func target(ofEdge edge: Int) -> Int { targets[edge] }

  /// The same steps, each waiting for those that waited for it.
  var reversed: DependencyGraph {
    var edges = [[Int]](repeating: [], count: count)
    for step in 0..<count {
      for target in targets(of: step) { edges[target].append(step) }
    }
    return DependencyGraph(waitsFor: edges)
  }

  /// Whether each step is reached from one of some steps by one edge or more.
  func reached(from starts: [Int]) -> [Bool] {
    var reached = [Bool](repeating: false, count: count)
    var open = starts
    while let step = open.popLast() {
      for target in targets(of: step) where !reached[target] {
        reached[target] = true
        open.append(target)
      }
    }
    return reached
  }
}
