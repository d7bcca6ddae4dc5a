import Foundation
import PlanTesting
import Testing

/// Every file in `transcripts` is a test; `UPDATE_TRANSCRIPTS=1 swift test` writes them anew.
@Suite struct TranscriptTests {
  static let files = Repository.files(in: "Tests/MutualCommandsTests/transcripts", suffix: ".txt")

  @Test(arguments: files) func `what is typed is answered as before`(_ file: String) throws {
    let expected = try Repository.text(file)
    let folder = try TemporaryFolder()
    let actual = try Transcript(expected).replayed(in: folder.url)
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPTS"] != nil {
      try Data(actual.utf8).write(to: Repository.root.appending(path: file))
    } else {
      #expect(actual == expected)
    }
  }

  @Test func `there are transcripts`() {
    #expect(Self.files.count > 5)
  }
}
