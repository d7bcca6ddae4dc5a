import PlanModel

/// How much time a step takes and has.
enum SparePhrases {
  /// `3 spare days`, `no spare day`, `4 days too late`; all in working days.
  static func spare(_ days: Int) -> String {
    switch days {
    case 0: "no spare day"
    case ..<0: "\(Wording.count(Int(clamping: days.magnitude), "day")) too late"
    default: "\(days) spare \(days == 1 ? "day" : "days")"
    }
  }

  /// `9 working days, no duration given`; nil for a step that takes no time.
  static func length(_ length: StepLength) -> String? {
    guard length.days > 0 else { return nil }
    return Wording.count(length.days, "working day") + (length.source == .waits ? ", no duration given" : "")
  }
}
