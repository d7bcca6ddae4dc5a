import Testing

@testable import MutualCommands

/// What somebody may have meant.
@Suite struct SuggestionTests {
  @Test(
    arguments: [
      ("acem.md", ["acme.md", "beta.md"], "acme.md"), ("amce.md", ["acme.md"], "acme.md"),
      ("ACME.md", ["acme.md"], "acme.md"), ("acme.md", ["acme-2026.md"], "acme-2026.md"),
      ("acme.md", ["budget-review.md"], nil), ("", ["acme.md"], nil), ("x", [], nil),
      ("owner-not-person", ["owner-missing", "owner-not-a-person"], "owner-not-a-person"),
    ] as [(String, [String], String?)])
  func `the nearest name is found`(_ word: String, _ names: [String], _ nearest: String?) {
    #expect(Suggestion.nearest(to: word, among: names) == nearest)
  }
}
