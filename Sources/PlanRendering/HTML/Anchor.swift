/// The place of a step on the page; ids differ from each other and stay the same, so do anchors.
struct Anchor: HTMLPart {
  let id: String

  func write(to html: inout HTML) {
    html.append("step-")
    html.append(text: text)
  }

  /// The attribute and the fragment, before either is escaped.
  var name: String { "step-" + text }

  /// An attribute may hold no white space and a fragment no `%`, so those are written as `~20`.
  private var text: String {
    guard !id.utf8.allSatisfy(Self.isPlain) else { return id }
    let bytes = id.utf8.flatMap { byte in
      Self.isPlain(byte) ? [byte] : Array("~\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
