import Foundation
import PlanTesting
import Testing

/// The plan that `init` writes.
@Suite struct StarterPlanTests {
  @Test(arguments: ["", "--go-live 2026-07-01", "--go-live 2027-12-31", "--as-of 2028-02-29"])
  func `it has neither errors nor warnings`(_ options: String) throws {
    let folder = try TemporaryFolder()
    _ = try Shell.run("mutual init acme.md --buyer 'Acme Corp' --seller 'Müller & Co' \(options)", in: folder.url)
    let asOf = options.hasPrefix("--as-of") ? options : ""
    let result = try Shell.run("mutual check acme.md --strict \(asOf)", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func `it goes to standard output where no file is named, with a new identifier each time`() throws {
    let folder = try TemporaryFolder()
    let texts = try (0..<2).map { _ in try Shell.run("mutual init", in: folder.url).output }
    #expect(texts[0].contains("# Mutual Action Plan"))
    #expect(texts[0] != texts[1])
    #expect(folder.files() == [])
  }
}
