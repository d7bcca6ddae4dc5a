import PlanModel

/// How an event repeats (RFC 5545, section 3.3.10).
struct RecurrenceRule {
  let rhythm: CheckIn.Rhythm
  /// The begin of the last event, as `20260831T080000Z`.
  let until: String

  var text: String {
    switch rhythm {
    case .weekly(_, let days): rule("WEEKLY", "BYDAY=" + days.map(\.code).joined(separator: ",")) + weekStart
    case .monthly(_, let weeks, let day):
      rule("MONTHLY", "BYDAY=" + weeks.map { "\($0)\(day.code)" }.joined(separator: ","))
    case .monthDay(_, let day): rule("MONTHLY", "BYMONTHDAY=\(day)")
    }
  }

  private func rule(_ frequency: String, _ days: String) -> String {
    let interval = rhythm.interval > 1 ? ";INTERVAL=\(rhythm.interval)" : ""
    return "FREQ=\(frequency);UNTIL=\(until)\(interval);\(days)"
  }

  /// Which week is the second one depends on where weeks begin.
  private var weekStart: String { rhythm.interval > 1 ? ";WKST=MO" : "" }
}
