import PlanText

/// A plan without errors: only checking can make one, and artifacts are made from nothing else.
public struct CheckedPlan: Sendable {
  /// When each step can, must and will be done.
  public let schedule: Schedule
  /// All of it, internal steps too.
  public var plan: Plan { schedule.plan }

  /// The same for what both sides may see: an internal step has no part in it, unless a shared one waits for it.
  public var sharedSchedule: Schedule {
    plan.steps.contains(where: \.isInternal) ? Schedule(plan, includingInternal: false) : schedule
  }

  /// `found` must hold no error.
  init?(_ schedule: Schedule?, _ found: [Diagnostic]) {
    guard let schedule, !found.contains(where: { $0.severity == .error }) else { return nil }
    self.schedule = schedule
  }
}
