/// How a zone sets its clocks from now on, year by year: the last line of its file (RFC 9636, section 3.3).
public struct ZoneRule: Sendable, Hashable {
  /// The time that has no name of its own in the rule's second half; in Dublin that of summer.
  public let standard: ZoneOffset
  /// Nil where the clocks stay as they are all year.
  public let saving: Saving?

  /// The other time of the year.
  public struct Saving: Sendable, Hashable {
    /// Mostly an hour ahead of the standard time; in Dublin, where it is that of winter, an hour behind.
    public let offset: ZoneOffset
    /// When it begins, by the clock of the standard time.
    public let start: ZoneChange
    /// When it ends, by its own clock.
    public let end: ZoneChange
  }

  /// Reads `CET-1CEST,M3.5.0,M10.5.0/3`; nil where a rule is written in another way.
  public init?(posix text: some StringProtocol) {
    var parser = ZoneRuleParser(text)
    guard let rule = parser.rule() else { return nil }
    self = rule
  }

  init(standard: ZoneOffset, saving: Saving?) {
    self.standard = standard
    self.saving = saving
  }

  /// The offset at a moment, in seconds since 1970 in UTC.
  func offset(at moment: Int) -> ZoneOffset {
    guard let saving else { return standard }
    let year = Self.year(of: moment + standard.seconds)
    guard let start = saving.start.local(in: year), let end = saving.end.local(in: year) else { return standard }
    let begins = start - standard.seconds
    let ends = end - saving.offset.seconds
    let isSaving =
      begins < ends ? (begins..<ends).contains(moment) : !(ends..<begins).contains(moment)
    return isSaving ? saving.offset : standard
  }

  /// The changes of a year, in seconds since 1970 in UTC.
  func changes(in year: Int) -> [Int] {
    guard let saving, let start = saving.start.local(in: year), let end = saving.end.local(in: year) else { return [] }
    return [start - standard.seconds, end - saving.offset.seconds]
  }

  private static func year(of seconds: Int) -> Int {
    Day.unixEpoch.adding(days: (seconds >= 0 ? seconds : seconds - 86_399) / 86_400).year
  }
}

/// How far a clock is ahead of UTC.
public struct ZoneOffset: Sendable, Hashable {
  /// Positive to the east, less than 25 hours either way.
  public let seconds: Int

  /// An offset to the east of UTC, or to the west where the seconds are negative.
  public init(seconds: Int) { self.seconds = seconds }
}
