public import Foundation

/// What somebody typed and what came of it, as text.
///
///     $ mutual check acme.md
///     acme.md: no findings
///     ? 0
///
/// Lines that begin with `> ` continue a command. A `?` line gives the exit status; where there is none it may be any.
public struct Transcript: Sendable {
  /// A command with what it wrote.
  public struct Step: Sendable {
    /// As it was typed, without the `> ` before its further lines.
    public let command: String
    /// What stands below it, up to the next command.
    public let output: String
    /// Nil where it may be any.
    public let status: Int32?
  }

  /// In the order in which they were typed.
  public let steps: [Step]
  /// What stands before the first command.
  public let introduction: String

  /// Reads what stands in a file of `transcripts` or in a document's block of code.
  public init(_ text: String) {
    var steps: [Step] = []
    var introduction = ""
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.first, !line.hasPrefix("$ ") {
      introduction += line + "\n"
      lines.removeFirst()
    }
    while !lines.isEmpty { steps.append(Self.step(&lines)) }
    self.steps = steps
    self.introduction = introduction
  }

  /// The transcript as it comes out when its commands are run in a folder.
  public func replayed(in folder: URL) throws -> String {
    try steps.reduce(into: introduction) { text, step in
      let result = try Shell.run(step.command, in: folder)
      text += "$ " + step.command.replacing("\n", with: "\n> ").replacing("\n> \n", with: "\n>\n")
      text += "\n" + result.output.replacing(folder.path, with: "FOLDER")
      if !result.output.isEmpty, !result.output.hasSuffix("\n") { text += "\n" }
      text += step.status == nil ? "" : "? \(result.status)\n"
      if step.status != nil { text += "\n" }
    }
  }

  private static func step(_ lines: inout ArraySlice<String>) -> Step {
    var command = String(lines.removeFirst().dropFirst(2))
    while let line = lines.first, line.hasPrefix("> ") || line == ">" {
      command += "\n" + line.dropFirst(2)
      lines.removeFirst()
    }
    var output = ""
    var status: Int32?
    while let line = lines.first, !line.hasPrefix("$ ") {
      lines.removeFirst()
      if line.hasPrefix("? ") { status = Int32(line.dropFirst(2)) } else if status == nil { output += line + "\n" }
    }
    return Step(command: command, output: output, status: status)
  }
}
