public import Foundation

/// Runs commands as somebody at a terminal would.
public enum Shell {
  /// What a command wrote, standard output and error as they came, and its exit status.
  public struct Result: Sendable {
    /// Standard output and error in one text, in the order in which they were written.
    public let output: String
    /// 0 where all went well; that of the shell, where a signal ended it.
    public let status: Int32
  }

  /// The moment that tests happen at: 2026-06-15, noon UTC.
  public static let moment = "1781524800"

  /// Runs a command of `sh` in a folder; `mutual` is the program under test.
  public static func run(
    _ command: String, in folder: URL, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = try variables().merging(environment) { $1 }
    let output = folder.deletingLastPathComponent().appending(path: "mutual-output-" + UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let file = try FileHandle(forWritingTo: output)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = file
    process.standardError = file
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    return Result(output: text, status: process.terminationStatus)
  }

  private static func variables() throws -> [String: String] {
    let outside = ProcessInfo.processInfo.environment
    let path = outside["PATH"] ?? "/usr/bin:/bin"
    let own = [
      "PATH": try Repository.program().deletingLastPathComponent().path + ":" + path,
      "HOME": outside["HOME"] ?? "/",
      "LANG": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": moment,
    ]
    // Where a program built to count the lines that it runs, or to be watched, says so.
    let watched = ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"]
    return own.merging(outside.filter { watched.contains($0.key) }) { $1 }
  }
}
