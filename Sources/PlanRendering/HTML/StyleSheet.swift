/// A style sheet that stands inside a page, and the name by which the page's policy admits it alone.
struct StyleSheet: Sendable {
  let bytes: [UInt8]

  /// The page's.
  static let page = StyleSheet([PackageResources.tokens_css, PackageResources.marks_css, PackageResources.page_css])
  /// The printed summary's.
  static let summary = StyleSheet([
    PackageResources.tokens_css, PackageResources.marks_css, PackageResources.summary_css,
  ])

  /// Several files as one, in the order in which they count.
  private init(_ files: [[UInt8]]) { bytes = Array(files.joined()) }

  /// As in `style-src 'sha256-…'` (Content Security Policy Level 3, section 2.3.1).
  var hash: String { "sha256-" + Base64.text(of: SHA256.digest(of: bytes)) }
}
