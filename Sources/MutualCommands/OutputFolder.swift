/// Where the artifacts of a plan go.
struct OutputFolder: Sendable {
  /// The place that was asked for, which may be a link; nothing is written outside it.
  let root: String
  /// Folders below it, `.` for none.
  let below: String

  var path: String { Path.join(root, below) }

  /// Makes the folders as far as they are missing; a link among those below the root may lead anywhere.
  func create() throws(Failure) {
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
