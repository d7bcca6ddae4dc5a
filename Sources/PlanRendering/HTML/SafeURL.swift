/// An address that a link may carry: the web, mail, or a place in the page itself.
struct SafeURL: Hashable, Sendable {
  let text: String

  /// Nil for any other scheme, for paths beside the file, and for what browsers would quietly repair.
  init?(_ text: String) {
    let isClean = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    let start = text.prefix(8).lowercased()
    guard isClean, ["http://", "https://", "mailto:", "#"].contains(where: start.hasPrefix) else { return nil }
    self.text = text
  }

  /// The place of an anchor on the page that has this address, which must be without a fragment.
  func place(of anchor: Anchor) -> SafeURL { SafeURL(unchecked: text + "#" + URIText.encoded(anchor.name)) }

  private init(unchecked text: String) { self.text = text }

  /// Writes to a mail address, if it is one without headers or anything else behind it.
  init?(mail address: String) {
    guard address.utf8.contains(UInt8(ascii: "@")), address.utf8.allSatisfy(Self.isMailByte) else { return nil }
    text = "mailto:" + address
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "+"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}

extension SafeURL: HTMLPart {
  func write(to html: inout HTML) { html.append(text: text) }
}
