/// A folder beside the place of files in which they wait until they are whole.
///
/// A process that is killed leaves it behind; the next one that writes there takes it away.
final class StagingFolder {
  /// The folder in which the files are to stand.
  let place: String
  /// Held as long as files may wait; nil until the first one does.
  private var lock: FileLock?
  private var path = ""

  init(in place: String) {
    self.place = place
  }

  /// Where a file of a name waits.
  func path(of name: String) throws(SystemError) -> String {
    if lock == nil { try create() }
    return Path.join(path, name)
  }

  deinit {
    if lock != nil { Self.remove(path) }
  }

  private func create() throws(SystemError) {
    for name in (try? FileSystem.names(in: place)) ?? [] where Self.isName(name) {
      Self.removeAbandoned(Path.join(place, name))
    }
    while try !isCreated() {}
  }

  /// Whether a new folder was made and locked before another process took it for an abandoned one.
  private func isCreated() throws(SystemError) -> Bool {
    path = Path.join(place, Self.prefix + RandomIdentifier.make())
    try FileSystem.createFolder(path)
    do {
      lock = try FileLock(path)
    } catch {
      if FileSystem.kind(of: path) != nil { throw error }
    }
    return FileSystem.kind(of: path) != nil
  }

  /// Removes a folder whose process has ended, and with it its lock.
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

  /// Whether a name is one that only `create` makes.
  private static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && RandomIdentifier.isOne(String(name.dropFirst(prefix.count)))
  }
}
