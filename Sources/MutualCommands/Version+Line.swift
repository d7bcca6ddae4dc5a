import PlanText

extension Version {
  /// What `mutual --version` says: program, format of the data and machine in one line.
  static let line = "mutual \(number) (JSON format 1, \(system) \(architecture))"

  private static let system: String = {
    #if os(Linux)
      "Linux"
    #else
      "macOS"
    #endif
  }()

  private static let architecture: String = {
    #if arch(x86_64)
      "x86-64"
    #else
      "arm64"
    #endif
  }()
}
