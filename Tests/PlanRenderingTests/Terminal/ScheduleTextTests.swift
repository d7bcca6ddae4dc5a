import PlanModel
import PlanText
import Testing

@testable import PlanRendering

/// The schedule as text, on 15 June 2026.
struct ScheduleTextTests {
  private func text(_ rows: [String], above: String = "Go-live: 2026-07-31", columns: Int = 100) throws -> ScheduleText
  {
    let rendered = try Rendered(columns: "#|Step|Owner|Due|Status|Depends on|Duration", rows: rows, above: above)
    return ScheduleText(rendered.checked, style: TerminalStyle(columns: columns))
  }

  @Test func `a step says what is known of it`() throws {
    let text = try text([
      "1|Scope|D (Buyer)|2026-06-10|Done||", "2|Review|D (Buyer)|2026-06-12||1|3d", "3|Tests|S (Seller)|2026-07-31||2|",
      "4|Dropped|S (Seller)|2026-07-01|Cancelled||", "5|Papers|||||",
    ]).text
    for part in [
      "1  Scope    done 10 Jun\n", "     D (Buyer) · critical · 3 working days\n",
      "35 working days, no duration given\n",
      "4  Dropped  cancelled\n", "5  Papers   no date\n", "     nobody\n", "Critical path: Review → Tests\n",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
  }

  @Test func `without a go-live it says what it aims at, and how to set one`() throws {
    let text = try text(["1|Scope|D (Buyer)|2026-06-30|||"], above: "").text
    #expect(
      text.contains(
        "The schedule aims at “Scope”. To set another end, write above the table: Go-live: 2026-06-30\n"))
    let late = try self.text(["1|Scope|D (Buyer)|2026-06-12|||"], above: "").text
    #expect(late.contains("write above the table: Go-live: 2026-06-16\n"))
    let weekend = try self.text(["1|Renewal|D (Buyer)|2026-07-05|||"], above: "").text
    #expect(weekend.contains("write above the table: Go-live: 2026-07-06\n"))
  }

  @Test func `backward says by when to begin and end, what is missing and what is missed`() throws {
    let backward = try text([
      "1|Review|D (Buyer)|2026-06-26|||35d", "2|Tests|S (Seller)|||1|5d", "3|Papers||||2|3d", "4|Loose|||||",
      "5|Go-live|D (Buyer)|2026-07-31||3|1d",
    ]).backward
    for part in [
      "2  Tests    21 Jul    27 Jul  no date\n", "had to start 9 working days ago",
      "2 steps have no due date: “End by” says which they can have at the latest.\n",
      "1 step should have begun already.\n",
      "Nothing is known of 1 step: no date, and nothing to wait for.\n",
    ] { #expect(backward.contains(part), "\(part) in \(backward)") }
  }

  @Test func `backward asks nobody to have begun whose length is only counted`() throws {
    let backward = try text(
      [
        "1|Review|D (Buyer)|2026-06-10|Done||", "2|Tests|S (Seller)|2026-06-24||1|",
        "3|Papers|S (Seller)|2026-06-12|||",
        "4|Go-live|D (Buyer)|2026-06-26||2,3|1d",
      ], above: "Go-live: 2026-06-26"
    ).backward
    #expect(!backward.contains("had to start"), "\(backward)")
    #expect(backward.contains("No step should have begun already.\n"), "\(backward)")
  }

  @Test func `backward says what had to end`() throws {
    let backward = try text(
      [
        "1|Review|D (Buyer)|2026-06-10|||3d", "2|Go-live|D (Buyer)|2026-06-12||1|1d",
      ], above: "Go-live: 2026-06-12"
    ).backward
    for part in [
      "3 working days · had to end 2 working days ago", "1 working day · had to end 1 working day ago",
      "2 steps should have begun already.\n",
    ] { #expect(backward.contains(part), "\(part) in \(backward)") }
  }

  @Test func `what only the author may see is marked`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Visibility", rows: ["1|Margin|S (Seller)|2026-07-01|internal"],
      above: "Go-live: 2026-07-01")
    let text = ScheduleText(rendered.checked)
    #expect(text.text.contains("1  Margin (internal)"))
    #expect(text.backward.contains("1  Margin (internal)"))
    let json = String(decoding: ScheduleJSON(rendered.checked).bytes, as: UTF8.self)
    #expect(json.contains("\"internal\": true"))
  }

  private func budget(_ rows: [String], above: String = "Go-live: 2026-07-31") throws -> [String] {
    let rendered = try Rendered(columns: "#|Step|Owner|Due|Depends on|Duration", rows: rows, above: above)
    return SlipBudgetPhrases(schedule: rendered.checked.schedule).sentences
  }

  @Test func `whose all the days are stands behind them`() throws {
    #expect(
      try budget([
        "1|Contract|S (Seller)|2026-06-15||", "2|Setup|S (Seller)|2026-07-30|1|5d",
        "3|Go-live|S (Seller)|2026-07-31|2|1d",
      ]) == [
        "The plan survives 28 lost working days without moving go-live, as long as its due dates are kept: "
          + "28 in “Setup” (the seller's)."
      ])
  }

  @Test func `a plan without go-live has an end to keep`() throws {
    #expect(
      try budget(
        [
          "1|Contract|S (Seller)|2026-06-15||", "2|Setup|S (Seller)|2026-07-20|1|5d",
          "3|Pilot|S (Seller)|2026-07-31|2|5d",
        ], above: "") == [
          "The plan survives 24 lost working days without moving the end of the plan, as long as its due dates are kept: "
            + "20 in “Setup” and 4 in “Pilot” (all the seller's)."
        ])
  }

  @Test func `where nothing can be expected nothing can be lost`() throws {
    #expect(try budget(["1|Setup|S (Seller)|||", "2|Pilot|S (Seller)|||"]) == [])
  }

  @Test func `a plan without go-live has no forecast of one`() throws {
    let rendered = try Rendered(columns: "#|Step|Owner|Due", rows: ["1|Pilot|S (Seller)|2026-07-20"])
    let json = String(decoding: ScheduleJSON(rendered.checked).bytes, as: UTF8.self)
    let nothing = "{\n    \"agreed\": null,\n    \"forecast\": null,\n    \"slipDays\": null\n  }"
    #expect(json.contains("\"goLive\": \(nothing)"), "\(json)")
    #expect(rendered.export.contains("\"forecast\": {\n    \"goLive\": null,"))
  }

  @Test func `what can be lost is told by step, side and phase`() throws {
    let rendered = try Rendered(
      columns: "#|Phase|Step|Owner|Due|Depends on|Duration",
      rows: [
        "1|Prove|Review|D (Buyer)|2026-07-17||10d", "2|Build|Roll-out|S (Seller)|2026-07-29|1|5d",
        "3|Launch|Go-live|D (Buyer)|2026-07-31|2|1d",
      ])
    #expect(
      SlipBudgetPhrases(schedule: rendered.checked.schedule).sentences == [
        "The plan survives 4 lost working days without moving go-live, as long as its due dates are kept: "
          + "3 in “Roll-out” and 1 in “Go-live”.",
        "By side: 1 the buyer's and 3 the seller's.", "By phase: 3 in “Build” and 1 in “Launch”.",
      ])
  }

  @Test func `what saves a late go-live is told`() throws {
    let text = try text(["1|Review|D (Buyer)|2026-06-26|||15d", "2|Go-live|D (Buyer)|2026-06-29||1|1d"], above: "").text
    #expect(text.contains("To save go-live on Mon 29 Jun 2026, the smallest changes first:\n"))
    #expect(text.contains("do “Review” in 10 working days instead of 15"))
  }

  @Test(arguments: [80, 100, 120]) func `no line is wider than the terminal`(_ columns: Int) throws {
    let long = "A step whose title is longer than most, 審査 included, for a table in eighty columns"
    let schedule = try text(
      ["1|\(long)|Dana Wu (Buyer), Sam Ortiz (Seller)|2026-06-10|||", "2|B|D (Buyer)|2027-02-01||1|"],
      above: "Go-live: 2027-02-01", columns: columns)
    for text in [schedule.text, schedule.backward] {
      #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= columns }, "\(text)")
    }
  }
}
