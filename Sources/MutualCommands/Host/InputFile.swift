import PlanText

/// Reads the text of a plan or a calendar, and says what is wrong with a file that holds none.
enum InputFile {
  /// No file is larger than this, in bytes.
  private static let limit = 256 << 20

  /// The text of a plan, or of standard input for `-`.
  static func read(_ path: String) throws(Failure) -> SourceText {
    let bytes: [UInt8]
    do {
      bytes = try self.bytes(of: path)
    } catch {
      throw failure(path, error, help: Suggestion.help(for: path, after: error))
    }
    try check(bytes, Path.title(of: path))
    return SourceText(name: path, bytes: bytes)
  }

  /// The text of a calendar, or of standard input for `-`; bytes that no text holds are left to its checker.
  static func readCalendar(_ path: String) throws(Failure) -> SourceText {
    let bytes: [UInt8]
    do {
      bytes = try self.bytes(of: path)
    } catch {
      throw failure(path, error, help: nil)
    }
    try checkEncoding(bytes, Path.title(of: path))
    if isBlank(bytes) { throw Failure("\(Path.title(of: path)) holds no text", isAboutContent: true) }
    return SourceText(name: path, bytes: bytes)
  }

  /// The bytes of a table of cells, or of standard input for `-`, in any encoding.
  static func readSpreadsheet(_ path: String) throws(Failure) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try self.bytes(of: path)
    } catch {
      throw failure(path, error, help: nil)
    }
    // Workbooks are ZIP archives.
    if bytes.starts(with: Array("PK".utf8) + [3, 4]) {
      throw Failure(
        "\(Path.title(of: path)) is a workbook",
        help: "save it as “CSV UTF-8”, or copy its cells into “mutual import -”",
        isAboutContent: true)
    }
    if isBlank(bytes) { throw Failure("\(Path.title(of: path)) holds no text", isAboutContent: true) }
    return bytes
  }

  private static func bytes(of path: String) throws(SystemError) -> [UInt8] {
    try path == "-" ? Console.input(limit: limit) : FileSystem.bytes(of: path, limit: limit)
  }

  private static func failure(_ path: String, _ error: SystemError, help: String?) -> Failure {
    if BrokenName.hides(path) { return BrokenName.failure(path) }
    return Failure("cannot read \(Path.title(of: path)): \(error.reason)", help: help)
  }

  private static func checkEncoding(_ bytes: [UInt8], _ name: String) throws(Failure) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Failure("\(name) is UTF-16", help: "save it as UTF-8")
    }
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private static func check(_ bytes: [UInt8], _ name: String) throws(Failure) {
    try checkEncoding(bytes, name)
    if isBinary(bytes.prefix(8192)) {
      throw Failure(
        "\(name) is not a text", help: "a plan is a Markdown file; if this is one, save it as UTF-8",
        isAboutContent: true)
    }
    if isBlank(bytes) {
      throw Failure("\(name) holds no text", help: "mutual init shows a plan to begin with", isAboutContent: true)
    }
  }

  /// Whether one byte in ten or more can stand in no text.
  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    let broken = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
    return (controls + broken) * 10 > bytes.count
  }
}
