import ArgumentParser

/// How a command ended, as its exit status.
enum Outcome: Int32, Comparable {
  /// Nothing is wrong; warnings are allowed.
  case fine = 0
  /// A plan has errors, or warnings where they count.
  case findings = 1
  /// Wrong usage, or a file that cannot be read or written.
  case failure = 2
  /// A fault of ours.
  case fault = 3

  static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }

  /// Ends the command with this exit status.
  func end() throws {
    if self != .fine { throw ExitCode(rawValue) }
  }
}
