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
    return page.utf8.reduce(into: text) { address, byte in
      if byte >= 0x80 || Self.escaped.contains(byte) {
        address += "%" + String(byte, radix: 16, uppercase: true)
      } else {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
  }

  /// What a path may hold of ASCII and an address would take for something else (RFC 3986, section 2).
  private static let escaped: [UInt8] = [
    0x20, 0x22, 0x23, 0x25, 0x3C, 0x3E, 0x3F, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D,
  ]
}
