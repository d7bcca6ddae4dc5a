/// A time that a clock on the wall shows, to the minute.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Since midnight, 0 to 1439.
  public let minutes: Int

  /// Nil for what no clock shows.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// As `09:30`.
  public var text: String { [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") }

  /// Whether a time comes before another on the same day.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}
