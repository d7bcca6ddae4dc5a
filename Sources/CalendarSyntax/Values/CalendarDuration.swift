/// A DURATION, as `P1D`, `-PT15M` or `P2W` (RFC 5545, section 3.3.6).
public struct CalendarDuration: Hashable, Sendable {
  /// Whole days, weeks among them: they have no fixed length in seconds.
  public let days: Int
  /// What stands behind the `T`.
  public let seconds: Int
  /// Whether a `-` stands before the `P`: days and seconds are never below 0.
  public let isNegative: Bool

  /// Nil for what is no duration, or a longer one than numbers hold.
  public init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
    let date = rest.prefix { $0 != UInt8(ascii: "T") }
    let time = rest[date.endIndex...]
    guard let days = Self.days(date), let seconds = Self.seconds(time), !date.isEmpty || !time.isEmpty else {
      return nil
    }
    // Weeks stand alone.
    guard time.isEmpty || date.last != UInt8(ascii: "W") else { return nil }
    self.days = days
    self.seconds = seconds
  }

  private static func days(_ part: ArraySlice<UInt8>) -> Int? {
    guard let unit = part.last else { return 0 }
    guard unit == UInt8(ascii: "D") || unit == UInt8(ascii: "W"), let count = Digits.number(part.dropLast()) else {
      return nil
    }
    return unit == UInt8(ascii: "W") ? count * 7 : count
  }

  /// Hours, minutes and seconds, with none left out between two others.
  private static func seconds(_ part: ArraySlice<UInt8>) -> Int? {
    guard !part.isEmpty else { return 0 }
    let units = [(UInt8(ascii: "H"), 3600), (UInt8(ascii: "M"), 60), (UInt8(ascii: "S"), 1)]
    var rest = part.dropFirst()
    var total = 0
    var place: Int?
    while let end = rest.firstIndex(where: { Byte.digit($0) == nil }) {
      guard let unit = units.firstIndex(where: { $0.0 == rest[end] }), let count = Digits.number(rest[..<end]),
        place.map({ unit == $0 + 1 }) ?? true
      else { return nil }
      total += count * units[unit].1
      place = unit
      rest = rest[(end + 1)...]
    }
    return place != nil && rest.isEmpty ? total : nil
  }
}
