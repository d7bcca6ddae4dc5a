/// What is waited for instead of cancelled steps: their end is that of the steps they waited for.
struct CancelledSteps {
  /// Of each cancelled step one of those, as asked for; empty where no cancelled step waits.
  private var awaited: [Int?] = []

  init(_ plan: Plan, where isWanted: (Step) -> Bool) {
    let steps = plan.steps
    guard steps.contains(where: { $0.isCancelled && !$0.dependencies.isEmpty }) else { return }
    awaited = Array(repeating: nil, count: steps.count)
    for index in DependencyRings(DependencyGraph(steps)).order where steps[index].isCancelled {
      for dependency in steps[index].dependencies where awaited[index] == nil && dependency.isOfEnds {
        let other = dependency.step
        awaited[index] = steps[other].isCancelled ? awaited[other] : isWanted(steps[other]) ? other : nil
      }
    }
  }

  /// A step for whose end somebody waits who waits for that of a cancelled one; nil of steps that are not.
  func awaited(through step: Int) -> Int? { awaited.isEmpty ? nil : awaited[step] }
}

extension Step {
  var isCancelled: Bool { status.status == .cancelled }
}
