public import PlanModel

/// The files that a plan is made into.
public enum Artifacts {
  /// What a file is for; the names are those of `--only`.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The page.
    case html
    /// One printed page.
    case summary
    /// The calendars: the plan's own, and one for each person who owns a step.
    case ics
    /// The shared part of the plan as data.
    case json
  }

  /// Makes the files that are ordered, in a fixed order; a plan without a date has no calendar.
  ///
  /// `former` are the calendars that are to be replaced, by suffix: entries that did not change keep their stamps.
  public static func make(_ order: ArtifactOrder, of plan: CheckedPlan, former: [String: [UInt8]] = [:]) -> [Artifact] {
    let view = PlanView(shared: plan, focus: order.focus, page: order.page)
    return Kind.allCases.filter(order.kinds.contains).flatMap { make($0, of: view, order, former: former) }
  }

  /// The suffixes of the calendars that could be made.
  public static func calendarSuffixes(_ order: ArtifactOrder, of plan: CheckedPlan) -> [String] {
    guard order.kinds.contains(.ics) else { return [] }
    return CalendarNames(PlanView(shared: plan, focus: order.focus)).suffixes
  }

  /// How many bytes of a calendar show whose it is.
  public static let markLimit = CalendarMark.limit

  /// Whether a calendar, of which its first bytes are enough, is that of a person in the same plan.
  public static func isOwnerCalendar(_ bytes: [UInt8], of plan: CheckedPlan) -> Bool {
    guard let mark = CalendarMark(bytes) else { return false }
    return mark.owner != nil && mark.plan == PlanIdentity.uuid(of: plan.plan)
  }

  private static func make(
    _ kind: Kind, of view: PlanView, _ order: ArtifactOrder, former: [String: [UInt8]]
  ) -> [Artifact] {
    let part = view.focus?.suffix(in: view.plan) ?? ""
    switch kind {
    case .html:
      return [
        Artifact(suffix: part + ".html", mediaType: "text/html; charset=utf-8", bytes: Page(view: view).bytes)
      ]
    case .summary:
      return [
        Artifact(
          suffix: part + ".summary.html", mediaType: "text/html; charset=utf-8", bytes: Summary(view: view).html)
      ]
    case .ics: return CalendarFiles(view, order, former: former).all
    case .json:
      return [Artifact(suffix: part + ".json", mediaType: "application/json", bytes: PlanJSON(shared: view).bytes)]
    }
  }
}
