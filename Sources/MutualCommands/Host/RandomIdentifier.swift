/// Fresh identifiers, from the random numbers of the operating system.
enum RandomIdentifier {
  /// A random UUID (RFC 9562, section 5.4).
  static func make() -> String {
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...UInt8.max) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
      .map { $0.joined() }.joined(separator: "-")
  }

  /// Whether a text has the form of one.
  static func isOne(_ text: String) -> Bool {
    text.utf8.count == 36 && text.utf8.allSatisfy { "0123456789abcdef-".utf8.contains($0) }
  }
}
