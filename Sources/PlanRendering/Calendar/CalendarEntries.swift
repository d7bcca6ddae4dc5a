import PlanModel
import PlanSyntax

/// Makes the entries of a plan, by day and then by key.
struct CalendarEntries {
  let view: PlanView
  let options: CalendarOptions
  private let identity: UUIDv5
  /// The UIDs of the plan's steps: many a step is named by others too.
  private let uids: [String]
  private let summaries: [String]
  private let relations: CalendarRelations
  private let describing: CalendarDescription
  private let page: PageAddress?
  /// Nil where steps are events.
  private let hours: BusinessHours?

  init(view: PlanView, options: CalendarOptions, actions: StepActions) {
    let identity = PlanIdentity.uuid(of: view.plan)
    let hours = options.isTodos ? view.plan.ownZone.map(BusinessHours.init) : nil
    let uids =
      hours == nil
      ? actions.uids : view.plan.steps.map { UUIDv5(Self.key(of: $0, isTodo: true), in: identity).text }
    self.hours = hours
    self.view = view
    describing = CalendarDescription(view: view)
    self.options = options
    self.identity = identity
    self.uids = uids
    summaries = actions.summaries
    relations = CalendarRelations(options.relations, in: view, uids: uids)
    page = actions.page
  }

  /// Those of the steps that the view is about and, where it is the whole plan, of go-live and close.
  var all: [CalendarEntry] {
    let milestones = view.focus == nil ? [goLive, close].compactMap(\.self) + checkIns.all : []
    return (view.ownSteps.compactMap(entry) + milestones).sorted(by: CalendarEntry.isBefore)
  }

  /// The zones that entries speak of.
  var zones: [Zone] { view.focus == nil ? checkIns.zones : [] }

  private var checkIns: CheckInEntries {
    CheckInEntries(view: view, options: options, identity: identity, agenda: page?.agenda)
  }

  private func entry(for step: Step) -> CalendarEntry? {
    guard let day = step.dueDay else { return nil }
    let start = options.showsSpans ? min(step.startDay ?? day, day) : day
    let summary = summaries[step.index]
    let url = options.isMinimal ? nil : page?.address(of: step)
    let description = options.isMinimal ? [] : describing.lines(of: step, link: url)
    let key = Self.key(of: step, isTodo: hours != nil)
    if let hours {
      let todo = CalendarTodo(
        key: key, step: step, start: start, due: day, isCritical: view.scheduled(step)?.isCritical ?? false,
        summary: summary, description: description, categories: categories(of: step), url: url,
        hours: hours)
      return entry(
        for: step, on: start, key, "VTODO", todo.content,
        alarm: step.isOpen ? alarm(summary, before: .end(minute: BusinessHours.close)) : [])
    }
    let event = CalendarEvent(
      key: key, start: start, end: day, summary: summary, description: description,
      categories: categories(of: step), isCancelled: step.status.status == .cancelled, url: url)
    return entry(for: step, on: start, key, "VEVENT", event.content, alarm: step.isOpen ? alarm(summary) : [])
  }

  private func entry(
    for step: Step, on day: Day, _ key: String, _ component: String, _ content: [UInt8], alarm: [UInt8]
  ) -> CalendarEntry {
    CalendarEntry(
      day: day, key: key, uid: uids[step.index], component: component, step: step.index, content: content,
      relations: relations.of(step), alarm: alarm)
  }

  private func alarm(_ summary: String, before anchor: CalendarAlarm.Anchor = .begin(minute: 0)) -> [UInt8] {
    options.alarm?.component(summary, before: anchor) ?? []
  }

  /// The field's date, unless a step of that name stands on it.
  private var goLive: CalendarEntry? {
    guard let day = view.plan.goLiveField?.day else { return nil }
    let step = view.plan.goLiveStep.map { view.plan.steps[$0] }
    if let step, view.isShown(step), step.dueDay == day { return nil }
    return isNamed(["live", "launch"], on: day) ? nil : milestone("go-live", "Go-live", day)
  }

  private var close: CalendarEntry? {
    guard let day = view.plan.targetClose else { return nil }
    return isNamed(["sign", "signed", "signature", "signatures", "close"], on: day)
      ? nil : milestone("target-close", "Target close", day)
  }

  /// Whether a step of the day has one of the words in its title, and is not cancelled.
  private func isNamed(_ words: Set<String>, on day: Day) -> Bool {
    view.steps.contains { step in
      step.dueDay == day && step.status.status != .cancelled && step.isTitled(words)
    }
  }

  private func milestone(_ key: String, _ name: String, _ day: Day) -> CalendarEntry {
    let summary = "\(name): \(view.plan.title.value)"
    let event = CalendarEvent(
      key: key, start: day, end: day, summary: summary,
      description: options.isMinimal ? [] : page.map { [.page($0.url)] } ?? [], categories: ["Buyer", "Seller"],
      isCancelled: false, url: options.isMinimal ? nil : page?.url)
    return CalendarEntry(
      day: day, key: key, uid: UUIDv5(key, in: identity).text, content: event.content, alarm: alarm(summary))
  }

  /// One UID never stands for an event and a to-do.
  static func key(of step: Step, isTodo: Bool = false) -> String { (isTodo ? "task:" : "milestone:") + step.id }

  /// The title first; what calendars show nowhere else stands around it.
  static func summary(of step: Step) -> String {
    var summary = state(of: step)
    summary += step.title
    if !step.owners.isEmpty {
      summary += " ("
      summary += step.ownerNames
      summary += ")"
    }
    return summary
  }

  private static func state(of step: Step) -> String {
    switch step.status.status {
    case .cancelled: "Cancelled: "
    case .done: "✓ "
    case .blocked: "Blocked: "
    case .notStarted, .inProgress:
      switch step.health {
      case .amber, .red: "\(step.health.flatMap(Phrases.health) ?? ""): "
      case .done, .green, .some(.none), nil: ""
      }
    }
  }

  private func categories(of step: Step) -> [String] {
    switch step.side {
    case .buyer: ["Buyer"]
    case .seller: ["Seller"]
    case .both: ["Buyer", "Seller"]
    case .unknown: []
    }
  }
}
