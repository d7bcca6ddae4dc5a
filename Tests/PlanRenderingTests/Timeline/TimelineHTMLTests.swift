import PlanModel
import Testing

@testable import PlanRendering

struct TimelineHTMLTests {
  @Test func `A plan without dates has no timeline`() throws {
    let rendered = try Rendered(columns: "Step|Owner|Due", rows: ["One|Dana (Buyer)|"])
    #expect(!rendered.page.contains("class=\"timeline\""))
  }

  @Test func `A span goes from its start to its due date, by its duration if it has no start; else it is one day`()
    throws
  {
    let bars = try bars(
      columns: "Step|Start|Due|Duration",
      rows: [
        "One|2026-07-01|2026-07-10|", "Two||2026-07-10|3d", "Three||2026-07-10|", "Four|2026-07-01|2026-07-01|",
        "Five||2026-07-10|1d",
      ])
    #expect(
      bars.map { "\($0.days.lowerBound.iso) \($0.days.upperBound.iso)" } == [
        "2026-07-01 2026-07-10", "2026-07-08 2026-07-10", "2026-07-10 2026-07-10", "2026-07-01 2026-07-01",
        "2026-07-10 2026-07-10",
      ])
    #expect(bars.map(\.isMilestone) == [false, false, true, true, true])
  }

  @Test func `A slip leaves a ghost, and what will be late is drawn to its forecast`() throws {
    let bars = try bars(
      columns: "#|Step|Due|Depends on|Status",
      rows: ["1|One|~~2026-06-01~~ ~~2026-06-05~~ 2026-06-10||", "2|Two|2026-07-01||", "3|Three|2026-06-12||Done"])
    #expect(bars[0].ghost?.upperBound.iso == "2026-06-01")
    #expect(bars[0].forecast == Day(iso: "2026-06-16"))
    #expect(bars[1].ghost == nil && bars[1].forecast == nil && bars[2].forecast == nil)
  }

  @Test func `A step that has only a forecast is drawn where it is expected`() throws {
    let bars = try bars(columns: "#|Step|Due|Duration|Depends on", rows: ["1|One|2026-07-01||", "2|Two||2d|1"])
    #expect(bars.map(\.isExpected) == [false, true])
    #expect(bars[1].days.lowerBound.iso == "2026-07-02")
  }

  @Test func `Each label is a link to its row, with its whole title behind`() throws {
    let title = "A very long title that tells everything about the step at once"
    let timeline = try Rendered(columns: "#|Step|Owner|Due", rows: ["a 1|\(title)|Dana (Buyer)|2026-07-01"])
      .part(from: "<section class=\"timeline\"", to: "</section>")
    #expect(timeline.contains("<a href=\"#step-a~201\" class=\"buyer not-started"))
    #expect(timeline.contains("<title>\(title)</title>"))
    #expect(timeline.contains("…</text>"))
  }

  @Test func `A text that runs from right to left begins at its right`() throws {
    let timeline = try Rendered(columns: "Step|Due", rows: ["בדיקה|2026-07-01"])
      .part(from: "<section class=\"timeline\"", to: "</section>")
    #expect(timeline.contains("text-anchor=\"end\" direction=\"rtl\">בדיקה</text>"))
  }

  @Test func `Go-live, close, today and the forecast are lines with their dates`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Due|Duration|Depends on", rows: ["1|One|2026-06-10|5d|", "2|Go-live|2026-06-18|5d|1"],
      above: "Go-live: ~~2026-06-11~~ 2026-06-18\n\nTarget close: 2026-06-12")
    let timeline = try rendered.part(from: "<section class=\"timeline\"", to: "</section>")
    for text in [
      "Today <tspan>15 Jun", "Go-live <tspan>18 Jun", "Close <tspan>12 Jun", "Forecast <tspan>",
      "Go-live was <tspan>11 Jun",
    ] {
      #expect(timeline.contains(text), "\(text)")
    }
  }

  @Test func `A day far from the plan is told, not drawn`() throws {
    let timeline = try Rendered(columns: "Step|Due", rows: ["One|2028-07-01"])
      .part(from: "<section class=\"timeline\"", to: "</section>")
    #expect(!timeline.contains("Today <tspan>"))
    #expect(timeline.contains("Today, Mon 15 Jun 2026, lies outside the drawing."))
  }

  @Test func `Internal steps are not drawn, steps without a date are counted`() throws {
    let timeline = try Rendered(
      columns: "Step|Due|Audience", rows: ["One|2026-07-01|", "Secret|2026-07-02|internal", "Open||"]
    ).part(from: "<section class=\"timeline\"", to: "</section>")
    #expect(!timeline.contains("Secret"))
    #expect(timeline.contains("1 step without a date is not drawn."))
  }

  @Test func `The timeline of twenty steps is small`() throws {
    var plans = TimelinePlans(seed: 20)
    let timeline = try Rendered(plans.plan(steps: 20, days: 200, phases: 4))
      .part(from: "<section class=\"timeline\"", to: "</section>")
    #expect(timeline.utf8.count < 16_000)
  }

  private func bars(columns: String, rows: [String]) throws -> [TimelineBar] {
    let view = try Rendered(columns: columns, rows: rows).view
    return view.steps.compactMap { TimelineBar($0, in: view) }
  }
}
