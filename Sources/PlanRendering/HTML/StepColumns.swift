import PlanModel

/// What the rows of one table have in common.
struct StepColumns: Sendable {
  /// Whether a step waits for something, or is needed by another.
  let hasLinks: Bool
  let names: RemarkNames
  let dependents: Dependents
  let actions: StepActions
}
