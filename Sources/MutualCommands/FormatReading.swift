import PlanModel

/// What came of reading a plan to format it: nothing is checked, and no other file is needed.
enum FormatReading: Sendable {
  case formatted(FormattedPlan)
  case failed(Failure)
  /// A file of a folder that was searched, in which there is no plan.
  case noPlan

  init(_ input: PlanInput, asOf: AsOf) {
    do throws(Failure) {
      if let failure = input.failure { throw failure }
      let plan = Plan(try InputFile.read(input.path), asOf: asOf)
      self = input.searched != nil && plan.tables.isEmpty ? .noPlan : .formatted(try FormattedPlan(plan))
    } catch {
      self = input.searched != nil && error.isAboutContent ? .noPlan : .failed(error)
    }
  }

  var formatted: FormattedPlan? {
    if case .formatted(let formatted) = self { formatted } else { nil }
  }

  var failure: Failure? {
    if case .failed(let failure) = self { failure } else { nil }
  }

  var isPlan: Bool {
    if case .noPlan = self { false } else { true }
  }
}
