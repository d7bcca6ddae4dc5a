#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written whole or not at all: first in a folder beside its place, then moved.
struct AtomicFile {
  /// What became of a file.
  enum Change: String {
    case written, unchanged
  }

  let path: String
  /// Where its bytes wait; nil where the place holds them already.
  private let temporary: String?

  /// Makes the bytes ready to be put at a path; the same bytes are left alone.
  ///
  /// What replaces a source, which nobody could build again, is safe on the disk before and has its owner and permissions.
  init(_ bytes: [UInt8], for path: String, by staging: StagingFolder, isSource: Bool = false) throws(SystemError) {
    self.path = path
    if FileSystem.kind(of: path) == .folder { throw SystemError(code: EISDIR) }
    temporary = Self.holds(path, bytes) ? nil : try staging.path(of: Path.name(of: path))
    guard let temporary else { return }
    try FileSystem.create(temporary, bytes, isPrivate: isSource)
    if isSource { try FileSystem.settle(temporary, like: path) }
  }

  /// Puts the bytes in their place.
  func put() throws(SystemError) -> Change {
    guard let temporary else { return .unchanged }
    try FileSystem.rename(temporary, to: path)
    return .written
  }

  /// Takes the bytes away where they still wait.
  func discard() {
    guard let temporary else { return }
    // Where it was never made, or is put, there is nothing to remove; the first failure is the one to tell.
    try? FileSystem.remove(temporary)
  }

  /// Whether a file, not a link to one, holds just these bytes.
  private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard FileSystem.kind(of: path, followingLinks: false) == .file else { return false }
    return (try? FileSystem.bytes(of: path, limit: bytes.count, followingLinks: false)) == bytes
  }
}
