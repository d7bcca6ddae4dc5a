import PlanModel
import PlanSyntax

/// Makes the events of a plan, by day and then by key.
struct CalendarEvents {
  let view: PlanView
  private let identity: UUIDv5
  /// The UIDs of the plan's steps: many a step is named by others too.
  private let uids: [String]
  private let page: SafeURL?

  init(view: PlanView) {
    self.view = view
    let identity = PlanIdentity.uuid(of: view.plan)
    self.identity = identity
    uids = view.plan.steps.map { UUIDv5(Self.key(of: $0), in: identity).text }
    page = view.plan.text(.page).flatMap(SafeURL.init(_:))
  }

  var all: [CalendarEvent] {
    (view.steps.compactMap(event) + [goLive, close].compactMap(\.self)).sorted { ($0.day, $0.key) < ($1.day, $1.key) }
  }

  private func event(for step: Step) -> CalendarEvent? {
    guard let day = step.dueDay else { return nil }
    let waits = view.dependencies(of: step).map(\.step).filter { view.plan.steps[$0].dueDay != nil }
    return CalendarEvent(
      key: Self.key(of: step), uid: uids[step.index], day: day, summary: summary(of: step),
      description: CalendarDescription(step: step, view: view).text, categories: categories(of: step.owners),
      isCancelled: step.status.status == .cancelled, dependsOn: waits.map { uids[$0] }, url: page)
  }

  /// The field's date, unless a step of that name stands on it.
  private var goLive: CalendarEvent? {
    guard let day = view.plan.goLiveField?.day else { return nil }
    let step = view.plan.goLiveStep.map { view.plan.steps[$0] }
    if let step, view.isShown(step), step.dueDay == day { return nil }
    return isNamed(["go-live", "go live", "launch"], on: day) ? nil : milestone("go-live", "Go-live", day)
  }

  private var close: CalendarEvent? {
    guard let day = view.plan.targetClose else { return nil }
    return isNamed(["sign", "close"], on: day) ? nil : milestone("target-close", "Target close", day)
  }

  /// Whether a step of the day has one of the words in its title.
  private func isNamed(_ words: [String], on day: Day) -> Bool {
    view.steps.contains { step in
      guard step.dueDay == day else { return false }
      let title = step.title.lowercased()
      return words.contains { title.contains($0) }
    }
  }

  private func milestone(_ kind: String, _ name: String, _ day: Day) -> CalendarEvent {
    CalendarEvent(
      key: kind, uid: UUIDv5(kind, in: identity).text, day: day, summary: "\(name): \(view.title)", description: "",
      categories: ["Buyer", "Seller"], isCancelled: false, dependsOn: [], url: page)
  }

  private static func key(of step: Step) -> String { "milestone:" + step.id }

  /// The title first; what calendars show nowhere else stands around it.
  private func summary(of step: Step) -> String {
    let owners = step.owners.map(\.name).joined(separator: ", ")
    return state(of: step) + step.title + (owners.isEmpty ? "" : " (\(owners))")
  }

  private func state(of step: Step) -> String {
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

  private func categories(of owners: [Owner]) -> [String] {
    let sides = owners.map(\.side)
    return [("Buyer", Side.buyer), ("Seller", .seller)].filter { sides.contains($0.1) || sides.contains(.both) }.map(
      \.0)
  }
}
