#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written whole or not at all: first in a folder beside its place, then moved.
struct AtomicFile: Sendable {
  /// What became of a file.
  enum Change: String {
    case written, unchanged
  }

  let path: String
  /// Where its bytes wait, and what holds that place; nil where the file holds them already.
  private let waiting: (path: String, folder: StagingFolder)?

  /// Makes the bytes ready to be put at a path; the same bytes are left alone.
  ///
  /// A folder to wait in is asked for only where they differ. What replaces a source, which nobody could build again, is
  /// safe on the disk before and has its owner and permissions.
  init(
    _ bytes: [UInt8], for path: String, isSource: Bool = false, in staging: () throws(SystemError) -> StagingFolder
  ) throws(SystemError) {
    self.path = path
    if FileSystem.kind(of: path) == .folder { throw SystemError(code: EISDIR) }
    guard !FileSystem.holds(path, bytes) else {
      waiting = nil
      return
    }
    let folder = try staging()
    let temporary = folder.path(of: Path.name(of: path))
    try FileSystem.create(temporary, bytes, isPrivate: isSource)
    if isSource { try FileSystem.settle(temporary, like: path) }
    waiting = (temporary, folder)
  }

  /// Puts the bytes in their place.
  func put() throws(SystemError) -> Change {
    guard let waiting else { return .unchanged }
    try FileSystem.rename(waiting.path, to: path)
    return .written
  }
}
