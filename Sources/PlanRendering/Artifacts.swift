public import PlanModel
public import PlanText

/// The files that a plan is made into.
public struct Artifacts: Sendable {
  /// What a file is for; the names are those of `--only`.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The page.
    case html
    /// One printed page.
    case summary
    /// The calendars: the plan's own, and one for each person who owns a step.
    case ics
    /// The plan as data, as far as its readers may see it.
    case json
  }

  private let order: ArtifactOrder
  private let view: PlanView
  /// Nil where no calendar is ordered.
  private let calendars: CalendarNames?

  /// What is ordered of a plan.
  public init(_ order: ArtifactOrder, of plan: CheckedPlan) {
    self.order = order
    view =
      order.isInternal
      ? PlanView(whole: plan, focus: order.focus, page: order.page)
      : PlanView(shared: plan, focus: order.focus, page: order.page)
    calendars = order.kinds.contains(.ics) ? CalendarNames(view) : nil
  }

  /// The suffixes of the calendars that could be made.
  public var calendarSuffixes: [String] { calendars?.suffixes ?? [] }

  /// Makes the files that are ordered, in a fixed order; a plan without a date has no calendar.
  ///
  /// `former` are the calendars that are to be replaced, by suffix: entries that did not change keep their stamps.
  /// Workers can make each kind beside the others.
  public func all(former: [String: [UInt8]] = [:], workers: any Workers = SingleWorker()) -> [Artifact] {
    let kinds = Kind.allCases.filter(order.kinds.contains)
    // The page and the calendars speak of the same events.
    let actions = kinds.contains(.html) || kinds.contains(.ics) ? StepActions(view) : nil
    return workers.map(kinds) { files($0, actions, former: former) }.flatMap(\.self)
  }

  private func files(_ kind: Kind, _ actions: StepActions?, former: [String: [UInt8]]) -> [Artifact] {
    switch kind {
    case .html: actions.map { [page($0)] } ?? []
    case .summary: [summary]
    case .ics: calendarFiles(actions, former: former)
    case .json: [data]
    }
  }

  private func calendarFiles(_ actions: StepActions?, former: [String: [UInt8]]) -> [Artifact] {
    guard let calendars, let actions else { return [] }
    return CalendarFiles(view, order, actions, names: calendars, former: former).all
  }

  /// How many bytes of a calendar show whose it is.
  public static let markLimit = CalendarMark.limit

  /// Whether a calendar, of which its first bytes are enough, is that of a person in the same plan.
  public static func isOwnerCalendar(_ bytes: [UInt8], of plan: CheckedPlan) -> Bool {
    guard let mark = CalendarMark(bytes) else { return false }
    return mark.owner != nil && mark.plan == PlanIdentity.uuid(of: plan.plan)
  }

  private func page(_ actions: StepActions) -> Artifact {
    file(".html", "text/html; charset=utf-8", Page(view: view, actions: actions).bytes)
  }

  private var summary: Artifact { file(".summary.html", "text/html; charset=utf-8", Summary(view: view).html) }

  private var data: Artifact { file(".json", "application/json", PlanJSON(view).bytes) }

  private func file(_ suffix: String, _ mediaType: String, _ bytes: [UInt8]) -> Artifact {
    Artifact(suffix: view.fileSuffix + suffix, mediaType: mediaType, bytes: bytes)
  }
}
