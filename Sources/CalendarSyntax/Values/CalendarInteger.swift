/// An INTEGER, as `12`, `-1` or `+3` (RFC 5545, section 3.3.8).
public enum CalendarInteger {
  /// The number, or nil for what is none or does not fit into 32 bits.
  public static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
    guard let magnitude = Digits.number(digits) else { return nil }
    let number = isNegative ? -magnitude : magnitude
    return (Int(Int32.min)...Int(Int32.max)).contains(number) ? number : nil
  }
}
