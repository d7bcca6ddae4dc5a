/// What moves when steps end on other days than they were to.
public struct WhatIf: Sendable {
  /// A step that is to end on another day.
  public struct Change: Hashable, Sendable {
    /// Index of the step, in the plan's steps.
    public let step: Int
    /// The day on which it is to end, in place of its due date.
    public let day: Day
    /// By how much, where it was said so.
    public let lag: Lag?

    /// The day alone moves the step: `lag` only tells how that was said.
    public init(step: Int, day: Day, lag: Lag? = nil) {
      self.step = step
      self.day = day
      self.lag = lag
    }
  }

  /// A step whose end moves.
  public struct Move: Hashable, Sendable {
    /// Index of the step, in the plan's steps.
    public let step: Int
    /// Where it was expected, of a step that was changed its due date, among the held ones the day it is to end on; nil
    /// where nothing was known.
    public let from: Day?
    /// Where it can be expected then; of a step that was changed the day it was given, unless it is held beyond that.
    public let to: Day
  }

  /// A step that ends less late than what it waits for.
  public struct Absorption: Hashable, Sendable {
    /// Index of the step, in the plan's steps; never one that was changed.
    public let step: Int
    /// Working days by which it moves less, on its own calendar; 1 and up.
    public let days: Int
  }

  /// The schedule as it is without the changes.
  public let schedule: Schedule
  /// Where each step can be expected then.
  let spans: [Span?]
  /// As they were asked for, in that order.
  public let changes: [Change]
  /// In the order of their new days.
  public let moves: [Move]
  /// In file order.
  public let absorptions: [Absorption]
  /// Changed steps that what they wait for holds beyond the day they are to end on, with the days they can end.
  public let held: [Move]
  /// Go-live as it would be.
  public let goLive: AgreedDay
  /// The target close as it would be; its days are nil where the plan gives none.
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

  /// The plan as it is without the changes.
  public var plan: Plan { schedule.plan }
}
