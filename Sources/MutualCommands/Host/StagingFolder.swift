/// A folder beside the place of files in which they wait until they are whole.
///
/// It goes away with the last file that waits in it. A process that is killed leaves it behind; the next one that
/// writes there takes it away.
final class StagingFolder: Sendable {
  private let path: String
  /// Held as long as files may wait.
  private let lock: FileLock

  /// Makes one in a folder.
  init(in place: String) throws(SystemError) {
    while true {
      let path = Path.join(place, Self.prefix + RandomIdentifier.make())
      try FileSystem.createFolder(path)
      // Another process may have taken it for an abandoned one before it was locked.
      guard let lock = try Self.lock(of: path) else { continue }
      self.path = path
      self.lock = lock
      return
    }
  }

  deinit { Self.remove(path) }

  /// Where a file of a name waits.
  func path(of name: String) -> String { Path.join(path, name) }

  /// The lock of a folder; nil where the folder is gone.
  private static func lock(of path: String) throws(SystemError) -> FileLock? {
    do {
      let lock = try FileLock(path)
      if FileSystem.kind(of: path) == nil { return nil }
      return consume lock
    } catch {
      if FileSystem.kind(of: path) == nil { return nil }
      remove(path)
      throw error
    }
  }

  /// Removes those in a folder whose processes have ended.
  static func removeAbandoned(in place: String) {
    for name in (try? FileSystem.names(in: place)) ?? [] where isName(name) {
      removeAbandoned(Path.join(place, name))
    }
  }

  /// Removes one whose process has ended, and with it its lock.
  private static func removeAbandoned(_ path: String) {
    guard FileSystem.kind(of: path, followingLinks: false) == .folder, let lock = FileLock(unlessHeld: path) else {
      return
    }
    withExtendedLifetime(lock) { remove(path) }
  }

  /// What cannot be removed does no harm: the next process tries it again.
  private static func remove(_ path: String) {
    for name in (try? FileSystem.names(in: path)) ?? [] { try? FileSystem.remove(Path.join(path, name)) }
    try? FileSystem.removeFolder(path)
  }

  private static let prefix = ".mutual-"

  /// Whether a name is one that only `init` makes.
  private static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && RandomIdentifier.isOne(String(name.dropFirst(prefix.count)))
  }
}
