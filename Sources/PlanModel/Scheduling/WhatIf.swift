/// What moves when steps end on other days than they were to.
public struct WhatIf: Sendable {
  /// A step that is to end on another day.
  public struct Change: Hashable, Sendable {
    public let step: Int
    public let day: Day
    /// By how much, where it was said so.
    public let lag: Lag?

    public init(step: Int, day: Day, lag: Lag? = nil) {
      self.step = step
      self.day = day
      self.lag = lag
    }
  }

  /// A step whose end moves.
  public struct Move: Hashable, Sendable {
    public let step: Int
    /// Where it was expected, of a step that was changed its due date; nil where nothing was known.
    public let from: Day?
    public let to: Day
  }

  /// A step that ends less late than what it waits for.
  public struct Absorption: Hashable, Sendable {
    public let step: Int
    /// Working days by which it moves less, on its own calendar; 1 and up.
    public let days: Int
  }

  public let schedule: Schedule
  /// Where each step can be expected then.
  let spans: [Span?]
  public let changes: [Change]
  /// In the order of their new days.
  public let moves: [Move]
  /// In file order.
  public let absorptions: [Absorption]
  /// Changed steps that what they wait for holds beyond the day they are to end on, with the days they can end.
  public let held: [Move]
  /// Go-live and the target close as they would be.
  public let goLive: AgreedDay
  public let targetClose: AgreedDay

  /// Each step is changed once at most.
  public init(_ changes: [Change], in schedule: Schedule) {
    let push = Push(changes, in: schedule)
    self.schedule = schedule
    spans = push.after
    self.changes = changes
    moves = push.moves
    absorptions = push.absorptions
    held = push.held
    goLive = schedule.goLive(push.after)
    targetClose = schedule.targetClose(push.after)
  }

  public var plan: Plan { schedule.plan }
}
