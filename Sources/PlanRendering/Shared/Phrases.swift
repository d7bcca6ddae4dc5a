import PlanModel

/// How the artifacts say what the model only knows.
enum Phrases {
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
    let lag = dependency.lag.days == 0 ? nil : dependency.lag.length + (dependency.lag.days > 0 ? " later" : " earlier")
    return [edge(dependency.type), lag].compactMap(\.self).joined(separator: ", ")
  }

  /// The same of an edge to a step that may be cancelled: nobody waits for that one.
  static func condition(of dependency: Dependency, on step: Step) -> String? {
    let condition = condition(of: dependency)
    return step.status.status == .cancelled ? condition.map { "cancelled, " + $0 } ?? "cancelled" : condition
  }

  private static func edge(_ type: DependencyType) -> String? {
    switch type {
    case .finishToStart: nil
    case .startToStart: "can start once that has started"
    case .finishToFinish: "can finish once that is finished"
    case .startToFinish: "can finish once that has started"
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

  /// The same, and whose word it is where it is the plan's.
  static func health(_ health: Health, isAuthors: Bool) -> String? {
    Self.health(health).map { isAuthors ? $0 + ", says the plan" : $0 }
  }

  /// An owner with side and role, as `Dana Wu (Buyer, CFO)`; `Both` says its side itself.
  static func owner(_ owner: Owner) -> String {
    var remark = owner.side.label == owner.name ? "" : owner.side.label
    if let role = owner.role, !role.isEmpty, role != owner.name { remark += remark.isEmpty ? role : ", " + role }
    return remark.isEmpty ? owner.name : owner.name + " (" + remark + ")"
  }
}
