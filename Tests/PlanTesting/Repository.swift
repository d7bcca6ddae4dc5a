public import Foundation

/// The folder that the project stands in, and what is in it.
public enum Repository {
  /// The folder that holds `Package.swift`.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of a file, by its path from the root.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files of a folder and those below it that end so, as paths from the root, sorted.
  public static func files(in folder: String, suffix: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path) ?? .init()
    return names.compactMap { $0 as? String }.filter { $0.hasSuffix(suffix) }.map { folder + "/" + $0 }.sorted()
  }

  /// The program under test, beside the tests' own.
  public static func program() throws -> URL {
    let folders =
      [URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()]
      + ["debug", "release"].map { root.appending(path: ".build/\($0)") }
    let found = folders.map { $0.appending(path: "mutual") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else { throw Missing(what: "mutual beside \(folders[0].path)") }
    return found
  }

  private struct Missing: Error {
    let what: String
  }
}
