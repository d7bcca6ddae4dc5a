import Synchronization

/// Where the artifacts of plans go; threads that make them share it.
final class OutputFolder: Sendable {
  /// The place that was asked for, which may be a link; nothing is written outside it.
  let root: String
  /// Folders below it, `.` for none.
  let below: String
  /// Where files wait until all of a plan are made; none until the first one does.
  private let staging = AtomicLazyReference<StagingFolder>()

  init(root: String, below: String) {
    self.root = root
    self.below = below
  }

  var path: String { Path.join(root, below) }

  /// Makes a file ready to be put in the folder.
  func file(_ name: String, _ bytes: [UInt8]) throws(Failure) -> AtomicFile {
    if staging.load() == nil { try create() }
    let path = Path.join(path, name)
    do throws(SystemError) {
      return try AtomicFile(bytes, for: path, in: stagingFolder)
    } catch {
      throw Failure(writing: path, error)
    }
  }

  /// Of two that are made at the same time, one goes away again.
  private func stagingFolder() throws(SystemError) -> StagingFolder {
    if let folder = staging.load() { return folder }
    return staging.storeIfNil(try StagingFolder(in: path))
  }

  /// Makes the folders as far as they are missing; a link among those below the root may lead anywhere.
  private func create() throws(Failure) {
    if let link = linkBelow {
      throw Failure(
        "cannot write to \(path): \(link) is a link, and may lead outside \(root)",
        help: "put a folder in its place, or name another place with -o DIR")
    }
    do {
      try FileSystem.createFolder(path)
    } catch {
      throw refusal(error.reason)
    }
    if FileSystem.kind(of: path) == nil { throw refusal("it is a link that leads nowhere") }
  }

  private func refusal(_ reason: String) -> Failure {
    Failure("cannot write to \(path): \(reason)", help: "name another place with -o DIR")
  }

  private var linkBelow: String? {
    var folder = root
    for name in below.utf8.split(separator: UInt8(ascii: "/")).map({ String(Substring($0)) })
    where name != "." {
      folder = Path.join(folder, name)
      if FileSystem.kind(of: folder, followingLinks: false) == .link { return folder }
    }
    return nil
  }
}
