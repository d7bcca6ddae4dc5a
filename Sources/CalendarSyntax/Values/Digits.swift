/// Numbers written in digits alone.
enum Digits {
  /// Most digits of a number that is read: with more, sums of them might not fit.
  private static let limit = 12

  /// The number, or nil where there is no digit, something else, or more than twelve.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= limit else { return nil }
    var number = 0
    for byte in bytes {
      guard let digit = Byte.digit(byte) else { return nil }
      number = number * 10 + digit
    }
    return number
  }
}
