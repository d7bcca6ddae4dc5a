import PlanModel

/// The crews that work on the same days.
struct TaskJugglerTeam {
  let id: String
  let name: String
  let workdays: Workdays
  let tasks: [TaskJugglerTask]

  /// The teams that have something to do.
  static func all(of plan: Plan, _ tasks: [TaskJugglerTask]) -> [TaskJugglerTeam] {
    let calendars = plan.calendars
    let kinds = [
      ("common", "Both sides", calendars.common), ("buyer", plan.text(.buyer) ?? "Buyer", calendars.buyer),
      ("seller", plan.text(.seller) ?? "Seller", calendars.seller), ("joint", "Both together", calendars.joint),
    ]
    let byWorkdays = Dictionary(grouping: tasks) { calendars.workdays(of: $0.step) }
    var written: Set<Workdays> = []
    return kinds.compactMap { id, name, workdays in
      guard let tasks = byWorkdays[workdays], written.insert(workdays).inserted else { return nil }
      return TaskJugglerTeam(id: id, name: name, workdays: workdays, tasks: tasks)
    }
  }
}
