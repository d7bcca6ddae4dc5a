import Foundation
import LawBook
import PlanTesting
import Testing

@Suite struct `Inputs that once broke a law` {
  /// In a folder for each law.
  static let files = Law.all.map(\.name).flatMap { Repository.files(in: "Tests/Fuzzing/found/\($0)", suffix: "") }

  @Test(arguments: files) func `break it no more`(_ file: String) throws {
    let law = try #require(Law.named(String(file.split(separator: "/")[3])))
    let bytes = Array(try Data(contentsOf: Repository.root.appending(path: file)))
    #expect(law.breaches(bytes) == [])
  }
}
