import PlanModel
import PlanText

/// The file that a plan was read from.
struct SourceFile {
  private let source: SourceText

  /// The text as it was read.
  init(_ source: SourceText) {
    self.source = source
  }

  /// Puts other bytes in its place, unless somebody changed it since; what a link leads to is written, not the link.
  func replace(with bytes: [UInt8]) throws(Failure) {
    let path = FileSystem.resolved(source.name) ?? source.name
    try checkWritable(path)
    guard try isReplaced(path, with: bytes) else {
      throw Failure("\(source.name) was changed in the meantime, and is left as it is", help: "run the command again")
    }
  }

  /// Whether nobody changed the file since, so that it could be replaced.
  private func isReplaced(_ path: String, with bytes: [UInt8]) throws(Failure) -> Bool {
    do throws(SystemError) {
      StagingFolder.removeAbandoned(in: Path.folder(of: path))
      let file = try AtomicFile(bytes, for: path, isSource: true) { () throws(SystemError) in
        try StagingFolder(in: Path.folder(of: path))
      }
      // Between the look and the change, no other run may put its own in.
      let lock = try FileLock(path)
      defer { withExtendedLifetime(lock) {} }
      guard (try? FileSystem.bytes(of: path, limit: source.bytes.count)) == source.bytes else { return false }
      _ = try file.put()
      return true
    } catch {
      throw Failure(writing: source.name, error)
    }
  }

  private func checkWritable(_ path: String) throws(Failure) {
    do {
      try FileSystem.checkWritable(path)
    } catch {
      guard error.isAboutPermissions else { throw Failure(writing: source.name, error) }
      throw Failure("cannot write \(source.name): it may only be read", help: "chmod u+w \(Command.word(source.name))")
    }
  }
}
