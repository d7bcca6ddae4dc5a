import PlanModel
import Testing

@testable import PlanRendering

/// Sentences about a plan as of Monday 15 June 2026.
@Suite struct `What a slip is told as` {
  private static let columns = "#|Step|Owner|Due|Duration|Depends on|Status"

  private func plan() throws -> Rendered {
    try Rendered(
      columns: Self.columns,
      rows: [
        "4|Security review|Omar Haddad (Buyer)|2026-07-10|||", "5|Redlines|Ana Ruiz (Buyer)|2026-07-31|5d|4|",
        "6|Contract signed|Mary Okafor (Buyer), Jon Smith (Seller)|2026-08-14||5|", "7|Go-live||2026-09-01||6|",
      ], above: "Go-live: 2026-09-01\nTarget close: 2026-08-14")
  }

  private func whatIf(_ rendered: Rendered, _ changes: [(step: Int, day: String, lag: Lag?)]) throws -> WhatIf {
    let changes = try changes.map { WhatIf.Change(step: $0.step, day: try #require(Day(iso: $0.day)), lag: $0.lag) }
    return WhatIf(changes, in: rendered.checked.schedule)
  }

  private func sentence(_ first: (Int, String, Lag?), _ others: (Int, String, Lag?)...) throws -> String {
    SlipSentence(try whatIf(plan(), [first] + others)).text
  }

  @Test func `singular and plural`() throws {
    let heads = [
      ("2026-07-13", Lag.workingDays(1), "slips one working day, to Mon 13 July"),
      ("2026-07-15", .workingDays(3), "slips three working days, to Wed 15 July"),
      ("2026-07-17", .workingDays(5), "slips one week, to Fri 17 July"),
      ("2026-07-24", .workingDays(10), "slips two weeks, to Fri 24 July"),
      ("2026-07-11", .calendarDays(1), "slips one calendar day, to Sat 11 July"),
      ("2026-07-24", .calendarDays(14), "slips 14 calendar days, to Fri 24 July"),
      ("2026-07-09", .workingDays(-1), "comes forward one working day, to Thu 9 July"),
      ("2026-07-10", .workingDays(0), "stays on Fri 10 July"),
    ]
    for (day, lag, head) in heads {
      #expect(try sentence((0, day, lag)) == "If “Security review” \(head), go-live stays on Tue 1 Sep.")
    }
  }

  @Test func `a date is told in weeks if it is some, else in working days`() throws {
    #expect(try sentence((0, "2026-07-17", nil)).hasPrefix("If “Security review” slips one week, to Fri 17 July,"))
    #expect(try sentence((0, "2026-07-28", nil)).contains("slips 12 working days, to Tue 28 July,"))
    #expect(try sentence((0, "2026-07-11", nil)).contains("slips one calendar day, to Sat 11 July,"))
  }

  @Test func `what moves and what stays`() throws {
    #expect(
      try sentence((0, "2026-08-07", .workingDays(20)))
        == "If “Security review” slips four weeks, to Fri 7 Aug, go-live moves from Tue 1 Sep to Tue 15 Sep."
        + " The target close moves from Fri 14 Aug to Fri 28 Aug.")
    #expect(
      try sentence((3, "2026-08-25", .workingDays(-5)))
        == "If “Go-live” comes forward one week, to Tue 25 Aug, go-live stays on Tue 1 Sep."
        + " But what “Go-live” waits for holds it until Tue 1 Sep (no duration given).")
    #expect(
      try sentence((0, "2026-07-17", .workingDays(5)), (3, "2026-09-03", nil))
        == "If “Security review” slips one week, to Fri 17 July, and “Go-live” slips two working days, to Thu 3 Sep, "
        + "go-live moves from Tue 1 Sep to Thu 3 Sep.")
  }

  @Test func `years are told where one differs`() throws {
    let whatIf = try whatIf(plan(), [(0, "2026-12-25", .workingDays(120))])
    #expect(
      SlipSentence(whatIf).text
        == "If “Security review” slips 24 weeks, to Fri 25 Dec 2026, go-live moves from Tue 1 Sep 2026 to Tue 2 Feb 2027."
        + " The target close moves from Fri 14 Aug 2026 to Fri 15 Jan 2027.")
  }

  @Test func `go-live that waits for nothing comes forward`() throws {
    let plan = try Rendered(columns: Self.columns, rows: ["1|Go-live||2026-09-01|||"], above: "Go-live: 2026-09-01")
    #expect(
      try SlipSentence(whatIf(plan, [(0, "2026-08-25", nil)])).text
        == "If “Go-live” comes forward one week, to Tue 25 Aug, go-live comes forward from Tue 1 Sep to Tue 25 Aug.")
  }

  @Test func `what is late already is told with what was agreed`() throws {
    let late = try Rendered(
      columns: Self.columns, rows: ["1|Review||2026-06-08|||", "2|Go-live||2026-06-12|2d|1|"],
      above: "Go-live: 2026-06-12")
    #expect(
      try SlipSentence(whatIf(late, [(0, "2026-06-19", nil)])).text
        == "If “Review” slips nine working days, to Fri 19 June, "
        + "go-live moves from Thu 18 June to Tue 23 June; Fri 12 June was agreed.")
    #expect(
      try SlipSentence(whatIf(late, [(0, "2026-06-16", nil)])).text.hasSuffix(
        "go-live stays on Thu 18 June; Fri 12 June was agreed."))
  }

  @Test func `a plan without go-live has an end`() throws {
    let plan = try Rendered(columns: Self.columns, rows: ["1|Review||2026-07-10|||", "2|Pilot||2026-07-17||1|"])
    #expect(
      try SlipSentence(whatIf(plan, [(0, "2026-07-13", nil)])).text
        == "If “Review” slips one working day, to Mon 13 July, "
        + "the end of the plan moves from Fri 17 July to Mon 20 July.")
  }

  @Test func `a step without a date is told the day it gets`() throws {
    let plan = try Rendered(columns: Self.columns, rows: ["1|Review|||||", "2|Go-live||2026-07-17|||"])
    #expect(
      try SlipSentence(whatIf(plan, [(0, "2026-07-13", nil)])).text
        == "If “Review” is due on Mon 13 July, go-live stays on Fri 17 July.")
  }

  @Test func `who waits for nothing is held by its own work`() throws {
    let plan = try Rendered(
      columns: Self.columns, rows: ["1|Setup||2026-07-31|40d||", "2|Go-live||2026-09-01|1d|1|"],
      above: "Go-live: 2026-09-01")
    #expect(
      try SlipSentence(whatIf(plan, [(0, "2026-07-24", nil)])).text
        .hasSuffix(" But “Setup” cannot end before Fri 7 Aug."))
  }

  @Test func `what then ends after go-live is told`() throws {
    let rows = [
      "1|Pilot||2026-08-14|||", "2|Training||2026-08-28||1|", "3|Report||2026-08-31||1|", "4|Go-live||2026-09-01|||",
    ]
    let plan = try Rendered(columns: Self.columns, rows: rows, above: "Go-live: 2026-09-01")
    #expect(
      try SlipSentence(whatIf(plan, [(1, "2026-09-04", nil)])).text
        == "If “Training” slips one week, to Fri 4 Sep, go-live stays on Tue 1 Sep."
        + " But “Training” then ends after go-live, which does not wait for it.")
    #expect(
      try SlipSentence(whatIf(plan, [(0, "2026-08-28", nil)])).text
        .hasSuffix(" But “Training” and “Report” then end after go-live, which does not wait for them."))
  }

  @Test func `where a step was expected stands with its due date`() throws {
    let late = try Rendered(
      columns: Self.columns, rows: ["1|Review||2026-06-08|||", "2|Go-live||2026-06-12|2d|1|"],
      above: "Go-live: 2026-06-12")
    #expect(
      try SlipText.text(whatIf(late, [(0, "2026-06-19", nil)])).contains("Thu 18 June (due 12 June)  Tue 23 June\n"))
  }

  @Test func `the table has every step that moves, and what absorbs how much stands under it`() throws {
    #expect(
      try SlipText.text(whatIf(plan(), [(0, "2026-08-07", .workingDays(20))])) == """
        If “Security review” slips four weeks, to Fri 7 Aug, go-live moves from Tue 1 Sep to Tue 15 Sep. The target close \
        moves from Fri 14 Aug to Fri 28 Aug.

        Step             Owner                                    From         To
        Security review  Omar Haddad (Buyer)                      Fri 10 July  Fri 7 Aug
        Redlines         Ana Ruiz (Buyer)                         Fri 31 July  Fri 14 Aug
        Contract signed  Mary Okafor (Buyer), Jon Smith (Seller)  Fri 14 Aug   Fri 28 Aug
        Go-live          nobody                                   Tue 1 Sep    Tue 15 Sep

        “Redlines” absorbs 10 working days.
        No duration given: “Contract signed” and “Go-live”; all the time before the due date counts as work.

        """)
    #expect(
      try SlipText.text(whatIf(plan(), [(0, "2026-07-13", nil)])).hasSuffix(
        "\n“Redlines” absorbs 1 working day and does not move.\n"))
  }
}
