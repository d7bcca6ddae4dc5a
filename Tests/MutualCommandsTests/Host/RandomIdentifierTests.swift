import Testing

@testable import MutualCommands

/// Fresh identifiers.
@Suite struct RandomIdentifierTests {
  @Test func `each is a UUID of version 4, and a new one`() {
    let identifiers = (0..<200).map { _ in RandomIdentifier.make() }
    let form = #/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#
    #expect(identifiers.allSatisfy { $0.wholeMatch(of: form) != nil })
    #expect(Set(identifiers).count == 200)
  }
}
