import PlanModel

/// Which steps wait for which, as far as a reader may see both.
struct Dependents: Sendable {
  private let view: PlanView
  /// By place in the plan; each step once, in file order.
  private let waiting: [[Int]]

  init(_ view: PlanView) {
    var waiting = [[Int]](repeating: [], count: view.plan.steps.count)
    for step in view.steps {
      for dependency in view.dependencies(of: step) where waiting[dependency.step].last != step.index {
        waiting[dependency.step].append(step.index)
      }
    }
    self.view = view
    self.waiting = waiting
  }

  func steps(waitingFor step: Step) -> [Step] { waiting[step.index].map { view.plan.steps[$0] } }
}
