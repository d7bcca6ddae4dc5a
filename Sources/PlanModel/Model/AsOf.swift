/// The day a plan speaks from, as far as it comes from outside the plan.
public struct AsOf: Sendable, Hashable {
  /// Of `--as-of`; else that of `SOURCE_DATE_EPOCH` in UTC, or today by the machine's clock and time zone.
  public let day: Day
  /// Whether it overrides the plan's own field: `--as-of` does, the clock does not.
  public let isGiven: Bool

  private init(_ day: Day, isGiven: Bool) {
    self.day = day
    self.isGiven = isGiven
  }

  /// Counts whatever the plan says.
  public static func given(_ day: Day) -> AsOf { AsOf(day, isGiven: true) }
  /// Counts where the plan says nothing.
  public static func otherwise(_ day: Day) -> AsOf { AsOf(day, isGiven: false) }
}
