import Foundation
import PlanModel
import PlanText
import Testing

@testable import PlanRendering

/// Each folder of `golden` holds a plan and what it is made into; a new folder is a new test.
///
/// `UPDATE_GOLDEN=1 swift test --filter Golden` writes the artifacts anew, to be looked at before they are committed.
struct GoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("golden")
  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []

  @Test func `There are golden folders`() {
    #expect(!Self.names.isEmpty)
  }

  @Test(arguments: names) func `A plan is made into the same bytes as before`(_ name: String) throws {
    let folder = Self.folder.appendingPathComponent(name)
    let source = try Data(contentsOf: folder.appendingPathComponent("plan.md"))
    let asOf = try #require(Day(iso: "2026-06-15"))
    let compilation = Compilation(SourceText(name: "plan.md", bytes: Array(source)), asOf: .given(asOf))
    let checked = try #require(compilation.checked, "the plan has errors")
    for artifact in Artifacts(ArtifactOrder(revision: 1_781_481_600), of: checked).make({ $0 }) {
      let file = folder.appendingPathComponent("plan\(artifact.suffix)")
      let bytes = Self.withoutStyle(artifact)
      if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil { try bytes.write(to: file) }
      #expect(try Data(contentsOf: file) == bytes, "\(file.lastPathComponent)")
    }
  }

  /// Style sheets and scripts are files of their own: what stands here is what they work on.
  private static func withoutStyle(_ artifact: Artifact) -> Data {
    guard artifact.mediaType.hasPrefix("text/html") else { return Data(artifact.bytes) }
    let files: [any InlineFile] = [StyleSheet.edition, StyleSheet.page, StyleSheet.summary, Script.page]
    let text = files.reduce(String(decoding: artifact.bytes, as: UTF8.self)) { text, file in
      text.replacing(String(decoding: file.bytes, as: UTF8.self), with: "").replacing(file.hash, with: "")
    }
    return Data(text.utf8)
  }
}
