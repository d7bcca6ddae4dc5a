import PlanModel

/// The steps of a phase that a view shows, in file order.
struct Phase: Sendable {
  let name: String?
  private(set) var steps: [Step]
  /// Those that the view is about.
  private(set) var ownSteps: [Step] = []

  /// Those that still count: not cancelled.
  var stepCount: Int { ownSteps.count { $0.status.status != .cancelled } }
  var doneCount: Int { ownSteps.count { $0.status.status == .done } }
  var firstDay: Day? { counted.compactMap { $0.startDay ?? $0.dueDay }.min() }
  var lastDay: Day? { counted.compactMap(\.dueDay).max() }

  /// Cancelled steps have no days, unless there are no others.
  private var counted: [Step] {
    let counted = steps.filter { $0.status.status != .cancelled }
    return counted.isEmpty ? steps : counted
  }

  /// Brings the steps of each phase together, phases in the order in which they first appear.
  static func groups(of steps: [Step], in view: PlanView) -> [Phase] {
    var groups: [Phase] = []
    var places: [String: Int] = [:]
    for step in steps {
      let name = step.phase ?? ""
      let place = places[name] ?? groups.count
      if place == groups.count {
        places[name] = place
        groups.append(Phase(name: step.phase, steps: []))
      }
      groups[place].steps.append(step)
      if view.isOwn(step) { groups[place].ownSteps.append(step) }
    }
    return groups
  }
}
