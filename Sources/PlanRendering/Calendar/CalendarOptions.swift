/// What a calendar holds beyond its events, as its reader asked for.
public struct CalendarOptions: Sendable, Hashable {
  /// How events say what waits for what (RFC 9253).
  public enum Relations: String, Sendable, Hashable, CaseIterable {
    /// Each event names those that it waits for.
    case dependsOn = "depends-on"
    /// Each event names those that wait for it, and how long after.
    case finishToStart = "finish-to-start"
    case none
  }

  /// Nil for none: a calendar rings only if somebody wants it to.
  public var alarm: CalendarAlarm?
  /// Which of two events names the other where one waits for it.
  public var relations: Relations
  /// Whether an event takes all days from its step's start on, not the due day alone.
  public var showsSpans: Bool
  /// Whether steps are to-dos; only in a plan whose time zone is known.
  public var isTodos: Bool
  /// Whether what happens when is all that is told, without descriptions: who has the address of a calendar can read it.
  public var isMinimal: Bool

  /// What a calendar holds if nobody asks: no alarm, due days alone, and with each event what it waits for.
  public init(
    alarm: CalendarAlarm? = nil, relations: Relations = .dependsOn, showsSpans: Bool = false, isTodos: Bool = false,
    isMinimal: Bool = false
  ) {
    self.alarm = alarm
    self.relations = relations
    self.showsSpans = showsSpans
    self.isTodos = isTodos
    self.isMinimal = isMinimal
  }
}
