import Foundation
import LawBook
import PlanModel
import PlanRendering
import PlanText
import Testing

@Suite struct `Laws of plans` {
  /// Plans for each seed; `MUTUAL_LAWS` asks for more.
  static let plans = Int(ProcessInfo.processInfo.environment["MUTUAL_LAWS"] ?? "") ?? 60

  @Test(arguments: 0..<10)
  func `what is read and found lies inside the text, and what is made of it is sound`(seed: Int) {
    var generator = PlanGenerator(seed: UInt64(seed))
    for _ in 0..<Self.plans {
      let text = generator.plan()
      #expect(Law.reading.breaches(Array(text.utf8)) == [], "in \(text.debugDescription)")
      #expect(Law.compiling.breaches(Array(text.utf8)) == [], "in \(text.debugDescription)")
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
      #expect(Law.reading.breaches(bytes) == [], "in \(bytes)")
      #expect(Law.compiling.breaches(bytes) == [], "in \(bytes)")
      let compilation = try compile(bytes)
      #expect(PlanCSV(compilation).bytes.count { $0 == UInt8(ascii: "\r") } > compilation.plan.steps.count)
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

  /// What must be the same in whatever order the rows stand.
  private func facts(_ compilation: Compilation) -> [String] {
    compilation.plan.steps.map { step in
      let waits = step.dependencies.map { "\(compilation.plan.steps[$0.step].id) \($0.type) \($0.lag)" }.sorted()
      return
        "\(step.id) \(step.title) \(step.dueDay?.iso ?? "-") \(step.startDay?.iso ?? "-") \(waits) \(step.status.status)"
    }.sorted()
  }
}
