import PlanTesting

/// A Swift file of ours, as lines.
struct SourceFile: CustomStringConvertible {
  let path: String
  let lines: [String]

  /// Every file under `Sources`.
  static func all() throws -> [SourceFile] {
    try Repository.files(in: "Sources", suffix: ".swift").map { path in
      let text = try Repository.text(path)
      return SourceFile(
        path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }

  /// The target that the file belongs to.
  var target: String { String(path.split(separator: "/")[1]) }
  var description: String { path }

  /// The modules that it imports.
  var imports: [String] {
    lines.compactMap { line in
      (line.firstMatch(of: #/^\s*(?:(?:public|package|internal|private|@\w+) )*import (?:\w+ )?(\w+)/#)?.output.1)
        .map(String.init)
    }
  }

  /// Places, as `path:line: text`, of the lines of code that match.
  func places(_ pattern: some RegexComponent) -> [String] {
    lines.enumerated().filter { _, line in
      let code = line.drop { $0 == " " }
      return !code.hasPrefix("//") && line.firstMatch(of: pattern) != nil
    }.map { "\(path):\($0 + 1): \($1)" }
  }
}
