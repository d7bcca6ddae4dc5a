public import Foundation

/// A folder that is gone with its owner.
public final class TemporaryFolder: Sendable {
  /// Where it is, without symbolic links on the way.
  public let url: URL

  /// Makes an empty one among the system's temporary files.
  public init() throws {
    let name = "mutual-tests-" + UUID().uuidString
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The same as `url`, for a command line.
  public var path: String { url.path }

  /// Writes a file, and the folders above it.
  public func write(_ name: String, _ text: String) throws {
    try write(name, Data(text.utf8))
  }

  /// Writes a file, and the folders above it.
  public func write(_ name: String, _ data: Data) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// The bytes of a file in it.
  public func data(_ name: String) throws -> Data {
    try Data(contentsOf: url.appending(path: name))
  }

  /// The names of all files below, as paths from here, sorted.
  public func files() -> [String] {
    let names = FileManager.default.enumerator(atPath: url.path) ?? .init()
    return names.compactMap { $0 as? String }
      .filter { (try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: $0).path)) == nil }
      .sorted()
  }
}
