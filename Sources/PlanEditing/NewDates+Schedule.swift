public import PlanModel

extension NewDates {
  /// Due dates for open steps that have none, or a placeholder: the last days that keep go-live.
  ///
  /// Dates that are vague stay as they are: somebody meant something by them.
  public init(filling schedule: Schedule) {
    self.init()
    for step in schedule.plan.steps where step.isOpen && (step.due.reading == .none || step.due.reading == .placeholder)
    {
      due[step.index] = schedule.steps[step.index].latest?.finish
    }
  }
}
