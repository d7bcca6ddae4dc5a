import PlanText

/// Silences findings where the plan says so.
enum Allowances {
  static func apply(_ allowances: [Allowance], to found: [Diagnostic], in plan: Plan) -> [Diagnostic] {
    found
  }
}
