import PlanModel

/// How the artifacts say what the model only knows.
enum Words {
  /// `1 step`, `3 steps`.
  static func count(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
  }

  /// How far off a day is: `in 78 days`, `today`, `3 days ago`.
  static func distance(from today: Day, to day: Day) -> String {
    switch today.days(to: day) {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let days where days > 0: "in \(days) days"
    case let days: "\(-days) days ago"
    }
  }

  /// What an edge asks for beyond “cannot start until that is finished”.
  static func condition(of dependency: Dependency) -> String? {
    if dependency.type == .finishToStart, dependency.lag.days == 0 { return nil }
    let parts = [edge(dependency.type), lag(dependency.lag)].compactMap(\.self)
    return parts.joined(separator: ", ")
  }

  private static func edge(_ type: DependencyType) -> String? {
    switch type {
    case .finishToStart: nil
    case .startToStart: "can start once that has started"
    case .finishToFinish: "can finish once that is finished"
    case .startToFinish: "can finish once that has started"
    }
  }

  private static func lag(_ lag: Lag) -> String? {
    guard lag.days != 0 else { return nil }
    let unit: String
    switch lag {
    case .workingDays: unit = "working day"
    case .calendarDays: unit = "day"
    }
    return count(Int(clamping: lag.days.magnitude), unit) + (lag.days > 0 ? " later" : " earlier")
  }

  /// A side for people, capitalised; nothing where it is not known.
  static func side(_ side: Side) -> String? {
    switch side {
    case .buyer: "Buyer"
    case .seller: "Seller"
    case .both: "Both"
    case .unknown: nil
    }
  }

  /// A health that says more than the status does.
  static func health(_ health: Health) -> String? {
    switch health {
    case .green: "On track"
    case .amber: "At risk"
    case .red: "Off track"
    case .done, .none: nil
    }
  }

  /// An owner with side and role, as `Dana Wu (Buyer, CFO)`.
  static func owner(_ owner: Owner) -> String {
    let remarks = [side(owner.side), owner.role].compactMap(\.self)
    return remarks.isEmpty ? owner.name : "\(owner.name) (\(remarks.joined(separator: ", ")))"
  }
}
