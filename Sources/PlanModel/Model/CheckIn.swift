public import PlanText

/// A standing appointment of both sides, as far as it was understood.
public struct CheckIn: Sendable, Hashable {
  /// How often both sides meet.
  public enum Rhythm: Sendable, Hashable {
    /// On days of each week, of every second week and so on.
    case weekly(every: Int, on: [Weekday])
    /// On a weekday of the month, counted from its beginning, 1 to 4, or -1 for its last; each month, every second and
    /// so on.
    case monthly(every: Int, weeks: [Int], Weekday)
    /// On a day of the month, 1 to 28, or -1 for its last.
    case monthDay(every: Int, Int)

    /// Each so many weeks or months.
    public var interval: Int {
      switch self {
      case .weekly(let every, _), .monthly(let every, _, _), .monthDay(let every, _): every
      }
    }
  }

  /// Why no rhythm was understood.
  public enum Problem: Sendable, Hashable {
    /// Nothing says how often.
    case noRhythm
    /// `weekly`, and no day.
    case noDay
    /// What the words could mean, each as it is best written.
    case twoMeanings(String, String)
    /// A word, as `except`, that leaves out days of the rhythm or bounds it in a way that is not read.
    case limited(String)
  }

  /// The field's value as it was written, without markup.
  public let text: String
  /// Where the value stands in the source.
  public let range: SourceRange
  /// Nil where it was not understood.
  public let rhythm: Rhythm?
  /// Why there is no rhythm; nil where there is one.
  public let problem: Problem?
  /// Its own, a zone else from the field `Time zone`; what is open still is that of the next check-in.
  public let hour: MeetingHour
  /// A day of a week, or a month, in which one takes place; nil where the plan does not tell.
  public let anchor: Day?
  /// The first day that the text itself gives, as `starting 2026-06-08`; nil where it gives none.
  public let first: Day?
  /// The last day that it gives, itself included, as `until 2026-09-01`; nil where it gives none.
  public let last: Day?
}

/// A single appointment: the field `Next check-in`.
public struct NextCheckIn: Sendable, Hashable {
  /// The field's value as it was written, without markup.
  public let text: String
  /// Where the value stands in the source.
  public let range: SourceRange
  /// Nil where the field gives no day.
  public let day: Day?
  /// Whether what stands there could be a day at all: `after step 4` could not.
  public let reading: DateEntry.Reading
  /// Its own, a zone else from the field `Time zone`; what is open still is that of the first check-in.
  public let hour: MeetingHour
}
