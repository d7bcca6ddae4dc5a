/// A day that both sides agreed on, and where it stands now.
public struct AgreedDay: Hashable, Sendable {
  /// What the plan says.
  public let agreed: Day?
  /// When it can be expected; nil where no step tells.
  public let forecast: Day?
  /// Working days from what was agreed to the forecast; negative if it comes earlier.
  public let slipDays: Int?
  /// The step that stands for it.
  public let step: Int?
  /// Whether that step's end is the day itself; else only a field has it, and the step is the last before it.
  package let isOfStep: Bool

  init(agreed: Day?, forecast: Day?, step: Int?, isOfStep: Bool = true, _ workdays: Workdays) {
    self.agreed = agreed
    self.forecast = forecast
    self.step = step
    self.isOfStep = isOfStep
    slipDays = if let agreed, let forecast { workdays.count(from: agreed, to: forecast) } else { nil }
  }
}
