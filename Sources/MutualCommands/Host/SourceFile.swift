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
    guard FileSystem.isWritable(path) else {
      throw Failure("cannot write \(source.name): it may only be read", help: "chmod u+w \(source.name)")
    }
    let file = try AtomicFile(bytes, for: path, isSource: true)
    defer { file.discard() }
    guard (try? FileSystem.bytes(of: path, limit: source.bytes.count)) == source.bytes else {
      throw Failure("\(source.name) was changed in the meantime, and is left as it is", help: "run the command again")
    }
    _ = try file.put()
  }
}
