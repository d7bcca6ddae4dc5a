/// Writes files whole or not at all.
enum AtomicFile {
  /// What became of a file.
  enum Change: String {
    case written, unchanged
  }

  /// Puts bytes at a path: written beside it under another name, then renamed; the same bytes are left alone.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) -> Change {
    if FileSystem.kind(of: path) == .folder { throw Failure("cannot write \(path): it is a folder") }
    if holds(path, bytes) { return .unchanged }
    let temporary = Path.join(Path.folder(of: path), ".mutual-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))")
    do {
      try FileSystem.create(temporary, bytes)
      try FileSystem.rename(temporary, to: path)
    } catch {
      // Where it was never made, there is nothing to remove; the first failure is the one to tell.
      try? FileSystem.remove(temporary)
      throw Failure("cannot write \(path): \(error.reason)")
    }
    return .written
  }

  /// Whether a file, not a link to one, holds just these bytes.
  private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard FileSystem.kind(of: path, followingLinks: false) == .file else { return false }
    return (try? FileSystem.bytes(of: path, limit: bytes.count, followingLinks: false)) == bytes
  }
}
