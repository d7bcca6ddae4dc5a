import PlanModel

/// The calendars of a view: its own and, where it is the whole plan, one for each person who owns a step.
struct CalendarFiles {
  private let view: PlanView
  private let order: ArtifactOrder
  private let actions: StepActions
  private let names: CalendarNames
  private let former: [String: [UInt8]]
  private let identity: UUIDv5
  private let hidden: Set<String>

  /// `former` are the calendars that are to be replaced, by suffix.
  init(
    _ view: PlanView, _ order: ArtifactOrder, _ actions: StepActions, names: CalendarNames, former: [String: [UInt8]]
  ) {
    let identity = PlanIdentity.uuid(of: view.plan)
    let hidden = view.plan.steps.filter { $0.isInternal && !view.seesInternal }.flatMap { step in
      [false, true].map { UUIDv5(CalendarEntries.key(of: step, isTodo: $0), in: identity).text }
    }
    self.view = view
    self.order = order
    self.actions = actions
    self.names = names
    self.former = former
    self.identity = identity
    self.hidden = Set(hidden)
  }

  /// Those that have something in them.
  var all: [Artifact] {
    let maker = CalendarEntries(view: view, options: order.calendar, actions: actions)
    let entries = maker.all
    let byOwner = entriesByOwner(entries)
    let whole = artifact(names.whole, entries, maker.zones, owner: nil)
    return [whole].compactMap(\.self)
      + zip(names.owners, byOwner).compactMap { owner, entries in
        entries.isEmpty ? nil : artifact(owner.suffix, entries, [], owner: owner.name)
      }
  }

  /// The entries of each person's steps, in their order.
  private func entriesByOwner(_ entries: [CalendarEntry]) -> [[CalendarEntry]] {
    var byOwner = [[CalendarEntry]](repeating: [], count: names.owners.count)
    let places = Dictionary(names.owners.enumerated().map { ($1.name, $0) }) { first, _ in first }
    for entry in places.isEmpty ? [] : entries {
      for owner in entry.step.map({ view.plan.steps[$0].owners }) ?? [] where owner.isPerson {
        if let place = places[owner.name], byOwner[place].last !== entry { byOwner[place].append(entry) }
      }
    }
    return byOwner
  }

  private func artifact(
    _ suffix: String, _ entries: [CalendarEntry], _ zones: [Zone], owner: String?
  ) -> Artifact? {
    let focus = owner.map(PlanFocus.owner) ?? view.focus
    let calendar = Calendar(
      view: view, name: owner.map { "\(view.title): \($0)" } ?? view.fileTitle,
      description: order.calendar.isMinimal ? nil : view.plan.text(.goal),
      mark: CalendarMark(plan: identity, owner: owner), entries: entries, zones: zones,
      stamps: CalendarStamps(former[suffix], plan: identity, revision: order.revision), hidden: hidden,
      holds: { focus?.includes($0) ?? true })
    return calendar.bytes.map { Artifact(suffix: suffix, mediaType: "text/calendar; charset=utf-8", bytes: $0) }
  }
}
