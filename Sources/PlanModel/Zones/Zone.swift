/// A time zone of the IANA database.
public struct Zone: Sendable, Hashable {
  /// As the database has it: `Europe/Berlin`.
  public let name: String
  /// What holds behind the last change that the file lists.
  public let rule: ZoneRule
  /// Changes that the file lists one by one, in order.
  let transitions: [Transition]

  /// A change of the clocks, once.
  struct Transition: Sendable, Hashable {
    /// Seconds since 1970 in UTC.
    let moment: Int
    let offset: ZoneOffset
  }

  init(name: String, rule: ZoneRule, transitions: [Transition]) {
    self.name = name
    self.rule = rule
    self.transitions = transitions
  }

  /// Reads a zone's file; nil where the bytes are none, or of a form older than that of 2005.
  public init?(name: String, file bytes: [UInt8]) {
    var reader = ZoneFileReader(bytes)
    guard let zone = reader.zone(named: name) else { return nil }
    self = zone
  }

  /// The moment at which the zone's clocks show a time, in seconds since 1970 in UTC.
  ///
  /// Of a time that comes twice the first, and one that is left out as if the clocks had not changed yet (RFC 5545, 3.3.5).
  public func moment(_ day: Day, _ time: TimeOfDay) -> Int {
    let local = Day.unixEpoch.days(to: day) * 86_400 + time.minutes * 60
    // No zone changes twice in a day, so one of the two holds before whatever change is near.
    let offsets = [offset(at: local - 50_400), offset(at: local + 43_200)].map(\.seconds)
    let before = offset(at: local - max(offsets[0], offsets[1]))
    return local - before.seconds
  }

  /// Whether its yearly rule describes all that happens on some days and in the year behind them.
  public func isRegular(over days: ClosedRange<Day>) -> Bool {
    let start = Day.unixEpoch.days(to: days.lowerBound) * 86_400
    let last = days.upperBound.adding(days: 366)
    let span = start...(Day.unixEpoch.days(to: last) * 86_400)
    let listed = transitions.map(\.moment).filter(span.contains)
    let ruled = (days.lowerBound.year...last.year).flatMap(rule.changes).filter(span.contains)
    return ([start] + listed + ruled).allSatisfy { offset(at: $0) == rule.offset(at: $0) }
  }

  private func offset(at moment: Int) -> ZoneOffset {
    guard let last = transitions.last, moment < last.moment else { return rule.offset(at: moment) }
    return transitions.last { $0.moment <= moment }?.offset ?? rule.standard
  }
}
