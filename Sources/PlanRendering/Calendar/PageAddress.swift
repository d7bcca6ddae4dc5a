import PlanModel

/// Where the page lives on the web.
struct PageAddress {
  let url: SafeURL
  /// Without a fragment.
  private let page: SafeURL

  /// Nil for what is no address of the web.
  init?(_ text: String) {
    guard text.prefix(8).lowercased().hasPrefix("http"), let url = SafeURL(URIText.encoded(text)),
      let page = SafeURL(String(url.text.prefix { $0 != "#" }))
    else { return nil }
    self.url = url
    self.page = page
  }

  /// What is next and what needs attention, with which the page begins.
  var agenda: SafeURL? { SafeURL(page.text + "#agenda") }

  /// The place of a step on it.
  func address(of step: Step) -> SafeURL { page.place(of: Anchor(id: step.id)) }
}

/// Writes what a URI may not hold as `%20` (RFC 3986, section 2).
enum URIText {
  static func encoded(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isAllowed) else { return text }
    let bytes = text.utf8.flatMap { byte in
      isAllowed(byte) ? [byte] : Array("%\(byte < 16 ? "0" : "")\(String(byte, radix: 16).uppercased())".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A space and controls are kept: an address that has one is refused.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), 0x80...:
      false
    default: true
    }
  }
}
