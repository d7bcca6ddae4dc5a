import PlanModel
import Testing

@testable import PlanRendering

/// The sentences about go-live and close, on 15 June 2026.
struct ForecastPhrasesTests {
  private static let columns = "#|Step|Owner|Due|Status|Depends on|Duration|Visibility"

  private func phrases(above: String = "", _ rows: String...) throws -> ForecastPhrases {
    ForecastPhrases(view: try Rendered(columns: Self.columns, rows: rows, above: above).view)
  }

  @Test func `on course`() throws {
    let phrases = try phrases(
      above: "Go-live: 2026-09-01\n\nTarget close: 2026-07-24", "1|Contract signed|D (Buyer)|2026-07-24|||||",
      "2|Go-live|D (Buyer)|2026-09-01||1|||")
    #expect(phrases.all == ["Go-live is on course for Tue 1 Sep 2026.", "The close is on course for Fri 24 Jul 2026."])
  }

  @Test func `on course, if what is blocked on the way can go on`() throws {
    let one = try phrases(
      above: "Go-live: 2026-09-01", "1|Security review|D (Buyer)|2026-08-03|Blocked||5d||",
      "2|Go-live|D (Buyer)|2026-09-01||1|21d||")
    #expect(
      one.all == [
        "Go-live is on course for Tue 1 Sep 2026, provided that “Security review” is no longer blocked."
      ])
    let two = try phrases(
      above: "Go-live: 2026-09-01", "1|Security review|D (Buyer)|2026-08-03|Blocked||5d||",
      "2|Contract|D (Buyer)|2026-08-31|Blocked|1|20d||", "3|Go-live|D (Buyer)|2026-09-01||2|1d||")
    #expect(
      two.goLive
        == "Go-live is on course for Tue 1 Sep 2026, provided that 2 blocked steps on the way can go on.")
    let apart = try phrases(
      above: "Go-live: 2026-09-01", "1|Security review|D (Buyer)|2026-08-03|Blocked||||",
      "2|Go-live|D (Buyer)|2026-09-01|||||")
    #expect(apart.goLive == "Go-live is on course for Tue 1 Sep 2026.")
  }

  @Test(arguments: [("1", "2"), ("2", "1")])
  func `of two paths without a spare day the blocked one is told, whatever the ids`(
    _ blocked: String, _ other: String
  ) throws {
    let phrases = try phrases(
      above: "Go-live: 2026-09-01\n\nTarget close: 2026-08-04",
      "\(blocked)|Works council|D (Buyer)|2026-08-03|Blocked||||",
      "\(other)|Pricing|S (Seller)|2026-08-03|||||", "3|Contract signed|D (Buyer)|2026-08-04||1,2|||",
      "4|Go-live|D (Buyer)|2026-09-01||3|||")
    let proviso = "provided that “Works council” is no longer blocked."
    #expect(
      phrases.all == [
        "Go-live is on course for Tue 1 Sep 2026, \(proviso)", "The close is on course for Tue 4 Aug 2026, \(proviso)",
      ])
  }

  @Test func `a blocked step with spare days is no proviso`() throws {
    let phrases = try phrases(
      above: "Go-live: 2026-09-01", "1|Works council|D (Buyer)|2026-07-03|Blocked||5d||",
      "2|Pricing|S (Seller)|2026-08-31|||5d||", "3|Go-live|D (Buyer)|2026-09-01||1,2|1d||")
    #expect(phrases.goLive == "Go-live is on course for Tue 1 Sep 2026.")
  }

  @Test func `the close hangs on what is blocked before it, not on what is blocked behind it`() throws {
    func all(_ first: String, _ last: String) throws -> [String] {
      try phrases(
        above: "Go-live: 2026-09-01\n\nTarget close: 2026-07-24", "1|Redlines|D (Buyer)|2026-07-23|\(first)||5d||",
        "2|Contract signed|D (Buyer)|2026-07-24||1|1d||", "3|Build|D (Buyer)|2026-08-31|\(last)|2|26d||",
        "4|Go-live|D (Buyer)|2026-09-01||3|1d||"
      ).all
    }
    let goLive = "Go-live is on course for Tue 1 Sep 2026, provided that"
    #expect(
      try all("Blocked", "") == [
        "\(goLive) “Redlines” is no longer blocked.",
        "The close is on course for Fri 24 Jul 2026, provided that “Redlines” is no longer blocked.",
      ])
    #expect(
      try all("", "Blocked") == [
        "\(goLive) “Build” is no longer blocked.", "The close is on course for Fri 24 Jul 2026.",
      ])
  }

  @Test func `late, and which step pushes it`() throws {
    let phrases = try phrases(
      above: "Target close: 2026-06-19", "1|Security review|D (Buyer)|2026-06-12|||||",
      "2|Signature|D (Buyer)|2026-06-19||1|5d||", "3|Go-live|D (Buyer)|2026-06-26||2|5d||")
    #expect(
      phrases.all == [
        "Go-live is forecast for Tue 30 Jun 2026, 2 working days after the agreed Fri 26 Jun, because "
          + "“Security review” is overdue.",
        "The close is forecast for Tue 23 Jun 2026, 2 working days after the agreed Fri 19 Jun, for the same reason.",
      ])
  }

  @Test func `late, and only if what is blocked on the way can go on`() throws {
    let blocked = try phrases(
      above: "Go-live: 2026-06-17", "1|Security review|D (Buyer)|2026-06-12|Blocked||||",
      "2|Go-live|D (Buyer)|2026-06-17||1|3d||")
    #expect(
      blocked.goLive == "Go-live is forecast for Fri 19 Jun 2026, 2 working days after the agreed Wed 17 Jun, because "
        + "“Security review” is overdue; this assumes that it is no longer blocked.")
    let behind = try phrases(
      above: "Go-live: 2026-06-17", "1|Kick-off|D (Buyer)|2026-06-12|||||",
      "2|Security review|D (Buyer)|2026-06-16|Blocked|1|1d||", "3|Go-live|D (Buyer)|2026-06-17||2|1d||")
    #expect(
      behind.goLive == "Go-live is forecast for Thu 18 Jun 2026, 1 working day after the agreed Wed 17 Jun, because "
        + "“Kick-off” is overdue; this assumes that “Security review” is no longer blocked.")
  }

  @Test func `one day across a year's end`() throws {
    let phrases = try phrases("1|Test|D (Buyer)|2026-12-30||||", "2|Go-live|D (Buyer)|2026-12-31||1|2d||")
    #expect(
      phrases.goLive == "Go-live is forecast for Fri 1 Jan 2027, 1 working day after the agreed Thu 31 Dec 2026, "
        + "because “Go-live” takes 2 working days, more than the plan leaves it.")
  }

  @Test func `days off are counted as calendar days`() throws {
    let phrases = try phrases(above: "Go-live: 2026-07-04", "1|Go-live in the north|D (Buyer)|2026-07-05|||||")
    #expect(phrases.goLive == "Go-live is forecast for Sun 5 Jul 2026, 1 calendar day after the agreed Sat 4 Jul.")
  }

  @Test func `earlier than agreed`() throws {
    let phrases = try phrases(above: "Go-live: 2026-09-01", "1|Go-live in the north|D (Buyer)|2026-08-31|||||")
    #expect(
      phrases.goLive == "Go-live is forecast for Mon 31 Aug 2026, 1 working day before the agreed Tue 1 Sep.")
  }

  @Test func `done, in time and late`() throws {
    #expect(try phrases("1|Go-live|D (Buyer)|2026-06-10|Done||||").goLive == "Go-live was on Wed 10 Jun 2026.")
    let late = try phrases(above: "Go-live: 2026-06-08", "1|Go-live in the north|D (Buyer)|2026-06-10|Done||||")
    #expect(late.goLive == "Go-live was on Wed 10 Jun 2026, 2 working days after the agreed Mon 8 Jun.")
  }

  @Test func `no date is agreed, or none can be expected`() throws {
    let undated = try phrases("1|Test|D (Buyer)|2026-06-30||||", "2|Go-live|D (Buyer)|||1|2d||")
    #expect(undated.goLive == "Go-live is forecast for Thu 2 Jul 2026; no date is agreed.")
    #expect(
      try phrases(above: "Go-live: 2026-09-01", "1|Go-live|D (Buyer)||||||").goLive?.hasPrefix("Go-live is ") == true)
    #expect(try phrases("1|Test|D (Buyer)||||||").all == [])
  }

  @Test func `without a go-live the step aimed at is named, unless it is internal`() throws {
    #expect(
      try phrases("1|Acceptance|D (Buyer)|2026-06-30||||").goLive == "“Acceptance” is on course for Tue 30 Jun 2026.")
    #expect(try phrases("1|Acceptance|D (Buyer)|2026-06-30|||| internal").goLive == nil)
  }

  @Test func `an internal step is never the reason that is told`() throws {
    let phrases = try phrases(
      above: "<!-- mutual: allow internal-leak: agreed -->", "1|SECRET|S (Seller)|2026-06-10||||internal",
      "2|Roll-out|D (Buyer)|2026-06-16||1|3d||", "3|Go-live|D (Buyer)|2026-06-17||2|1d||")
    #expect(
      phrases.goLive == "Go-live is forecast for Mon 22 Jun 2026, 3 working days after the agreed Wed 17 Jun.")
  }
}

struct HealthPhrasesTests {
  @Test func `an internal step that is waited for has no name`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Status|Depends on|Duration|Visibility",
      rows: ["1|SECRET|S (Seller)|2026-06-10||||internal", "2|Roll-out|D (Buyer)|2026-07-16||1|2d|"],
      above: "<!-- mutual: allow internal-leak: agreed -->")
    let reason = rendered.view.healthReason(of: rendered.checked.plan.steps[1])
    #expect(reason == "waits for another step, which is overdue")
    for text in [rendered.page, rendered.summary, rendered.data] { #expect(!text.contains("SECRET")) }
    #expect(rendered.export.contains("waits for “SECRET”, which is overdue"))
  }

  @Test func `the page says how each open step stands, why, and whose word it is`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Status|Depends on|Duration",
      rows: [
        "1|One|D (Buyer)|2026-06-12|In progress|", "2|Two|S (Seller)|2026-06-17||",
        "3|Three|D (Buyer)|2026-07-01|At risk|",
        "4|Four|S (Seller)|2026-07-02|On track|", "5|Five|D (Buyer)|2026-07-03|Done|",
        "6|Six|D (Buyer)|2026-07-17||1|2d",
      ])
    let expected = [
      ["<span class=\"health red\">Off track</span>", "Overdue by 3 days", "forecast <time datetime=\"2026-06-16\">"],
      ["<span class=\"health amber\">At risk</span>", "Due on Wed 17 Jun 2026 and not started", "spare days"],
      ["<span class=\"health amber\">At risk, says the plan</span>"],
      ["<span class=\"health green\">On track, says the plan</span>"], [],
      ["<span class=\"health amber\">At risk</span>", "Waits for “One”, which is overdue", "no spare day"],
    ]
    for (index, parts) in expected.enumerated() {
      let row = try rendered.part(from: "id=\"step-\(index + 1)\"", to: "</tr>")
      for part in parts { #expect(row.contains(part), "\(part) in \(row)") }
      #expect(row.contains("class=\"health") == !parts.isEmpty)
    }
  }
}
