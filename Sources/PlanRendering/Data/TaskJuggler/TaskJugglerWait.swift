import PlanModel

/// A dependency as TaskJuggler has it.
///
/// There a step of no length falls at the end of its day, and all work begins and ends with a working day.
struct TaskJugglerWait {
  /// The step waited for, and whether for its beginning, which then is a task of its own.
  struct Target: Hashable {
    let step: Int
    let isBeginning: Bool
  }

  let target: Target
  /// The time between, as `gaplength 3d`.
  private let gap: String?

  /// Of a step that waits, which may have no length itself.
  init(_ dependency: Dependency, isMilestone: Bool, onMilestone: Bool) {
    target = Target(step: dependency.step, isBeginning: dependency.type == .startToStart && !onMilestone)
    // From the beginning of a day to the end of another it is a day more.
    gap = Self.gap(dependency.lag, endsDay: target.isBeginning && isMilestone)
  }

  /// What it waits for and how long, as `step_4 { gaplength 3d }`.
  func clause(_ steps: [Step]) -> String {
    let step = steps[target.step]
    let name = target.isBeginning ? TaskJugglerName.beginning(of: step) : TaskJugglerName.task(step)
    return gap.map { "\(name) { \($0) }" } ?? name
  }

  private static func gap(_ lag: Lag, endsDay: Bool) -> String? {
    switch (lag, endsDay) {
    case (.workingDays(0), false), (.calendarDays(0), false): nil
    case (.workingDays(let days), false): "gaplength \(days)d"
    case (.calendarDays(let days), false): "gapduration \(days)d"
    case (.workingDays(0), true), (.calendarDays(0), true): "gapduration \(TaskJugglerDay.hours)h"
    case (.workingDays(let days), true): "gaplength \(min(days, TaskJugglerDay.count) + 1)d"
    case (.calendarDays(let days), true):
      "gapduration \(min(days, TaskJugglerDay.count) * 24 + TaskJugglerDay.hours)h"
    }
  }
}
