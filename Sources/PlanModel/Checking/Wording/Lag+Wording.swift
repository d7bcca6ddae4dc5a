extension Lag {
  /// How long it is, whether lag or lead: `3 working days`.
  package var length: String {
    let kind =
      switch self {
      case .workingDays: "working day"
      case .calendarDays: "calendar day"
      }
    return Wording.count(Int(clamping: days.magnitude), kind)
  }

  /// In words: `3 working days between`, `a lead of 5 calendar days`.
  var words: String { days < 0 ? "a lead of \(length)" : "\(length) between" }
}
