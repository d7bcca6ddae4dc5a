/// Reads the calendars that a build is about to replace.
enum FormerCalendars {
  /// No calendar of ours is larger than this, in bytes.
  private static let limit = 64 << 20

  /// The bytes of those that are there, by suffix.
  ///
  /// One that cannot be read, or is a link to somewhere, is replaced like any other file, and no event keeps its stamps.
  static func read(_ suffixes: [String], of place: String) -> [String: [UInt8]] {
    var calendars: [String: [UInt8]] = [:]
    for suffix in suffixes {
      let path = place + suffix
      guard FileSystem.kind(of: path, followingLinks: false) == .file else { continue }
      calendars[suffix] = try? FileSystem.bytes(of: path, limit: limit, followingLinks: false)
    }
    return calendars
  }
}
