import PlanModel

extension Dependency {
  /// As a dependency cell writes it: `4`, `4FF`, `4+3d`, `IT FF-2cd`.
  func reference(to step: Step) -> String {
    if type == .finishToStart { return step.id + lag.suffix }
    let isNumber = step.id.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    return step.id + (isNumber ? "" : " ") + type.rawValue + lag.suffix
  }
}

extension Lag {
  /// What stands behind a reference: `+3d`, `-2cd`, nothing where there is no lag.
  fileprivate var suffix: String {
    guard days != 0 else { return "" }
    return switch self {
    case .workingDays: (days > 0 ? "+" : "") + "\(days)d"
    case .calendarDays: (days > 0 ? "+" : "") + "\(days)cd"
    }
  }
}
