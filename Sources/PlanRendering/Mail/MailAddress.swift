/// An address that mail can be sent to, plain enough to stand in a link as it is.
struct MailAddress: Hashable, Sendable {
  let text: String

  /// Nil for what has a name, a header or anything else beside the address.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isDotted), text.utf8.count <= Self.limit else { return nil }
    self.text = text
  }

  /// Most bytes of an address (RFC 5321, section 4.5.3.1.3).
  private static let limit = 254

  /// Whether a part is filled, as dots divide it.
  private static func isDotted(_ part: Substring.UTF8View) -> Bool {
    part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty && atom.allSatisfy(isPlain)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
