import PlanModel

/// The steps that a slip moves behind go-live, which does not wait for them.
struct Overtaking {
  /// In the order of their new days.
  let steps: [Int]

  init(_ whatIf: WhatIf, _ target: Int) {
    guard let before = whatIf.schedule.goLive.forecast, let after = whatIf.goLive.forecast else {
      steps = []
      return
    }
    let overtaking = whatIf.moves.filter { move in
      let expected = whatIf.schedule.steps[move.step].forecast?.finish
      return move.to > after && (expected.map { $0 <= before } ?? true)
    }
    let awaited = overtaking.isEmpty ? [] : Self.awaited(by: target, in: whatIf.plan)
    steps = overtaking.map(\.step).filter { !awaited.contains($0) }
  }

  /// A step and all that it waits for, directly or not.
  private static func awaited(by target: Int, in plan: Plan) -> Set<Int> {
    var awaited: Set<Int> = [target]
    var open = [target]
    while let step = open.popLast() {
      for dependency in plan.steps[step].dependencies where awaited.insert(dependency.step).inserted {
        open.append(dependency.step)
      }
    }
    return awaited
  }
}
