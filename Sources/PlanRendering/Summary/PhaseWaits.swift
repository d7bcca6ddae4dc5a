import PlanModel

/// Which phases have to come before which: those with a step that a step of the other waits for.
struct PhaseWaits {
  /// For each phase, those that it waits for, as places in the list; never itself.
  private let waits: [[Int]]

  init(_ phases: [Phase], in view: PlanView) {
    var places: [Int: Int] = [:]
    for (place, phase) in phases.enumerated() {
      for step in phase.steps where step.status.status != .cancelled { places[step.index] = place }
    }
    waits = phases.enumerated().map { place, phase in
      let steps = phase.steps.filter { $0.status.status != .cancelled }
      let others = steps.flatMap { view.dependencies(of: $0) }.compactMap { places[$0.step] }
      return Set(others).subtracting([place]).sorted()
    }
  }

  /// What a phase waits for, without what already follows from the others.
  func nearest(before phase: Int) -> [Int] {
    let direct = waits[phase]
    var isBehind = [Bool](repeating: false, count: waits.count)
    var open = direct.flatMap { waits[$0] }
    while let next = open.popLast() {
      // What comes before only by way of the phase itself is not settled by others.
      guard !isBehind[next], next != phase else { continue }
      isBehind[next] = true
      open += waits[next]
    }
    let nearest = direct.filter { !isBehind[$0] }
    // Phases that wait for one another all stand behind one another.
    return nearest.isEmpty ? direct : nearest
  }
}
