import Foundation
import PlanTesting
import Testing

/// What the README shows is what happens.
@Suite struct ReadmeTests {
  @Test func `every command of the tour writes what stands under it`() throws {
    let readme = try Repository.text("README.md")
    let folder = try checkout()
    var renewed = readme
    for block in Self.blocks(of: "console", in: readme) {
      let replayed = try Transcript(block).replayed(in: folder.url)
      renewed = renewed.replacing(block, with: replayed, maxReplacements: 1)
    }
    #expect(Self.blocks(of: "console", in: readme).count > 3)
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPTS"] != nil {
      try Data(renewed.utf8).write(to: Repository.root.appending(path: "README.md"))
    } else {
      #expect(renewed == readme)
    }
  }

  @Test func `the main command builds what it promises`() throws {
    let lines = try Repository.text("README.md").split(separator: "\n")
    let line = try #require(lines.first { $0.contains("&& swift run mutual ") })
    let command = try #require(line.split(separator: "swift run ").last)
    let folder = try checkout()
    let result = try Shell.run(String(command), in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    #expect(folder.files().contains { $0.hasSuffix(".html") })
  }

  /// A folder with the examples, as a fresh clone has them.
  private func checkout() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for file in Repository.files(in: "examples", suffix: ".md") {
      try folder.write(file, try Repository.text(file))
    }
    return folder
  }

  /// The contents of the fences with an info word.
  private static func blocks(of word: String, in text: String) -> [String] {
    text.components(separatedBy: "```\(word)\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
  }
}
