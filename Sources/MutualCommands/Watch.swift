/// Builds again whenever a file changes.
enum Watch {
  /// How often files are looked at, in milliseconds.
  private static let interval: UInt32 = 300

  /// Builds, waits for a change and builds again, until somebody ends it; the outcome is that of the last build.
  static func run(files: () -> [String], _ build: () throws -> Outcome) throws -> Outcome {
    Interruption.hold()
    while true {
      let before = moments(files())
      let outcome = try build()
      Console.complain("mutual: watching \(before.count == 1 ? "1 file" : "\(before.count) files"), Ctrl-C ends\n")
      while moments(files()) == before {
        if Interruption.isRequested() { return outcome }
        Interruption.pause(interval)
      }
    }
  }

  private static func moments(_ files: [String]) -> [[UInt8]: Int?] {
    Dictionary(files.map { (Array($0.utf8), FileSystem.modification(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }
}
