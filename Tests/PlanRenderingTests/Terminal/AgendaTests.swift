import PlanModel
import PlanText
import Testing

@testable import PlanRendering

/// What a call opens with, on 15 June 2026.
struct AgendaTests {
  private static let columns = "#|Step|Owner|Due|Status|Depends on|Notes|Done on|Visibility"
  private static let rows = [
    "1|Scope|D (Buyer)|2026-06-08|Done|||2026-06-09|", "2|Old step|S (Seller)|2026-05-08|Done|||2026-05-09|",
    "3|Review|D (Buyer)|2026-06-12|In progress||Reviewer was ill||",
    "4|Legal text|M (Buyer)|2026-07-10|Blocked||Waiting for counsel||", "5|Tests|S (Seller)|2026-07-20|At risk||||",
    "6|Papers|S (Seller), D (Buyer)|2026-06-22|||||", "7|Far away|S (Seller)|2026-09-22|||||",
    "8|Budget approved|M (Buyer)|2026-08-03|||||", "9|SECRET|S (Seller)|2026-06-16|||||internal",
    "10|Keys||2026-06-20|||||",
  ]

  private func agenda(days: Int = 14, side: Side? = nil, owner: String? = nil, above: String = "") throws -> Agenda {
    let rendered = try Rendered(columns: Self.columns, rows: Self.rows, above: "Decision maker: M\n\n" + above)
    return Agenda(rendered.checked, days: days, side: side, owner: owner)
  }

  private func told(_ agenda: Agenda) -> [String: [String]] {
    Dictionary(
      agenda.sections.map { ($0.heading, $0.lines.map(\.title)) }, uniquingKeysWith: +)
  }

  @Test func `each section holds its steps, internal ones never`() throws {
    let told = told(try agenda())
    #expect(
      told == [
        "Overdue": ["Review"], "Blocked": ["Legal text"], "At risk": ["Tests"],
        "Due by Mon 29 Jun 2026: buyer": ["Papers"], "Due by Mon 29 Jun 2026: seller": ["Papers"],
        "Due by Mon 29 Jun 2026: no known side": ["Keys"],
        "Done in the last 14 days, since Mon 1 Jun 2026": ["Scope"],
        "Decisions open": ["Plan confirmed by the decision maker", "Budget approved"],
      ])
  }

  @Test func `lines say who, when and why`() throws {
    let sections = try agenda().sections
    #expect(
      sections[0].lines.map { [$0.owner, $0.when, $0.remark] } == [["D (Buyer)", "3 days overdue", "Reviewer was ill"]])
    #expect(
      sections[1].lines.map { [$0.owner, $0.when, $0.remark] } == [["M (Buyer)", "Fri 10 Jul", "Waiting for counsel"]])
    #expect(
      sections[2].lines.map { [$0.owner, $0.when, $0.remark] } == [
        ["S (Seller)", "Mon 20 Jul", "At risk, says the plan"]
      ])
  }

  @Test func `of a late step it is said that no duration is given`() throws {
    let rendered = try Rendered(
      columns: Self.columns,
      rows: ["1|Pilot|S (Seller)|2026-06-08|Done|||2026-06-11|", "2|Go-live|D (Buyer)|2026-07-31||1|||"])
    let late = try #require(Agenda(rendered.checked, days: 14).sections.first { $0.heading == "At risk" })
    #expect(
      late.lines.map(\.remark) == [
        "Forecast for Wed 5 Aug 2026, 3 working days after its due date · 39 working days, no duration given"
      ])
  }

  @Test func `a side or an owner narrows it`() throws {
    #expect(
      told(try agenda(side: .seller)) == ["At risk": ["Tests"], "Due by Mon 29 Jun 2026: seller": ["Papers"]])
    #expect(
      told(try agenda(owner: "M")) == [
        "Blocked": ["Legal text"], "Decisions open": ["Plan confirmed by the decision maker", "Budget approved"],
      ])
  }

  @Test func `more days look further, both ways`() throws {
    let told = told(try agenda(days: 40))
    #expect(told["Done in the last 40 days, since Wed 6 May 2026"] == ["Old step", "Scope"])
    #expect(told["Due by Sat 25 Jul 2026: seller"] == ["Papers", "Tests"])
  }

  @Test func `a decision maker who has confirmed is no open decision`() throws {
    let told = told(try agenda(above: "Confirmed: M (Buyer), 2026-06-10"))
    #expect(told["Decisions open"] == ["Budget approved"])
  }

  @Test func `nothing to say is one sentence`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due", rows: ["Late talk|D (Buyer)|2026-09-01"],
      above: "Decision maker: D\n\nConfirmed: D, 2026-06-10")
    let text = AgendaText(Agenda(rendered.checked, days: 1), style: TerminalStyle(columns: 200)).text
    #expect(
      text.hasSuffix(
        "\n\nNothing is overdue, blocked or at risk, nothing is due by Tue 16 Jun 2026, nothing was done since "
          + "Sun 14 Jun 2026, and no decision is open.\n"))
  }

  @Test(arguments: [40, 60, 80, 100]) func `no line is wider than the terminal`(_ columns: Int) throws {
    let text = AgendaText(try agenda(), style: TerminalStyle(columns: columns)).text
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= max(columns, 56) })
  }

  @Test(arguments: [
    ("Budget approved", true), ("Go/no-go", true), ("Contract signature(s)", true), ("Board decides", true),
    ("Sign-off by legal", true), ("Budget", true), ("Design workshop", false), ("Go-live", false),
    ("Single sign-on works", false),
  ])
  func `titles that speak of a decision`(_ title: String, _ isDecision: Bool) throws {
    let rendered = try Rendered(columns: "#|Step|Owner|Due", rows: ["1|\(title)|D (Buyer)|2026-07-01"])
    #expect(rendered.checked.plan.steps[0].isDecision == isDecision)
  }
}
