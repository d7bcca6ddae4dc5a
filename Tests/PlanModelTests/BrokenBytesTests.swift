import PlanText
import Testing

@testable import PlanModel

@Suite("Broken bytes")
struct BrokenBytesTests {
  @Test(arguments: [
    [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0x80], [0xFF],
  ])
  func `what Unicode calls ill-formed is found at its first byte`(bytes: [UInt8]) {
    let found = BrokenBytes.find(in: [0x61] + bytes)
    #expect(found.first?.fault == .invalid)
    #expect(found.first?.range.lowerBound == 1)
  }

  @Test func `every scalar there is reads as text, but for the ones that mislead`() {
    let misleading = Set<UInt32>([0, 0x061C, 0x200E, 0x200F, 0xFFFD]).union(0x202A...0x202E).union(0x2066...0x2069)
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let found = BrokenBytes.find(in: Array(String(scalar).utf8))
      guard found.isEmpty == !misleading.contains(value) else {
        Issue.record("U+\(String(value, radix: 16)) gives \(found)")
        return
      }
    }
  }

  @Test func `a run of faults is a fault each`() {
    #expect(BrokenBytes.find(in: [0, 0x41, 0, 0xE2, 0x80, 0xAE]).map(\.fault) == [.nul, .nul, .bidirectional])
  }

  @Test func `a row with bytes that are no text is told to end the table for some`() {
    let table = Array("|Step|Due|\n|-|-|\n|A\n|".utf8) + [0xFF, 0xC3] + Array("|2026-07-01|\n\ntext ".utf8) + [0xFF]
    let plan = Plan(SourceText(name: "plan.md", bytes: table), asOf: .given(.first))
    #expect(plan.steps.map(\.title) == ["A", "\u{FFFD}\u{FFFD}"])
    let found = Rule.brokenText.diagnostics(for: plan)
    #expect(
      found.map(\.message) == [
        "this is not UTF-8: a character is lost, and to some viewers the table ends here",
        "this is not UTF-8: a character is lost",
      ])
  }
}
