import PlanModel

/// The calendars of a view: its own and, where it is the whole plan, one for each person who owns a step.
struct CalendarFiles {
  private let view: PlanView
  private let order: ArtifactOrder
  private let actions: StepActions
  private let names: CalendarNames
  private let identity: UUIDv5
  private let hidden: Set<String>

  init(_ view: PlanView, _ order: ArtifactOrder, _ actions: StepActions) {
    let identity = PlanIdentity.uuid(of: view.plan)
    let hidden = view.plan.steps.filter { $0.isInternal && !view.seesInternal }.flatMap { step in
      [false, true].map { UUIDv5(CalendarEntries.key(of: step, isTodo: $0), in: identity).text }
    }
    self.view = view
    self.order = order
    self.actions = actions
    names = CalendarNames(view)
    self.identity = identity
    self.hidden = Set(hidden)
  }

  /// Hands over those that have something in them, each once it is made; `former` reads what one is to replace.
  func make<Result>(replacing former: (String) -> [UInt8]?, _ take: (Artifact) -> Result) -> [Result] {
    let maker = CalendarEntries(view: view, options: order.calendar, actions: actions)
    let entries = maker.all
    let whole = calendar(of: entries, maker.zones, owner: nil, former: former(names.whole))
    return [artifact(names.whole, whole).map(take)].compactMap(\.self)
      + zip(names.owners, entriesByOwner(entries)).compactMap { owner, entries in
        if entries.isEmpty { return nil }
        let own = calendar(of: entries, [], owner: owner.name, former: former(owner.suffix))
        return artifact(owner.suffix, own).map(take)
      }
  }

  private func artifact(_ suffix: String, _ calendar: Calendar) -> Artifact? {
    calendar.bytes.map { Artifact(suffix: suffix, mediaType: "text/calendar; charset=utf-8", bytes: $0) }
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

  private func calendar(
    of entries: [CalendarEntry], _ zones: [Zone], owner: String?, former: [UInt8]?
  ) -> Calendar {
    let isWhole = owner == nil && view.focus == nil
    return Calendar(
      name: owner.map { "\(view.title): \($0)" } ?? view.fileTitle,
      description: order.calendar.isMinimal ? nil : view.plan.text(.goal),
      mark: CalendarMark(plan: identity, owner: owner), entries: entries, zones: zones,
      stamps: CalendarStamps(former, plan: identity, revision: order.revision), hidden: hidden,
      steps: isWhole ? nil : Set(entries.compactMap(\.step)))
  }
}
