/// A UUID that follows from a name (RFC 9562, section 5.5): the same name gives the same one everywhere.
struct UUIDv5: Hashable, Sendable {
  /// The 16 bytes in network order.
  let bytes: [UInt8]

  /// The RFC's namespace for names of no other kind of ours: `6ba7b812-9dad-11d1-80b4-00c04fd430c8` (OID).
  static let objects = UUIDv5(unchecked: [
    0x6b, 0xa7, 0xb8, 0x12, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ])

  /// Names something inside a namespace.
  init(_ name: String, in namespace: UUIDv5) {
    var message = namespace.bytes
    message.append(text: name)
    var bytes = SHA1.digest(of: message)
    bytes.removeLast(4)
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// Reads a UUID of any version in its usual form of 36 characters, to be a namespace.
  init?(_ text: String) {
    let digits = Array(text.utf8)
    let hyphens = [8, 13, 18, 23]
    guard digits.count == 36, hyphens.allSatisfy({ digits[$0] == UInt8(ascii: "-") }) else { return nil }
    let nibbles = digits.indices.filter { !hyphens.contains($0) }.compactMap { Self.value(of: digits[$0]) }
    guard nibbles.count == 32 else { return nil }
    bytes = stride(from: 0, to: 32, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// As `2ed6657d-e927-568b-95e1-2665a8aea6a2`.
  var text: String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if (4...10).contains(index), index % 2 == 0 { text.append(UInt8(ascii: "-")) }
      text.append(Self.digit(byte >> 4))
      text.append(Self.digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
