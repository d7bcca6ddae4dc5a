/// An address that a link may carry: the web, mail, or a place in the page itself.
struct SafeURL: Hashable, Sendable {
  let text: String

  /// Nil for any other scheme, for paths beside the file, for messages with more than an address, and for what browsers
  /// would quietly repair.
  init?(_ text: String) {
    let isClean = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    let start = text.prefix(8).lowercased()
    guard isClean, ["http://", "https://", "mailto:", "#"].contains(where: start.hasPrefix) else { return nil }
    // A message that a plan fills in could go to somebody else than its reader sees.
    guard start.prefix(7) != "mailto:" || MailAddress(String(text.dropFirst(7))) != nil else { return nil }
    self.text = text
  }

  /// The place of an anchor on the page that has this address, which must be without a fragment.
  func place(of anchor: Anchor) -> SafeURL { SafeURL(unchecked: text + "#" + URIText.encoded(anchor.name)) }

  private init(unchecked text: String) { self.text = text }

  /// Writes to a mail address, if it is one without headers or anything else behind it.
  init?(mail address: String) {
    guard let address = MailAddress(address) else { return nil }
    text = "mailto:" + address.text
  }
}

extension SafeURL: HTMLPart {
  func write(to html: inout HTML) { html.append(text: text) }
}
