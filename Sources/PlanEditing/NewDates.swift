public import PlanModel

/// The days that dates of a plan are to be moved to; those that stand there already are left alone.
public struct NewDates: Sendable {
  /// Due days, by step.
  public var due: [Int: Day]
  /// First days of ranges in due cells, by step; they stay where they are if not given.
  public var dueStart: [Int: Day]
  /// Days of start cells, by step.
  public var start: [Int: Day]
  /// Days of the fields `Go-live` and `Target close`.
  public var fields: [FieldKey: Day]
  /// When go-live is to be forecast once the dates stand there; nil where any day will do.
  public var goLive: Day?
  /// Why, for each date that moves.
  public var reason: SlipReason?

  /// Dates that are not given here are not to move.
  public init(
    due: [Int: Day] = [:], dueStart: [Int: Day] = [:], start: [Int: Day] = [:], fields: [FieldKey: Day] = [:],
    goLive: Day? = nil, reason: SlipReason? = nil
  ) {
    self.due = due
    self.dueStart = dueStart
    self.start = start
    self.fields = fields
    self.goLive = goLive
    self.reason = reason
  }
}
