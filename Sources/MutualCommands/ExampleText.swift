/// The plan of a rule's example as people are shown it.
enum ExampleText {
  /// Characters that are left at either end of a line that is too long to be read.
  private static let kept = 80

  /// A plan with the middle left out of lines that are much too long.
  static func shown(_ plan: String) -> String {
    plan.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.count > 10 * kept ? "\(line.prefix(kept)) … \(line.suffix(kept))" : String(line)
    }
    .joined(separator: "\n")
  }
}
