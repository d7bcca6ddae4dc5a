import Foundation
import PlanTesting
import Testing

/// The documentation's page of what is looked for in calendars.
@Suite struct CalendarChecksPageTests {
  @Test func `it says what the rules say`() throws {
    let path = "Sources/MutualCommands/Mutual.docc/CalendarChecks.md"
    let folder = try TemporaryFolder()
    let result = try Shell.run("mutual explain --calendars --format markdown", in: folder.url)
    #expect(result.status == 0)
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPTS"] != nil {
      try Data(result.output.utf8).write(to: Repository.root.appending(path: path))
    } else {
      #expect(try Repository.text(path) == result.output, "swift test with UPDATE_TRANSCRIPTS=1 writes it anew")
    }
  }
}
