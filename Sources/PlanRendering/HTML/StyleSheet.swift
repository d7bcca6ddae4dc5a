/// A style sheet that stands inside a page, and the name by which the page's policy admits it alone.
struct StyleSheet: InlineFile {
  let bytes: [UInt8]
  let hash: String

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
  private init(_ files: [[UInt8]]) {
    bytes = Self.compact(files.reduce(into: []) { $0 += $1 })
    hash = Self.hash(of: bytes)
  }

  /// The same without comments, and without the white space that only people need.
  static func compact(_ sheet: [UInt8]) -> [UInt8] {
    var compact: [UInt8] = []
    compact.reserveCapacity(sheet.count)
    var isQuoted = false
    var place = 0
    while place < sheet.count {
      let byte = sheet[place]
      place += 1
      if !isQuoted, byte == UInt8(ascii: "/"), place < sheet.count, sheet[place] == UInt8(ascii: "*") {
        place = afterComment(sheet, at: place + 1)
      } else if isQuoted || !isSpace(byte) {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        // What closes a block ends its last line too.
        if byte == UInt8(ascii: "}"), !isQuoted, compact.last == UInt8(ascii: ";") { compact.removeLast() }
        compact.append(byte)
      } else {
        while place < sheet.count, isSpace(sheet[place]) { place += 1 }
        if let last = compact.last, place < sheet.count, needsSpace(last, sheet[place]) {
          compact.append(UInt8(ascii: " "))
        }
      }
    }
    return compact
  }

  private static func afterComment(_ sheet: [UInt8], at start: Int) -> Int {
    var place = start + 1
    while place < sheet.count {
      if sheet[place] == UInt8(ascii: "/"), sheet[place - 1] == UInt8(ascii: "*") { return place + 1 }
      place += 1
    }
    return place
  }

  private static func needsSpace(_ last: UInt8, _ next: UInt8) -> Bool {
    switch (last, next) {
    case (UInt8(ascii: "{"), _), (UInt8(ascii: "}"), _), (UInt8(ascii: ";"), _), (UInt8(ascii: ":"), _): false
    case (UInt8(ascii: ","), _), (UInt8(ascii: ">"), _): false
    case (_, UInt8(ascii: "{")), (_, UInt8(ascii: "}")), (_, UInt8(ascii: ">")): false
    default: true
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
