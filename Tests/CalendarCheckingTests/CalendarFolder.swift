import CalendarChecking
import CalendarSyntax
import Foundation
import PlanTesting
import PlanText

/// The folder `calendars`: `00-good.ics`, and fifty files that are broken in one way each.
enum CalendarFolder {
  static let files = Repository.files(in: "Tests/CalendarCheckingTests/calendars", suffix: ".ics")

  /// What must be found in each file, as `line rule`; files in which nothing must be found are not there.
  static func expected() throws -> [String: [String]] {
    let lines = try Repository.text("Tests/CalendarCheckingTests/calendars/expected.txt").split(separator: "\n")
    return lines.reduce(into: [:]) { expected, line in
      let words = line.split(separator: " ", maxSplits: 1)
      expected[String(words[0]), default: []].append(String(words[1]))
    }
  }

  static func name(of file: String) -> String {
    URL(filePath: file).deletingPathExtension().lastPathComponent
  }

  static func bytes(of file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Repository.root.appending(path: file)))
  }
}

/// A calendar and what is found in it.
struct Linted {
  let source: SourceText
  let diagnostics: [Diagnostic]

  init(_ bytes: [UInt8]) {
    source = SourceText(name: "calendar.ics", bytes: bytes)
    diagnostics = CalendarChecker.diagnostics(for: CalendarDocument(source))
  }

  /// As `line rule`, in order.
  var findings: [String] {
    diagnostics.map { "\(source.position(at: $0.range.lowerBound).line) \($0.rule)" }
  }
}
