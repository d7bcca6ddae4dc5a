/// A script that stands inside a page; there is nothing that could not be read without it.
struct Script: InlineFile {
  let bytes: [UInt8]
  let hash: String

  /// Works the filters.
  static let page = Script(PackageResources.page_js)

  private init(_ file: [UInt8]) {
    bytes = Self.compact(file)
    hash = Self.hash(of: bytes)
  }

  /// The same without what only people need: lines of comment, and the space before each line.
  static func compact(_ script: [UInt8]) -> [UInt8] {
    let lines = script.split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == UInt8(ascii: " ") } }
    let code = lines.filter { !$0.isEmpty && !$0.starts(with: "//".utf8) }
    return Array(code.joined(separator: [UInt8(ascii: "\n")]))
  }
}
