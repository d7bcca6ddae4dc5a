import Foundation
import PlanTesting
import Testing

/// What holds for the program as it is built.
@Suite struct BuildTests {
  @Test(arguments: Repository.files(in: "examples", suffix: ".md"))
  func `the same plan gives the same bytes in every folder, time zone and language`(_ example: String) throws {
    let first = try built(example, ["TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"])
    let second = try built(example, ["TZ": "America/Los_Angeles", "LANG": "C", "LC_ALL": "C"])
    #expect(first.count >= 4)
    #expect(first == second)
  }

  @Test func `there are examples`() {
    #expect(Repository.files(in: "examples", suffix: ".md").count >= 3)
  }

  #if os(Linux)
    @Test func `neither ICU nor the whole of Foundation is loaded`() throws {
      let program = try Repository.program().path
      let libraries = try Shell.run("ldd '\(program)'", in: Repository.root)
      #expect(libraries.status == 0)
      for library in ["libFoundation.so", "libFoundationInternationalization", "lib_FoundationICU", "libicu"] {
        #expect(!libraries.output.contains(library), "\(library)")
      }
    }
  #endif

  private func built(_ example: String, _ environment: [String: String]) throws -> [String: Data] {
    let folder = try TemporaryFolder()
    try folder.write("deep/down/plan.md", try Repository.text(example))
    let command = "cd deep/down && mutual build plan.md -o ../../out"
    let result = try Shell.run(command, in: folder.url, environment: environment)
    #expect(result.status == 0, "\(result.output)")
    let files = folder.files().filter { $0.hasPrefix("out/") }
    return try Dictionary(uniqueKeysWithValues: files.map { ($0, try folder.data($0)) })
  }
}
