/// The chain of steps that holds one of them where it stands.
struct DriverChain {
  /// In the order of the work, the step asked for last; steps that are done or cancelled are left out.
  let steps: [Int]

  /// Follows what binds each step backward; of several the preferred one, then the last by date and id.
  init(to end: Int, in spans: [Span?], _ network: Network, prefer: (Int) -> Bool = { _ in false }) {
    var chain: [Int] = []
    var next: Int? = network.states[end] == .open && spans[end] != nil ? end : nil
    while let step = next, chain.count <= network.steps.count {
      if network.states[step] == .open { chain.append(step) }
      next = Self.driver(of: step, in: spans, network, prefer)
    }
    steps = chain.reversed()
  }

  private static func driver(of index: Int, in spans: [Span?], _ network: Network, _ prefer: (Int) -> Bool) -> Int? {
    guard let span = spans[index] else { return nil }
    func rank(_ step: Int) -> (Int, Int, String) {
      (prefer(step) ? 1 : 0, spans[step]?.finish.ordinal ?? 0, network.steps[step].id)
    }
    // A closure would copy the network for each step of the chain.
    var driver: Int?
    for dependency in network.steps[index].dependencies {
      guard !network.isDone(dependency.step), network.binds(dependency, index, at: span, spans) else { continue }
      if driver.map({ rank($0) < rank(dependency.step) }) ?? true { driver = dependency.step }
    }
    return driver
  }
}

extension Network {
  func isDone(_ index: Int) -> Bool {
    if case .done = states[index] { true } else { false }
  }

  /// Whether a dependency alone would hold a step where it stands.
  func binds(_ dependency: Dependency, _ index: Int, at span: Span, _ spans: [Span?]) -> Bool {
    self.span(of: index, heldBy: dependency, spans).map { $0.finish >= span.finish } ?? false
  }

  /// Where a dependency alone would hold a step.
  func span(of index: Int, heldBy dependency: Dependency, _ spans: [Span?]) -> Span? {
    guard let other = spans[dependency.step] else { return nil }
    var bounds = Bounds()
    bounds.add(dependency, on: work(awaitedBy: dependency, in: other), common)
    let length = states[index] == .cancelled ? .none : lengths[index]
    // Where nothing else places the step it would begin on the first of all days: so only the dependency holds it.
    return Placement(length: length, workdays: workdays[index], due: nil, origin: .first).span(bounds, notBefore: nil)
  }
}
