/// The chain of open steps that sets the earliest day of the step aimed at.
struct CriticalPath {
  /// In the order of the work.
  let steps: [Int]
  /// For each step, whether a day lost in it is lost for the end.
  let isCritical: [Bool]

  /// `latest` are the last days that keep the earliest end.
  init(to target: Int, _ network: Network, _ earliest: [Span?], _ latest: [Span?]) {
    var isCritical = network.steps.indices.map { index in
      guard let early = earliest[index], let late = latest[index], network.states[index] == .open else { return false }
      return network.workdays[index].count(from: early.finish, to: late.finish) <= 0
    }
    let critical = isCritical
    steps = DriverChain(to: target, in: earliest, network) { critical[$0] }.steps
    for step in steps { isCritical[step] = true }
    self.isCritical = isCritical
  }
}
