import PlanText

/// A plan without errors: only checking can make one, and artifacts are made from nothing else.
public struct CheckedPlan: Sendable {
  /// When each step can, must and will be done.
  public let schedule: Schedule
  public var plan: Plan { schedule.plan }

  /// `found` must hold no error.
  init?(_ schedule: Schedule?, _ found: [Diagnostic]) {
    guard let schedule, !found.contains(where: { $0.severity == .error }) else { return nil }
    self.schedule = schedule
  }
}
