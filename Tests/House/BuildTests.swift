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
      let libraries = try libraries(of: try Repository.program())
      for library in ["libFoundation.so", "libFoundationInternationalization", "lib_FoundationICU", "libicu"] {
        #expect(!libraries.contains { $0.hasPrefix(library) }, "\(library)")
      }
    }

    /// What `Tests/run` builds to be carried elsewhere; nothing of it is here where tests are run alone.
    static let release = [Repository.root.appending(path: ".build-release/release/mutual")]
      .filter { FileManager.default.isExecutableFile(atPath: $0.path) }

    @Test(arguments: release) func `the release has no ICU in it`(_ program: URL) throws {
      // The name of ICU's data stands in its code, and stays there when symbols are stripped.
      #expect(try Data(contentsOf: program).range(of: Data("icudt".utf8)) == nil)
    }

    @Test(arguments: release) func `the release loads nothing, as the README says`(_ program: URL) throws {
      let header = try Shell.run("readelf --program-headers '\(program.path)'", in: Repository.root)
      #expect(header.status == 0)
      #expect(header.output.contains("LOAD"))
      #expect(!header.output.contains("INTERP") && !header.output.contains("DYNAMIC"), "\(header.output)")
      #expect(try Repository.text("README.md").contains("one file that needs nothing else where it runs"))
    }

    private func libraries(of program: URL) throws -> [String] {
      let result = try Shell.run("ldd '\(program.path)'", in: Repository.root)
      #expect(result.status == 0)
      return result.output.split(separator: "\n").compactMap { line in
        line.split(separator: " ").first.map { URL(filePath: String($0.trimmingPrefix("\t"))).lastPathComponent }
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
