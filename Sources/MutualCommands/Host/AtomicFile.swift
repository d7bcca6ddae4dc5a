/// A file that is written whole or not at all: first beside its place under another name, then renamed.
struct AtomicFile {
  /// What became of a file.
  enum Change: String {
    case written, unchanged
  }

  private let path: String
  /// Where its bytes wait; nil where the place holds them already.
  private let temporary: String?

  /// Makes the bytes ready to be put at a path; the same bytes are left alone.
  ///
  /// What replaces a source, which nobody could build again, is safe on the disk before and has its permissions.
  init(_ bytes: [UInt8], for path: String, isSource: Bool = false) throws(Failure) {
    self.path = path
    if FileSystem.kind(of: path) == .folder { throw Failure("cannot write \(path): it is a folder") }
    temporary = Self.holds(path, bytes) ? nil : Path.join(Path.folder(of: path), Self.temporaryName())
    guard let temporary else { return }
    do {
      try FileSystem.create(temporary, bytes)
      if isSource { try FileSystem.settle(temporary, like: path) }
    } catch {
      discard()
      throw Failure("cannot write \(path): \(error.reason)")
    }
  }

  /// Puts the bytes in their place.
  func put() throws(Failure) -> Change {
    guard let temporary else { return .unchanged }
    do {
      try FileSystem.rename(temporary, to: path)
    } catch {
      throw Failure("cannot write \(path): \(error.reason)")
    }
    return .written
  }

  /// Takes the bytes away where they still wait.
  func discard() {
    guard let temporary else { return }
    // Where it was never made, or is put, there is nothing to remove; the first failure is the one to tell.
    try? FileSystem.remove(temporary)
  }

  private static func temporaryName() -> String {
    ".mutual-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
  }

  /// Whether a file, not a link to one, holds just these bytes.
  private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard FileSystem.kind(of: path, followingLinks: false) == .file else { return false }
    return (try? FileSystem.bytes(of: path, limit: bytes.count, followingLinks: false)) == bytes
  }
}
