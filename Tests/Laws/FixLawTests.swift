import Foundation
import LawBook
import PlanEditing
import PlanModel
import PlanText
import Testing

@Suite struct `Laws of fixes` {
  /// Plans for each seed; `MUTUAL_LAWS` asks for more.
  static let plans = Int(ProcessInfo.processInfo.environment["MUTUAL_LAWS"] ?? "") ?? 60

  /// Those that only write out what was read all the same.
  static let rulesOfForm: Set = ["date-year-inferred", "field-under-table", "row-cells-missing"]

  @Test(arguments: 0..<12)
  func `mistakes that are in no doubt are undone, byte for byte`(seed: Int) throws {
    var generator = MistakeGenerator(seed: UInt64(seed))
    var wrong = 0
    for _ in 0..<Self.plans {
      let plan = generator.plan()
      if plan.wrong != plan.right { wrong += 1 }
      let fixing = Fixing(try compile(plan.wrong), asOf: try asOf)
      let lines = String(decoding: fixing.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      #expect(lines.filter { !plan.right.contains($0) } == [], "of \(plan.wrong)")
      #expect(try findings(fixing.compilation) == findings(compile(plan.right)), "of \(plan.wrong)")
    }
    #expect(wrong > Self.plans / 2)
  }

  @Test(arguments: 0..<12)
  func `a fix removes its finding, and one of form adds none and changes nothing that is read`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    var fixes = 0
    for _ in 0..<Self.plans {
      let before = try compile(generator.plan())
      for diagnostic in before.diagnostics {
        guard let fix = diagnostic.safeFix, let bytes = before.plan.source.applying(fix.edits) else { continue }
        fixes += 1
        let after = before.recompiled(bytes, asOf: try asOf)
        let place =
          "\(diagnostic.rule) in \(before.plan.source.text(in: SourceRange(0, before.plan.source.bytes.count)))"
        let (old, new) = (counts(before), counts(after))
        #expect((new[diagnostic.rule] ?? 0) < (old[diagnostic.rule] ?? 0), "\(place)")
        guard Self.rulesOfForm.contains(diagnostic.rule) else { continue }
        #expect(new.filter { $0.value > (old[$0.key] ?? 0) } == [:], "\(place)")
        #expect(after.differences(from: before) == [], "\(place)")
      }
    }
    #expect(fixes > Self.plans / 2)
  }

  @Test(arguments: 0..<12)
  func `fixing twice is fixing once, and lines without a fix stay`(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    var documents = DocumentGenerator(seed: UInt64(seed))
    for _ in 0..<Self.plans {
      var bytes = Array((generator.next(3) > 0 ? generator.plan() : documents.document()).utf8)
      for _ in 0..<generator.next(12) where !bytes.isEmpty {
        let place = generator.next(bytes.count)
        if generator.next(3) == 0 { bytes.remove(at: place) } else { bytes[place] = UInt8(generator.next(256)) }
      }
      #expect(Law.fixing.breaches(bytes) == [], "in \(bytes)")
      let before = Compilation(SourceText(name: "law.md", bytes: bytes), asOf: try asOf)
      let fixing = Fixing(before, asOf: try asOf)
      let changed = Set(fixing.changes.map { fixing.line(of: $0) - 1 })
      let kept = lines(fixing.compilation.plan.source).enumerated().filter { !changed.contains($0.offset) }.map(
        \.element)
      #expect(isSubsequence(kept, of: lines(before.plan.source)), "in \(bytes)")
    }
  }

  // MARK: What is compared

  private var asOf: AsOf { get throws { .otherwise(try #require(Day(iso: "2026-06-12"))) } }

  private func compile(_ text: String) throws -> Compilation {
    Compilation(SourceText(name: "law.md", text), asOf: try asOf)
  }

  private func findings(_ compilation: Compilation) -> [String] {
    compilation.diagnostics.map { "\($0.rule) \($0.severity) \($0.message)" }
  }

  private func counts(_ compilation: Compilation) -> [String: Int] {
    Dictionary(compilation.diagnostics.map { ($0.rule, 1) }, uniquingKeysWith: +)
  }

  private func lines(_ source: SourceText) -> [ArraySlice<UInt8>] {
    (0..<source.lines.count).map { source.lines.range(ofLine: $0) }.map { source.bytes[$0.lowerBound..<$0.upperBound] }
  }

  private func isSubsequence(_ part: [ArraySlice<UInt8>], of whole: [ArraySlice<UInt8>]) -> Bool {
    var rest = whole[...]
    return part.allSatisfy { line in
      guard let place = rest.firstIndex(of: line) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }
}
