/// A weekday of a recurrence rule, as `TH`, or `-1SU` for the last Sunday (RFC 5545, section 3.3.10).
public struct WeekdayNumber: Hashable, Sendable {
  /// From 1 for Monday to 7 for Sunday.
  public let weekday: Int
  /// -53 to 53, never 0; nil for each of them.
  public let ordinal: Int?

  /// Nil for what is none.
  public init?(_ bytes: ArraySlice<UInt8>) {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    let name = String(decoding: bytes.suffix(2).map { Byte.capital($0) }, as: UTF8.self)
    guard let weekday = names.firstIndex(of: name) else { return nil }
    let number = bytes.dropLast(2)
    let ordinal = CalendarInteger.number(number)
    guard number.isEmpty || (1...53).contains(abs(ordinal ?? 0)) else { return nil }
    self.weekday = weekday + 1
    self.ordinal = ordinal
  }
}
