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

  /// What is ordered of a plan.
  public init(_ order: ArtifactOrder, of plan: CheckedPlan) {
    self.order = order
    view =
      order.isInternal
      ? PlanView(whole: plan, focus: order.focus, page: order.page)
      : PlanView(shared: plan, focus: order.focus, page: order.page)
  }

  /// Makes the files that are ordered, in a fixed order, and hands each over once it is made, so that its bytes need
  /// not wait for the others; a plan without a date has no calendar.
  ///
  /// `former` reads the calendar of a suffix that is to be replaced: entries that did not change keep their stamps.
  /// Workers can make each kind beside the others.
  public func make<Result: Sendable>(
    replacing former: @Sendable (String) -> [UInt8]? = { _ in nil }, workers: any Workers = SingleWorker(),
    _ take: @Sendable (Artifact) -> Result
  ) -> [Result] {
    let kinds = Kind.allCases.filter(order.kinds.contains)
    // The page and the calendars speak of the same events.
    let actions = kinds.contains(.html) || kinds.contains(.ics) ? StepActions(view) : nil
    return workers.map(kinds) { kind in
      switch kind {
      case .html: actions.map { [take(page($0))] } ?? []
      case .summary: [take(summary)]
      case .ics: actions.map { CalendarFiles(view, order, $0).make(replacing: former, take) } ?? []
      case .json: [take(data)]
      }
    }.flatMap(\.self)
  }

  /// How many bytes of a calendar show whose it is.
  public static let markLimit = CalendarMark.limit

  /// Whether a calendar, of which its first bytes are enough, is one of the same plan.
  public static func isCalendar(_ bytes: [UInt8], of plan: CheckedPlan) -> Bool {
    CalendarMark(bytes)?.plan == PlanIdentity.uuid(of: plan.plan)
  }

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
