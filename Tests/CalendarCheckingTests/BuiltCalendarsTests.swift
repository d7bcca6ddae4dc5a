import Foundation
import PlanModel
import PlanRendering
import PlanTesting
import PlanText
import Testing

/// The calendars that we make of plans.
@Suite struct BuiltCalendarsTests {
  static let plans =
    Repository.files(in: "examples", suffix: ".md") + Repository.files(in: "Tests/PlanModelTests/plans", suffix: ".md")
    + Repository.files(in: "Tests/PlanRenderingTests/golden", suffix: ".md") + ["Tests/Peers/hostile.md"]

  @Test func `are made of many plans`() throws {
    #expect(try Self.plans.filter { try calendar(of: $0) != nil }.count > 20)
  }

  @Test(arguments: plans) func `have nothing wrong with them`(_ plan: String) throws {
    guard let bytes = try calendar(of: plan) else { return }
    #expect(Linted(bytes).findings == [])
  }

  /// What a calendar may hold besides.
  static let orders = [
    ArtifactOrder([.ics], revision: 1_781_481_600, focus: .side(.buyer)),
    ArtifactOrder(
      [.ics], revision: 1_781_481_600, page: "https://a.example/ü|x#y",
      calendar: CalendarOptions(
        alarm: CalendarAlarm(daysBefore: 1, minute: 540), relations: .finishToStart, showsSpans: true)),
  ]

  @Test(arguments: plans) func `have nothing wrong with them, whoever's they are and whatever they hold`(
    _ plan: String
  ) throws {
    let data = try Data(contentsOf: Repository.root.appending(path: plan))
    let asOf = try #require(Day(iso: "2026-06-15"))
    guard let checked = Compilation(SourceText(name: plan, bytes: Array(data)), asOf: .otherwise(asOf)).checked else {
      return
    }
    for order in Self.orders + [ArtifactOrder([.ics], revision: 1_781_481_600)] {
      for artifact in Artifacts(order, of: checked).make({ $0 }) {
        #expect(Linted(artifact.bytes).findings == [], "\(artifact.suffix)")
      }
    }
  }

  /// Texts that would leave their line, their value or their scalar if they could.
  static let hostile = [
    "a\rATTENDEE:mailto:eve@example.com", "a\u{85}b\u{2028}c\u{2029}d", "\u{0}\u{1}\u{7}\u{B}\u{1B}\u{7F}", "C:\\new\\",
    "a,b;c:d\"e", "^n^'", "\u{202E}desrever\u{202C}", "\u{FEFF}", "END:VEVENT", " ", "👩‍👩‍👧‍👦🇪🇺é", "日本語の手順",
  ]

  @Test(arguments: hostile) func `hold hostile texts at every place where a line can be folded`(_ text: String) throws {
    for padding in 0..<80 {
      let title = String(repeating: "x", count: padding) + text
      let plan = """
        Go-live: 2026-09-01
        Goal: \(title)
        Page: https://a.example/\(title)

        | Step | Owner | Due | After | Done when |
        |---|---|---|---|---|
        | \(title) | \(text) (Buyer) | 2026-07-01 | | \(title) |
        | \(text)<br>END:VEVENT&#13;&#10;x | \(title) | 2026-07-02 | \(title) | \(text) |
        """
      guard let bytes = try calendar(of: SourceText(name: "hostile.md", plan)) else { continue }
      let findings = Linted(bytes).findings
      #expect(findings == [], "\(title.debugDescription)")
      if !findings.isEmpty { return }
    }
  }

  private func calendar(of plan: String) throws -> [UInt8]? {
    let data = try Data(contentsOf: Repository.root.appending(path: plan))
    return try calendar(of: SourceText(name: plan, bytes: Array(data)))
  }

  /// Nil for a plan with errors, or without a date.
  private func calendar(of source: SourceText) throws -> [UInt8]? {
    let asOf = try #require(Day(iso: "2026-06-15"))
    return Compilation(source, asOf: .otherwise(asOf)).checked
      .flatMap { Artifacts(ArtifactOrder([.ics], revision: 1_781_481_600), of: $0).make { $0 }.first?.bytes }
  }
}
