/// Reads the calendars that a build is about to replace.
enum FormerCalendars {
  /// No calendar of ours is larger than this, in bytes.
  private static let limit = 64 << 20

  /// The bytes of one; nil where there is none.
  ///
  /// One that cannot be read, or is a link to somewhere, is replaced like any other file, and no event keeps its stamps.
  static func read(_ path: String) -> [UInt8]? {
    guard FileSystem.kind(of: path, followingLinks: false) == .file else { return nil }
    return try? FileSystem.bytes(of: path, limit: limit, followingLinks: false)
  }
}
