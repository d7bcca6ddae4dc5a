import PlanModel

/// When work begins and ends on a day, in the plan's time zone.
struct BusinessHours {
  /// Of its day, in minutes since midnight: 17:00.
  static let close = 1020

  let zone: Zone

  /// 09:00, as UTC.
  func opening(on day: Day) -> String { text(day, TimeOfDay(hour: 9, minute: 0)) }

  /// 17:00, as UTC.
  func closing(on day: Day) -> String { text(day, TimeOfDay(hour: Self.close / 60, minute: 0)) }

  private func text(_ day: Day, _ time: TimeOfDay?) -> String {
    RevisionStamp(time.map { zone.moment(day, $0) } ?? 0).time
  }
}
