import PlanModel
import PlanText

extension Law {
  /// A slip of nothing moves nothing, and a longer one never brings anything forward.
  public static let slipping = Law(name: "slipping") { bytes in
    guard let schedule = compilation(of: bytes).checked?.schedule else { return [] }
    return schedule.plan.steps.prefix(3).flatMap { step -> [String] in
      guard step.isOpen, let due = step.dueDay, due >= schedule.plan.asOf else { return [] }
      return breaches(delaying: step, from: due, in: schedule)
    }
  }

  /// What is wrong with the slips of one step.
  static func breaches(delaying step: Step, from due: Day, in schedule: Schedule) -> [String] {
    let workdays = schedule.plan.calendars.workdays(of: step)
    let slips = [0, 3, 11].map { days in
      WhatIf([WhatIf.Change(step: step.index, day: workdays.adding(days, to: due))], in: schedule)
    }
    let isStill = slips[0].moves.isEmpty && slips[0].absorptions.isEmpty && slips[0].goLive == schedule.goLive
    return (isStill ? [] : ["“\(step.title)” slips by nothing, and something moves: \(slips[0].moves)"])
      + zip(slips, slips.dropFirst()).filter { !ends($0, noLaterThan: $1) }.map { less, more in
        "“\(step.title)” slips further, and something is earlier: \(less.moves) – \(more.moves)"
      }
  }

  /// Whether nothing ends later by a smaller slip than by a larger one.
  private static func ends(_ less: WhatIf, noLaterThan more: WhatIf) -> Bool {
    let later = Dictionary(uniqueKeysWithValues: more.moves.map { ($0.step, $0.to) })
    guard (less.goLive.forecast ?? .first) <= (more.goLive.forecast ?? .last) else { return false }
    return less.moves.allSatisfy { move in later[move.step].map { move.to <= $0 } ?? false }
  }
}
