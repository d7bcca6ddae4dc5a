import PlanModel

/// What the calendars of a view are called, and the persons whose they are.
struct CalendarNames: Sendable {
  /// Of the calendar of the view as a whole.
  let whole: String
  /// By person, sorted by name; none where the view is about a part of the plan, or its author's.
  let owners: [(name: String, suffix: String)]

  init(_ view: PlanView) {
    whole = view.fileSuffix + ".ics"
    guard view.focus == nil, !view.seesInternal else {
      owners = []
      return
    }
    var names: Set<String> = []
    for step in view.steps { for owner in step.owners where owner.isPerson { names.insert(owner.name) } }
    let slugs = FileSlugs(Array(names), otherwise: "owner", reserved: "internal")
    owners = names.sorted().map { ($0, "." + slugs.slug(of: $0) + ".ics") }
  }
}
