import PlanModel
import PlanText

extension Compilation {
  /// What its findings mean for the exit status.
  func outcome(isStrict: Bool) -> Outcome {
    checked == nil || isStrict && count(.warning) > 0 ? .findings : .fine
  }
}
