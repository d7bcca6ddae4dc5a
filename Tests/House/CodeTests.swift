import Foundation
import PlanTesting
import Testing

/// What the code must not hold, and what it must.
@Suite struct CodeTests {
  @Test func `nothing ends the program, and nothing is shared and changed`() throws {
    let forbidden =
      #/\btry!|\bfatalError\(|\bprecondition(Failure)?\(|\bassert(ionFailure)?\(|\bas! |nonisolated\(unsafe\)|@unchecked Sendable/#
    try expectNone { $0.places(forbidden) }
  }

  @Test func `from bytes to artifacts nothing fails and nothing waits`() throws {
    try expectNone { file in
      ["MutualCommands", "mutual"].contains(file.target)
        ? [] : file.places(#/\b(re)?throws\b|\basync\b|\bawait\b|\bTask(\.| \{)/#)
    }
  }

  @Test func `no variable outlives a call`() throws {
    let stored = #/\bstatic var \w+(: [^{]+)?( = .*)?$|^(public |package |private |fileprivate )?var /#
    try expectNone { $0.places(stored) }
  }

  @Test func `nothing is left for later in a comment`() throws {
    let marks = #/\b(TODO|FIXME|XXX|HACK)\b|not implemented/#
    try expectNone { file in file.lines.filter { $0.firstMatch(of: marks) != nil }.map { "\(file): \($0)" } }
  }

  /// The rules of `.swift-format`: one of them asks that every public declaration says what it is for.
  @Test func `the code is formatted, and what is public says what it is for`() throws {
    let result = try Shell.run(
      "swift format lint --strict --recursive --parallel Sources Tests Package.swift", in: Repository.root)
    #expect(result.status == 0, "\(result.output)")
  }

  private func expectNone(_ places: (SourceFile) -> [String]) throws {
    let found = try SourceFile.all().flatMap(places)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }
}
