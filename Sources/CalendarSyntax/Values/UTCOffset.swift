/// A UTC-OFFSET, as `+0200` or `-001545` (RFC 5545, section 3.3.14).
public struct UTCOffset: Hashable, Sendable {
  /// East of Greenwich, in seconds; under a day either way.
  public let seconds: Int

  /// Nil for what is none; `-0000` is none.
  public init?(_ bytes: ArraySlice<UInt8>) {
    let digits = bytes.dropFirst()
    let start = digits.startIndex
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      digits.count == 4 || digits.count == 6, let hours = Digits.number(digits[start..<start + 2]),
      let minutes = Digits.number(digits[start + 2..<start + 4]),
      let rest = digits.count == 4 ? 0 : Digits.number(digits[(start + 4)...]), hours < 24, minutes < 60, rest < 60
    else { return nil }
    let magnitude = hours * 3600 + minutes * 60 + rest
    let isNegative = sign == UInt8(ascii: "-")
    if isNegative, magnitude == 0 { return nil }
    seconds = isNegative ? -magnitude : magnitude
  }
}
