import Testing

@testable import PlanModel

@Suite("Wording")
struct WordingTests {
  @Test func `lists read as people write them`() {
    #expect(Wording.list([]).isEmpty)
    #expect(Wording.list(["a"]) == "a")
    #expect(Wording.list(["a", "b"]) == "a and b")
    #expect(Wording.list(["a", "b", "c"], "or") == "a, b or c")
  }

  @Test func `numbers agree with their nouns`() {
    #expect(Wording.count(1, "day") == "1 day")
    #expect(Wording.count(0, "day") == "0 days")
    #expect(Wording.count(2, "person", "people") == "2 people")
  }

  @Test func `many lines are cut at four`() {
    #expect(Wording.lines([7]) == "line 7")
    #expect(Wording.lines([1, 2, 3, 4]) == "lines 1, 2, 3 and 4")
    #expect(Wording.lines(Array(1...9)) == "lines 1, 2, 3, 4 and 5 more")
  }

  @Test func `what would be invisible is shown`() {
    #expect(Wording.quoted("Käse 🧀") == "“Käse 🧀”")
    #expect(Wording.literal("a\u{202E}b\n") == "\"a\\u{202e}b\\u{a}\"")
    #expect(Wording.shown("👩‍🔧") == "👩‍🔧")
  }

  @Test func `long text is cut at sixty`() {
    let sixty = String(repeating: "é", count: 60)
    #expect(Wording.shown(sixty) == sixty)
    #expect(Wording.shown(sixty + "é") == sixty + "…")
    #expect(Wording.shown(String(repeating: "a", count: 61)) == String(repeating: "a", count: 60) + "…")
  }
}
