import PlanModel

/// What the events of steps say of each other, by step.
struct CalendarRelations {
  private let relations: [[CalendarRelation]]

  /// Between steps that are seen and have a date; `uids` are those of the plan's steps.
  init(_ kind: CalendarOptions.Relations, in view: PlanView, uids: [String]) {
    var relations = [[CalendarRelation]](repeating: [], count: kind == .none ? 0 : view.plan.steps.count)
    for step in kind == .none ? [] : view.steps where step.dueDay != nil {
      for dependency in view.dependencies(of: step) {
        let other = view.plan.steps[dependency.step]
        guard other.dueDay != nil else { continue }
        if kind == .dependsOn {
          relations[step.index].append(
            CalendarRelation(step: other.index, uid: uids[other.index], property: "RELATED-TO;RELTYPE=DEPENDS-ON"))
        } else {
          // Temporal relations stand in the predecessor and name the successor.
          let property = Self.property(of: dependency, from: other, on: view.plan.workdays)
          relations[other.index].append(CalendarRelation(step: step.index, uid: uids[step.index], property: property))
        }
      }
    }
    self.relations = relations.map(Self.ordered)
  }

  func of(_ step: Step) -> [CalendarRelation] { relations.isEmpty ? [] : relations[step.index] }

  /// By UID and each once, so that the order of rows and of names in a cell does not matter.
  private static func ordered(_ relations: [CalendarRelation]) -> [CalendarRelation] {
    guard relations.count > 1 else { return relations }
    let sorted = relations.sorted { ($0.uid, $0.property) < ($1.uid, $1.property) }
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }

  private static func property(of dependency: Dependency, from step: Step, on workdays: Workdays) -> String {
    let (type, isFromStart) =
      switch dependency.type {
      case .finishToStart: ("FINISHTOSTART", false)
      case .startToStart: ("STARTTOSTART", true)
      case .finishToFinish: ("FINISHTOFINISH", false)
      case .startToFinish: ("STARTTOFINISH", true)
      }
    let day = isFromStart ? step.startDay ?? step.dueDay : step.dueDay
    let gap = day.map { self.gap(dependency.lag, from: $0, on: workdays) } ?? 0
    return "RELATED-TO;RELTYPE=\(type)" + (gap == 0 ? "" : ";GAP=\(gap < 0 ? "-" : "")P\(gap.magnitude)D")
  }

  /// In calendar days: a duration knows no others.
  private static func gap(_ lag: Lag, from day: Day, on workdays: Workdays) -> Int {
    switch lag {
    case .calendarDays(let days): day.days(to: day.adding(days: days))
    case .workingDays(let days): day.days(to: workdays.adding(days, to: day))
    }
  }
}
