import Testing

@testable import PlanModel

@Suite("Near misses")
struct NearMissTests {
  private let names = NearMiss(among: ["Goal", "Decision maker", "Go-live", "Jörg Lüthi"])

  @Test(arguments: [
    ("Gaol", "Goal"), ("Goals", "Goal"), ("gol", nil), ("Goal", nil), ("Golive", "Go-live"),
    ("Decison maker", "Decision maker"),
    ("Decison makr", "Decision maker"), ("Descison makr", nil), ("Go-live2", nil), ("Jorg Luthi", "Jörg Lüthi"),
  ])
  func `one letter may differ from four up, two from eight up`(text: String, name: String?) {
    #expect(names.name(nearest: text) == name)
  }

  @Test func `the nearest of several wins`() {
    #expect(NearMiss(among: ["abcdefgh", "abcdefgi"]).name(nearest: "abcdefgj") == "abcdefgh")
    #expect(NearMiss(among: ["abcdefxx", "abcdefgi"]).name(nearest: "abcdefgj") == "abcdefgi")
  }
}
