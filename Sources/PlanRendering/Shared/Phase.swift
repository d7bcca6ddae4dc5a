import PlanModel

/// The steps of a phase, in file order.
struct Phase: Sendable {
  let name: String?
  private(set) var steps: [Step]

  /// Those that still count: not cancelled.
  var stepCount: Int { steps.count { $0.status.status != .cancelled } }
  var doneCount: Int { steps.count { $0.status.status == .done } }
  var firstDay: Day? { steps.compactMap { $0.startDay ?? $0.dueDay }.min() }
  var lastDay: Day? { steps.compactMap(\.dueDay).max() }

  /// Brings the steps of each phase together, phases in the order in which they first appear.
  static func groups(of steps: [Step]) -> [Phase] {
    var groups: [Phase] = []
    var places: [String: Int] = [:]
    for step in steps {
      let name = step.phase ?? ""
      if let place = places[name] {
        groups[place].steps.append(step)
      } else {
        places[name] = groups.count
        groups.append(Phase(name: step.phase, steps: [step]))
      }
    }
    return groups
  }
}
