/// When a step can, must and will be done.
public struct ScheduledStep: Sendable {
  /// By the plan's durations and agreed dates; no days where neither tells, and for cancelled steps.
  public let length: StepLength
  /// The first days on which it can be worked on; nil where nothing is known, and for cancelled steps.
  public let earliest: Span?
  /// The last days that keep go-live; nil as well for steps that are done.
  public let latest: Span?
  /// Where it can be expected.
  public let forecast: Span?
  /// Working days that it can end after its due date, or after its earliest end if that is later, before go-live moves.
  ///
  /// Negative where go-live is lost already; nil for steps that are done, cancelled, or of which nothing is known.
  public let spareDays: Int?
  /// The same from the day on which it is expected, if that is later: what is left of them.
  public let spareDaysLeft: Int?
  /// Whether it is open and a day lost in it is a day lost for go-live, everybody working as early as they can.
  public let isCritical: Bool
  /// As the plan says, else judged by the forecast and by the steps it waits for.
  public let health: StepHealth
}
