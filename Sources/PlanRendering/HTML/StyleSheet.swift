/// A style sheet that stands inside a page, and the name by which the page's policy admits it alone.
struct StyleSheet: InlineFile {
  let bytes: [UInt8]

  /// The shared page's of a whole plan.
  static let page = StyleSheet(pageFiles)
  /// That of a page which says at its head what it is.
  static let edition = StyleSheet(pageFiles + [PackageResources.edition_css])
  /// The printed summary's.
  static let summary = StyleSheet([
    PackageResources.tokens_css, PackageResources.marks_css, PackageResources.summary_css,
  ])

  private static let pageFiles = [
    PackageResources.tokens_css, PackageResources.marks_css, PackageResources.page_css, PackageResources.actions_css,
    PackageResources.filters_css, PackageResources.timeline_css, PackageResources.print_css,
  ]

  /// Several files as one, in the order in which they count.
  private init(_ files: [[UInt8]]) { bytes = Self.compact(Array(files.joined())) }

  /// The same without comments, and without the white space that only people need.
  static func compact(_ sheet: [UInt8]) -> [UInt8] {
    var rest = sheet[...]
    var compact: [UInt8] = []
    compact.reserveCapacity(sheet.count)
    var isQuoted = false
    while let byte = rest.popFirst() {
      if !isQuoted, byte == UInt8(ascii: "/"), rest.first == UInt8(ascii: "*") {
        rest = afterComment(rest)
      } else if isQuoted || !isSpace(byte) {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        // What closes a block ends its last line too.
        if byte == UInt8(ascii: "}"), !isQuoted, compact.last == UInt8(ascii: ";") { compact.removeLast() }
        compact.append(byte)
      } else {
        rest = rest.drop(while: isSpace)
        if let last = compact.last, !Array("{};:,>".utf8).contains(last), let next = rest.first,
          !Array("{}>".utf8).contains(next)
        {
          compact.append(UInt8(ascii: " "))
        }
      }
    }
    return compact
  }

  private static func afterComment(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let ends = rest.indices.dropFirst(2).first { rest[$0] == UInt8(ascii: "/") && rest[$0 - 1] == UInt8(ascii: "*") }
    return ends.map { rest[($0 + 1)...] } ?? []
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
