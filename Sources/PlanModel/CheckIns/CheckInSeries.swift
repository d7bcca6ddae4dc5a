/// All appointments of a standing check-in, from the plan's first day to go-live.
public struct CheckInSeries: Sendable {
  /// The standing check-in as its field gives it.
  public let checkIn: CheckIn
  /// That of the check-in: without one there is no series.
  public let rhythm: CheckIn.Rhythm
  /// The days that the rhythm gives, in order and never empty; the first and last of them take place.
  public let days: [Day]
  /// From the first of them to the last.
  public let span: ClosedRange<Day>
  /// Those of them on which nobody meets, because somebody has a holiday.
  public let skipped: [Day]
  /// Which of them is held at another time, and when.
  public let moved: Moved?

  /// An appointment that takes place at another time than the rhythm has it.
  public struct Moved: Sendable {
    /// The day of the series.
    public let from: Day
    /// The day on which it takes place instead; the same one where only the hour is another.
    public let day: Day
    /// When on that day; what the plan leaves out there is as always.
    public let hour: MeetingHour
  }

  /// Nil where the rhythm gives no day that takes place.
  init?(_ checkIn: CheckIn, in plan: Plan, next: NextCheckIn?) {
    guard let rhythm = checkIn.rhythm, let span = plan.spanOfCheckIns(checkIn) else { return nil }
    let days = CheckInDays(rhythm: rhythm, anchor: checkIn.anchor).days(from: span.lowerBound, to: span.upperBound)
    let moved = next.flatMap { Self.moved(by: $0, checkIn, days) }
    let isHeld = { (day: Day) in day == moved?.from || !plan.calendars.joint.isHoliday(day) }
    guard let first = days.firstIndex(where: isHeld), let last = days.lastIndex(where: isHeld) else { return nil }
    self.checkIn = checkIn
    self.rhythm = rhythm
    self.moved = moved
    self.days = Array(days[first...last])
    self.span = days[first]...days[last]
    skipped = self.days.filter { !isHeld($0) }
  }

  /// The days on which people meet, with the one that was moved in its new place.
  public var heldDays: [Day] {
    let kept = days.filter { $0 != moved?.from && !skipped.contains($0) }
    return (kept + (moved.map { [$0.day] } ?? [])).sorted()
  }

  /// The appointment of the series that another day or hour stands for: the nearest, if none is nearer in time to it.
  private static func moved(by next: NextCheckIn, _ checkIn: CheckIn, _ days: [Day]) -> Moved? {
    guard let day = next.day, let from = days.min(by: { distance($0, day) < distance($1, day) }),
      distance(from, day) <= longestMove(of: checkIn.rhythm)
    else { return nil }
    guard from != day || next.hour != checkIn.hour else { return nil }
    return Moved(from: from, day: day, hour: next.hour)
  }

  private static func distance(_ day: Day, _ other: Day) -> Int { abs(day.days(to: other)) }

  /// Half of the time to the appointment before or behind; further away it is one more.
  private static func longestMove(of rhythm: CheckIn.Rhythm?) -> Int {
    switch rhythm {
    case .weekly(let every, _): every * 7 / 2
    case .monthly(let every, _, _), .monthDay(let every, _): every * 15
    case nil: 0
    }
  }
}

extension Plan {
  /// Each standing check-in; the next appointment belongs to the first of them.
  public var checkInSeries: [CheckInSeries] {
    checkIns.enumerated().compactMap { index, checkIn in
      CheckInSeries(checkIn, in: self, next: index == 0 ? nextCheckIn : nil)
    }
  }

  /// The last day before the as-of date on which both sides met; nil where the plan does not tell.
  public var lastCheckIn: Day? {
    let single = nextCheckIn?.day.map { [$0] } ?? []
    return (checkInSeries.flatMap(\.heldDays) + single).filter { $0 < asOf }.max()
  }

  /// No series begins earlier before the as-of date, in days: a year written wrongly makes no thousand events.
  private static let longestPast = 2 * 366
  /// No series is longer, in days.
  private static let longestSeries = 5 * 366

  /// From the day the plan begins to go-live, or its last due date.
  func spanOfCheckIns(_ checkIn: CheckIn) -> ClosedRange<Day>? {
    let dates = sharedSteps.flatMap { [$0.start.day, $0.dueDay, $0.doneOn.day].compactMap(\.self) }
    let end = checkIn.last ?? goLive ?? dates.max()
    guard let end else { return nil }
    let begin = max(checkIn.first ?? start ?? beginOfCheckIns(dates), asOf.adding(days: -Self.longestPast))
    let last = min(end, begin.adding(days: Self.longestSeries))
    return begin <= last ? begin...last : nil
  }

  /// The first date that the plan gives; while that is still to come, so many times four weeks before it that the as-of
  /// date is not left out: a series that began on another day with each build would be a new one each time.
  private func beginOfCheckIns(_ dates: [Day]) -> Day {
    let first = (dates + [nextCheckIn?.day].compactMap(\.self)).min() ?? asOf
    let wait = max(asOf.days(to: first), 0)
    return first.adding(days: -(wait + 27) / 28 * 28)
  }

  /// Day 1 of the plan, where a field gives it.
  private var start: Day? {
    fieldDates.first { $0.key == .start || $0.key == .created }?.entry.day
  }
}
