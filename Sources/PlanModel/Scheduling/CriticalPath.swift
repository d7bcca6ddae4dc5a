/// The chain of open steps that sets the earliest day of the step aimed at.
struct CriticalPath {
  /// In the order of the work.
  let steps: [Int]
  /// For each step, whether a day lost in it is lost for the end.
  let isCritical: [Bool]

  /// Follows what binds each step, from the end backward.
  init(to target: Int, _ network: Network, _ earliest: [Span?], _ latest: [Span?]) {
    var isCritical = network.steps.indices.map { index in
      guard let early = earliest[index], let late = latest[index], network.states[index] == .open else { return false }
      return network.workdays[index].count(from: early.finish, to: late.finish) <= 0
    }
    var path: [Int] = []
    var next: Int? = network.states[target] == .open && earliest[target] != nil ? target : nil
    while let step = next, path.count < network.steps.count {
      if network.states[step] == .open { path.append(step) }
      next = Self.driver(of: step, network, earliest, isCritical)
    }
    for step in path { isCritical[step] = true }
    self.isCritical = isCritical
    steps = path.reversed()
  }

  /// The step waited for that holds a step where it is; of several the critical one, then the last by date and id.
  private static func driver(of index: Int, _ network: Network, _ spans: [Span?], _ isCritical: [Bool]) -> Int? {
    guard let span = spans[index] else { return nil }
    let candidates = network.steps[index].dependencies.filter { dependency in
      guard network.states[dependency.step] == .open || network.states[dependency.step] == .cancelled else {
        return false
      }
      return network.binds(dependency, index, at: span, spans)
    }
    .map(\.step)
    func rank(_ step: Int) -> (Int, Int, String) {
      (isCritical[step] ? 1 : 0, spans[step]?.finish.ordinal ?? 0, network.steps[step].id)
    }
    return candidates.max { rank($0) < rank($1) }
  }
}

extension Network {
  /// Whether a dependency alone would hold a step where it stands.
  func binds(_ dependency: Dependency, _ index: Int, at span: Span, _ spans: [Span?]) -> Bool {
    guard let other = spans[dependency.step] else { return false }
    var bounds = Bounds()
    bounds.add(dependency, on: other, common)
    let length = states[index] == .cancelled ? .none : lengths[index]
    let alone = Placement(length: length, workdays: workdays[index], due: nil, origin: .first).span(
      bounds, notBefore: nil)
    return alone.map { $0.finish >= span.finish } ?? false
  }
}
