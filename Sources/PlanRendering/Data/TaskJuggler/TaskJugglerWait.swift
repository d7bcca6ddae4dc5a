import PlanModel

/// A dependency as TaskJuggler has it.
///
/// There a step of no length falls at the end of its day, and all work begins and ends with a working day.
struct TaskJugglerWait {
  let dependency: Dependency
  /// The gap between, as `gaplength 3d`.
  let gap: String?

  /// Of a step that waits, which may have no length itself.
  init(_ dependency: Dependency, isMilestone: Bool, onMilestone: Bool) {
    self.dependency = dependency
    // From the beginning of a day to the end of another it is a day more.
    gap = Self.gap(dependency.lag, endsDay: dependency.type == .startToStart && isMilestone && !onMilestone)
  }

  /// What it waits for and how long, as `step_4 { onstart gaplength 3d }`.
  func clause(on name: String) -> String {
    let start = dependency.type == .startToStart ? "onstart" : nil
    let options = [start, gap].compactMap(\.self).joined(separator: " ")
    return options.isEmpty ? name : "\(name) { \(options) }"
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
