import PlanModel

/// A step as a task of TaskJuggler.
struct TaskJugglerTask {
  /// What gives the task its dates.
  enum Placement {
    /// Our schedule, and why not TaskJuggler's.
    case fixed(Span, because: String)
    /// It ends on a day.
    case ending(Day)
    /// It begins as soon as what it waits for lets it, and not before a day; one of both there is.
    case waiting([TaskJugglerWait], notBefore: Day?)
  }

  let step: Step
  /// Working days; 0 for a milestone, and for a cancelled step.
  let days: Int
  let isMilestone: Bool
  let placement: Placement

  /// Whether TaskJuggler finds the days of its work.
  var isWorked: Bool { if case .fixed = placement { false } else { days > 0 } }

  /// What it waits for in TaskJuggler.
  var waits: [TaskJugglerWait] { if case .waiting(let waits, _) = placement { waits } else { [] } }

  /// Who works on a step, as text.
  static func owners(of step: Step) -> String { step.owners.map(Phrases.owner).joined(separator: ", ") }
}
