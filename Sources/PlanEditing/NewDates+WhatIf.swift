public import PlanModel

extension NewDates {
  /// The days that a plan must say for steps to end when they are to, and what waits for them when it then can.
  public init(_ whatIf: WhatIf, reason: SlipReason?) {
    self.init(
      due: whatIf.dueDays, dueStart: whatIf.dueStartDays, start: whatIf.startDays, fields: whatIf.fieldDays,
      goLive: whatIf.goLive.forecast, reason: reason)
  }
}
