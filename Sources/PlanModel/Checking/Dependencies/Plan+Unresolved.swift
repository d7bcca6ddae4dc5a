extension Plan {
  /// What a question finds in the parts of dependency cells that name no step.
  func findingsInUnresolved(_ question: (Step, UnresolvedDependency) -> Finding?) -> [Finding] {
    var findings: [Finding] = []
    for step in steps where !step.unresolved.isEmpty {
      findings += step.unresolved.compactMap { question(step, $0) }
    }
    return findings
  }

  /// The step above, for the first one the step below: an example of what a step could wait for.
  func neighbour(of step: Step) -> Step? {
    let place = step.index > 0 ? step.index - 1 : 1
    return steps.indices.contains(place) ? steps[place] : nil
  }
}
