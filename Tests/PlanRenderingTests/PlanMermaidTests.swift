import PlanModel
import PlanText
import Testing

@testable import PlanRendering

struct PlanMermaidTests {
  private func lines(_ rendered: Rendered) throws -> [String] {
    let chart = try #require(PlanMermaid(rendered.compilation))
    return String(decoding: chart.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ("Security review", "Security review"), ("a: b; c", "a#58; b#59; c"), ("#1", "#35;1"),
    ("50% <b> & \"c\"", "50#37; #60;b#62; #38; #34;c#34;"),
    ("a\n\tb\u{0}c", "a b c"), ("{x}", "#123;x#125;"), ("```", "#96;#96;#96;"), ("", ""),
  ])
  func `words mean nothing to Mermaid`(_ text: String, _ safe: String) {
    #expect(MermaidText.of(text) == safe)
  }

  @Test(arguments: [
    ("Title page", "#84;itle page"), ("gantt", "#103;antt"), ("Callback", "#67;allback"),
    ("2026-06-01 kick-off", "#50;026-06-01 kick-off"),
    ("1️⃣ First", "#49;\u{FE0F}\u{20E3} First"), ("Review", "Review"), ("A section", "A section"),
  ])
  func `a label is no instruction`(_ text: String, _ safe: String) {
    #expect(MermaidText.label(text) == safe)
  }

  @Test func `steps stand in their phases on the days of the forecast`() throws {
    let rendered = try Rendered(
      columns: "#|Phase|Step|Owner|Start|Due|Done on|Depends on|Status|Visibility",
      rows: [
        "1|Prove it|Demo|Dana (Buyer)|2026-06-08|2026-06-09|2026-06-10||Done|",
        "2|Buy it|Review|Dana (Buyer)|2026-06-15|2026-06-19|||In progress|",
        "3||Paper|Sam (Seller)|||||Open|internal", "4|Prove it|Report|Sam (Seller)|2026-06-11|2026-06-12|||Open|",
        "5|Buy it|Tender|Sam (Seller)||2026-07-01|||Cancelled|", "6|Buy it|Go-live|Dana (Buyer)||2026-09-01||2||",
      ], above: "Holidays: 2026-07-14, 2026-07-18, 2027-01-01\n\nHolidays (buyer): 2026-07-15")
    #expect(
      try lines(rendered) == [
        "gantt", "  title Plan", "  dateFormat YYYY-MM-DD", "  inclusiveEndDates", "  excludes weekends, 2026-07-14",
        "  %% Paper (internal): no date", "  section Prove it",
        "  Demo :done, 2026-06-08, 2026-06-10",
        "  Report :2026-06-15, 2026-06-16", "  section Buy it",
        "  Review :crit, active, 2026-06-15, 2026-06-19",
        "  %% Tender: cancelled", "  Go-live :crit, milestone, 2026-09-01, 2026-09-01",
      ])
  }

  @Test func `go-live stands there although no step is named so`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|D (Buyer)|2026-07-01"],
      above: "Go-live: 2026-07-03\n\nWorking days: Sun-Thu")
    #expect(
      try lines(rendered).suffix(4) == [
        "  excludes friday, saturday", "  One :crit, milestone, 2026-07-01, 2026-07-01", "  section Go-live",
        "  Go-live :milestone, 2026-07-03, 2026-07-03",
      ])
  }

  @Test func `a plan without go-live has no such milestone`() throws {
    let rendered = try Rendered(columns: "Step|Owner|Due", rows: ["One|D (Buyer)|2026-07-01"])
    #expect(try !lines(rendered).contains { $0.contains("Go-live") })
  }

  @Test func `days on which one side works are not shaded`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|D (Buyer)|2026-07-01"], above: "Working days (buyer): Sun-Thu")
    #expect(try lines(rendered).contains("  excludes saturday"))
    let always = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|D (Buyer)|2026-07-01"], above: "Working days (buyer): Mon-Sun")
    #expect(try !lines(always).contains { $0.contains("excludes") })
  }

  @Test func `a plan with errors has no chart`() {
    let source = SourceText(
      name: "acme.md", "| Step | Owner | Due |\n|---|---|---|\n| One | D (Buyer) | 2026-06-31 |\n")
    #expect(PlanMermaid(Compilation(source, asOf: .otherwise(.first))) == nil)
  }
}
