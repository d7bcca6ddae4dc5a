import Foundation
import LawBook
import PlanTesting
import Testing

@Suite struct `Inputs that once broke a law` {
  /// In a folder for each law.
  static let files = Law.all.map(\.name).flatMap { Repository.files(in: "Tests/Fuzzing/found/\($0)", suffix: "") }

  @Test func `each law has inputs to begin with, and what is kept is a law's`() {
    let corpus = Set(Repository.files(in: "Tests/Fuzzing/corpus", suffix: "").map { $0.split(separator: "/")[3] })
    #expect(corpus == Set(Law.all.map { $0.name[...] }))
    let found = Set(Repository.files(in: "Tests/Fuzzing/found", suffix: "").map { $0.split(separator: "/")[3] })
    #expect(found.isSubset(of: corpus))
  }

  @Test(arguments: files) func `break it no more`(_ file: String) throws {
    let law = try #require(Law.named(String(file.split(separator: "/")[3])))
    let bytes = Array(try Data(contentsOf: Repository.root.appending(path: file)))
    #expect(law.breaches(bytes) == [])
  }
}
