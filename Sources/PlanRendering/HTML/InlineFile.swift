/// A file that stands inside a page, and that the page's policy admits by what is in it.
protocol InlineFile: Sendable {
  var bytes: [UInt8] { get }
  /// As in `style-src 'sha256-…'` (Content Security Policy Level 3, section 2.3.1).
  var hash: String { get }
}

extension InlineFile {
  /// The name of some bytes in a page's policy.
  static func hash(of bytes: [UInt8]) -> String { "sha256-" + Base64.text(of: SHA256.digest(of: bytes)) }
}
