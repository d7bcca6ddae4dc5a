import PlanText

/// A plan without errors: only checking can make one, and artifacts are made from nothing else.
public struct CheckedPlan: Sendable {
  public let plan: Plan

  init?(_ plan: Plan, _ diagnostics: [Diagnostic]) {
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    self.plan = plan
  }
}
