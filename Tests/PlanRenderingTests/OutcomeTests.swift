import PlanModel
import Testing

@testable import PlanRendering

/// What is told of days that have come or passed, on 15 June 2026.
struct OutcomeTests {
  private func rendered(_ rows: String..., above: String) throws -> Rendered {
    try Rendered(columns: "#|Step|Owner|Due|Done on|Status|Depends on", rows: rows, above: above)
  }

  @Test(arguments: [
    ("2026-06-12|", "Go-live was on Fri 12 Jun 2026."),
    (
      "2026-06-12|2026-06-15",
      "Go-live was on Mon 15 Jun 2026, 1 working day after the agreed Fri 12 Jun."
    ),
    ("2026-06-05|", "Go-live was due on Fri 12 Jun 2026; all steps are done."),
  ])
  func `a go-live that only a field dates was on the day of its last step`(_ days: String, _ sentence: String) throws {
    let rendered = try rendered("1|Switch-over|D (Buyer)|\(days)|Done|", above: "Go-live: 2026-06-12")
    #expect(ForecastPhrases(view: rendered.view).goLive == sentence)
    #expect(!rendered.page.contains("On course"))
  }

  @Test func `it is not said to have been while something is open that was due by then`() throws {
    let rendered = try rendered(
      "1|Tests|D (Buyer)|2026-06-10||Open|", "2|Switch-over|D (Buyer)|2026-06-12||Done|", above: "Go-live: 2026-06-12")
    #expect(ForecastPhrases(view: rendered.view).goLive == "Go-live was due on Fri 12 Jun 2026.")
  }

  @Test func `it is still to come where all is done before it`() throws {
    let rendered = try rendered("1|Switch-over|D (Buyer)|2026-06-12||Done|", above: "Go-live: 2026-06-30")
    #expect(ForecastPhrases(view: rendered.view).goLive == "Go-live is on course for Tue 30 Jun 2026.")
    #expect(rendered.page.contains("On course") && !rendered.page.contains("Reached"))
    #expect(SummaryContent(rendered.view).opening.goLive?.note == "in 15 days")
  }

  @Test func `the only step was on its day`() throws {
    let rendered = try rendered("1|Renewal|D (Buyer)|2026-06-12||Done|", above: "")
    #expect(ForecastPhrases(view: rendered.view).goLive == "“Renewal” was on Fri 12 Jun 2026.")
  }

  @Test func `no day is made up for what is done before its date`() throws {
    let rendered = try rendered(
      "1|Contract signed|D (Buyer)|2026-07-15||Done|", "2|Go-live|S (Seller)|2026-08-14||Done|1",
      above: "Go-live: 2026-08-14\n\nTarget close: 2026-07-15")
    #expect(
      ForecastPhrases(view: rendered.view).all == [
        "Go-live is done; the plan does not say since when.", "The close is done; the plan does not say since when.",
      ])
    let head = try rendered.part(from: "<header", to: "</header>")
    #expect(head.contains("Reached</dd><dd class=\"note\">the plan does not say since when"), "\(head)")
    let goLive = try #require(SummaryContent(rendered.view).opening.goLive)
    #expect(goLive.facts == "Fri 14 Aug 2026 · the plan does not say since when · Reached")
    #expect(!Agenda(rendered.checked, days: 14).sections.contains { $0.heading.hasPrefix("Done") })
    #expect(!ScheduleText(rendered.checked).text.contains("15 Jun\n"))
    #expect(
      TimelineFlag.all(of: rendered.view, near: rendered.checked.plan.asOf...rendered.checked.plan.asOf)
        .allSatisfy { $0.kind != .forecast })
  }
}
