import Foundation
import PlanTesting
import Testing

/// The commands that README and help show work on the day that somebody tries them, whenever that is.
@Suite struct ShownCommandsTests {
  @Test func `the README's commands`() throws {
    let folder = try TemporaryFolder()
    for file in Repository.files(in: "examples", suffix: ".md") { try folder.write(file, try Repository.text(file)) }
    let commands = try Repository.text("README.md").split(separator: "\n").map { $0.trimmingPrefix("$ ") }
      .filter { $0.firstMatch(of: #/^(cp |(SOURCE_DATE_EPOCH=.* )?mutual )/#) != nil }
    #expect(commands.count > 8)
    for command in commands {
      if command.contains("git log") { try run(Self.commit, in: folder) }
      try run(command, in: folder)
    }
  }

  private static let commit =
    "git init -q && git add . && git -c user.name=Dana -c user.email=dana@example.com commit -qm Plans"

  @Test(arguments: try helpPages()) func `the examples of each help`(_ page: String) throws {
    let folder = try TemporaryFolder()
    let commands = Self.examples(in: try Shell.run(page, in: folder.url).output)
    #expect(!commands.isEmpty)
    if !commands.contains(where: { $0.contains(" init ") }) {
      try run("mutual init acme.md --buyer 'Acme: Dana Wu' && mkdir deals && cp acme.md deals", in: folder)
    }
    for command in commands { try run(command, in: folder) }
  }

  /// Every command that shows help: mutual's own, and that of each subcommand.
  static func helpPages() throws -> [String] {
    let help = try Shell.run("mutual --help", in: Repository.root).output
    let names = help.split(separator: "SUBCOMMANDS:").last?.matches(of: #/\n  ([a-z-]+) /#).map(\.output.1) ?? []
    return ["mutual --help"] + names.map { "mutual \($0) --help" }
  }

  @Test func `there is help for every command`() throws {
    #expect(try Self.helpPages().count > 5)
  }

  private static func examples(in help: String) -> [Substring] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != "For example:" }.dropFirst().prefix { $0.hasPrefix("  ") }.map { $0.dropFirst(2) }
  }

  /// Runs a command by today's clock; one that watches is ended after its first build.
  private func run(_ command: some StringProtocol, in folder: TemporaryFolder) throws {
    let watched = command.contains(" --watch") ? "\(command) & sleep 1; kill $!; wait $!" : String(command)
    try folder.write("command.bash", "set -o pipefail\n" + watched)
    let result = try Shell.run("bash command.bash", in: folder.url, environment: ["SOURCE_DATE_EPOCH": ""])
    #expect(result.status == 0, "\(command)\n\(result.output)")
  }
}
