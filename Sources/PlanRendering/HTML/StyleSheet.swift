/// A style sheet that stands inside a page, and the name by which the page's policy admits it alone.
struct StyleSheet: InlineFile {
  let bytes: [UInt8]

  /// The page's.
  static let page = StyleSheet([
    PackageResources.tokens_css, PackageResources.marks_css, PackageResources.page_css, PackageResources.edition_css,
    PackageResources.actions_css, PackageResources.filters_css, PackageResources.timeline_css,
    PackageResources.print_css,
  ])
  /// The printed summary's.
  static let summary = StyleSheet([
    PackageResources.tokens_css, PackageResources.marks_css, PackageResources.summary_css,
  ])

  /// Several files as one, in the order in which they count; a page carries none of their indentation.
  private init(_ files: [[UInt8]]) {
    let lines = files.joined().split(separator: UInt8(ascii: "\n"))
    bytes = Array(lines.map { $0.drop { $0 == UInt8(ascii: " ") } }.joined(separator: [UInt8(ascii: "\n")]))
  }
}
