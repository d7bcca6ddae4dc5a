import Foundation
import PlanModel
import PlanRendering
import PlanText
import Testing

@Suite struct `Laws of plans` {
  /// Plans for each seed; `MUTUAL_LAWS` asks for more.
  static let plans = Int(ProcessInfo.processInfo.environment["MUTUAL_LAWS"] ?? "") ?? 60

  @Test(arguments: 0..<10)
  func `every finding lies inside the text, on the borders of characters`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    for _ in 0..<Self.plans {
      let text = generator.plan()
      let compilation = try compile(Array(text.utf8))
      for diagnostic in compilation.diagnostics {
        let edits = diagnostic.fixes.flatMap(\.edits).map(\.range)
        for range in [diagnostic.range] + diagnostic.notes.map(\.range) + edits {
          #expect(isOnBorders(range, Array(text.utf8)), "\(diagnostic.rule) in \(text.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: 0..<10)
  func `any bytes are read, checked and exported`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    for _ in 0..<Self.plans {
      var bytes = Array(generator.plan().utf8)
      for _ in 0..<(1 + generator.next(12)) {
        let place = generator.next(bytes.count)
        if generator.next(3) == 0 { bytes.remove(at: place) } else { bytes[place] = UInt8(generator.next(256)) }
      }
      let compilation = try compile(bytes)
      for diagnostic in compilation.diagnostics { #expect(diagnostic.range.upperBound <= bytes.count) }
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(PlanJSON(compilation).bytes)) }
      #expect(PlanCSV(compilation).bytes.count { $0 == UInt8(ascii: "\r") } > compilation.plan.steps.count)
      let chart = String(decoding: PlanMermaid(compilation)?.bytes ?? [], as: UTF8.self).split(separator: "\n")
      #expect(chart.allSatisfy { $0 == "gantt" || $0.hasPrefix("  ") }, "\(chart)")
    }
  }

  @Test(arguments: 0..<10)
  func `the order of rows changes no id, no date and no dependency`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    for _ in 0..<Self.plans {
      let rows = generator.rows(2 + generator.next(9))
      let head =
        "Go-live: 2026-09-01\nStart: 2026-06-01\n\n| ID | Step | Owner | Due | After | Status |\n|---|---|---|---|---|---|\n"
      let one = try compile(Array((head + rows.joined(separator: "\n")).utf8))
      let other = try compile(Array((head + generator.shuffled(rows).joined(separator: "\n")).utf8))
      #expect(facts(one) == facts(other), "in \(rows)")
    }
  }

  private func compile(_ bytes: [UInt8]) throws -> Compilation {
    let asOf = try #require(Day(iso: "2026-06-15"))
    return Compilation(SourceText(name: "law.md", bytes: bytes), asOf: .given(asOf))
  }

  private func isOnBorders(_ range: SourceRange, _ bytes: [UInt8]) -> Bool {
    guard range.upperBound <= bytes.count else { return false }
    return [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
  }

  /// What must be the same in whatever order the rows stand.
  private func facts(_ compilation: Compilation) -> [String] {
    compilation.plan.steps.map { step in
      let waits = step.dependencies.map { "\(compilation.plan.steps[$0.step].id) \($0.type) \($0.lag)" }.sorted()
      return
        "\(step.id) \(step.title) \(step.dueDay?.iso ?? "-") \(step.startDay?.iso ?? "-") \(waits) \(step.status.status)"
    }.sorted()
  }
}
