/// What is to be made of a plan.
public struct ArtifactOrder: Sendable {
  /// The kinds of files that are wanted; they are made in a fixed order, whatever their order here.
  public let kinds: [Artifacts.Kind]
  /// When the plan was last changed, in seconds since 1970-01-01 UTC.
  public let revision: Int
  /// The part of the plan that is wanted; nil for all of it.
  public let focus: PlanFocus?
  /// Whether what only the plan's author may see is in it, and said to be.
  public let isInternal: Bool
  /// The address at which the page will live; nil for what the plan says.
  public let page: String?
  /// For calendars alone: no other file depends on it.
  public let calendar: CalendarOptions

  /// All files of the whole plan as both sides may see it, unless told otherwise.
  public init(
    _ kinds: [Artifacts.Kind] = Artifacts.Kind.allCases, revision: Int, focus: PlanFocus? = nil,
    isInternal: Bool = false, page: String? = nil, calendar: CalendarOptions = CalendarOptions()
  ) {
    self.kinds = kinds
    self.revision = revision
    self.focus = focus
    self.isInternal = isInternal
    self.page = page
    self.calendar = calendar
  }
}
