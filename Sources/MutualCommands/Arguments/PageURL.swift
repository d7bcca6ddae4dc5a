import ArgumentParser

/// The address at which a page will live; one that ends in `/` is that of the folder which the pages will lie in.
struct PageURL: Sendable {
  private let text: String

  /// Reads an address of the web.
  static func argument(_ text: String) throws -> PageURL {
    let start = text.prefix(8).lowercased()
    let host = text.drop { $0 != ":" }.dropFirst(3)
    guard start.hasPrefix("http://") || start.hasPrefix("https://"), let first = host.first, first != "/",
      text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else {
      throw ValidationError("“\(text)” is no address of the web; write it as https://plans.example/acme.html")
    }
    return PageURL(text: text)
  }

  /// The address of the page with a path below the folder.
  func address(of page: String) -> String {
    guard text.hasSuffix("/") else { return text }
    let escaped = page.utf8.map { byte in Self.escaped.contains(byte) ? "%" + String(byte, radix: 16) : nil }
    return text + zip(page.utf8, escaped).map { byte, code in code ?? String(decoding: [byte], as: UTF8.self) }.joined()
  }

  /// What a path may hold and an address would take for something else.
  private static let escaped: [UInt8] = [0x20, 0x22, 0x23, 0x25, 0x3F]
}
