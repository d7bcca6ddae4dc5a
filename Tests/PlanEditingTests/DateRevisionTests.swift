import PlanEditing
import PlanModel
import PlanText
import Testing

@Suite struct `Dates that move` {
  @Test(arguments: [
    (" 2026-07-10 ", " ~~2026-07-10~~ 2026-07-24 (late) "),
    ("2026-07-10", "~~2026-07-10~~ 2026-07-24 (late)"),
    (" 10 July 2026 ", " ~~10 July 2026~~ 2026-07-24 (late) "),
    (" 2026-07-10 (board date) ", " ~~2026-07-10 (board date)~~ 2026-07-24 (late) "),
    (" **2026-07-10** ", " ~~**2026-07-10**~~ 2026-07-24 (late) "),
    (" [2026-07-10](https://e.x) ", " ~~[2026-07-10](https://e.x)~~ 2026-07-24 (late) "),
    (" `2026-07-10` ", " ~~`2026-07-10`~~ 2026-07-24 (late) "),
    (" _Fri_ 2026-07-10 ✅ ", " ~~_Fri_ 2026-07-10 ✅~~ 2026-07-24 (late) "),
    (
      " ~~2026-07-01~~ 2026-07-10 (pen test) ",
      " ~~2026-07-01~~ ~~2026-07-10 (pen test)~~ 2026-07-24 (late) "
    ),
    (" ~~2026-07-01~~ → 2026-07-10 ", " ~~2026-07-01~~ → ~~2026-07-10~~ → 2026-07-24 (late) "),
    (" 2026-07-10 ~~2026-07-01~~ ", " ~~2026-07-01~~ ~~2026-07-10~~ 2026-07-24 (late) "),
    (
      " **~~2026-07-01~~ 2026-07-10** ",
      " **~~2026-07-01~~ ~~2026-07-10~~ 2026-07-24 (late)** "
    ),
    (
      " <!-- mutual: allow date-on-day-off: agreed --> ~~2026-07-01~~ 2026-07-10 ",
      " <!-- mutual: allow date-on-day-off: agreed --> ~~2026-07-01~~ ~~2026-07-10~~ 2026-07-24 (late) "
    ),
    (
      " [~~2026-07-01~~ 2026-07-10](https://e.x/a_b) ",
      " [~~2026-07-01~~ ~~2026-07-10~~ 2026-07-24 (late)](https://e.x/a_b) "
    ),
    (" July 10 ", " ~~2026-07-10~~ 2026-07-24 (late) "),
    (" go-live - 37d (board) ", " ~~2026-07-10 (board)~~ 2026-07-24 (late) "),
    (" [go-live - 37d](https://e.x) ", " ~~[2026-07-10](https://e.x)~~ 2026-07-24 (late) "),
    (" Week 6 ", " ~~2026-07-10~~ 2026-07-24 (late) "),
    (" ~~go-live - 40d~~ Week 6 ", " ~~go-live - 40d~~ ~~2026-07-10~~ 2026-07-24 (late) "),
    (" 2026-07-01 – 2026-07-10 ", " ~~2026-07-01 – 2026-07-10~~ 2026-07-01 to 2026-07-24 (late) "),
    (" Weeks 5-6 ", " ~~2026-06-29 to 2026-07-10~~ 2026-06-29 to 2026-07-24 (late) "),
    (" June 29 - July 10 ", " ~~2026-06-29 to 2026-07-10~~ 2026-06-29 to 2026-07-24 (late) "),
    (" end of month ", " ~~end of month~~ 2026-07-24 (late) "),
    (" ~~2026-07-01~~ end of month ", " ~~2026-07-01~~ ~~end of month~~ 2026-07-24 (late) "),
    (" ~~2026-07-01~~ TBD ", " ~~2026-07-01~~ 2026-07-24 (late) "),
    (" ~~2026-07-01~~ → [Date] ", " ~~2026-07-01~~ → 2026-07-24 (late) "),
    (" **~~2026-07-01~~ TBD** ", " **~~2026-07-01~~ 2026-07-24 (late)** "),
    (" ~~2026-07-01~~ TBD (board) ", " ~~2026-07-01~~ ~~TBD (board)~~ 2026-07-24 (late) "),
    (" ~~2026-07-01~~ ", " ~~2026-07-01~~ 2026-07-24 (late) "),
    (" ~~2026-07-01~~ — ", " ~~2026-07-01~~ 2026-07-24 (late) "),
    (" TBD ", " 2026-07-24 "), (" [Date] ", " 2026-07-24 "), (" — ", " 2026-07-24 "),
    ("", " 2026-07-24 "), (" ", " 2026-07-24 "), ("              ", " 2026-07-24   "),
    (
      " <!-- mutual: allow date-missing: agreed --> ",
      " 2026-07-24 <!-- mutual: allow date-missing: agreed --> "
    ),
  ])
  func `a cell keeps what was written, struck through, and says the new day behind it`(
    cell: String, expected: String
  ) throws {
    let revised = try Revised(cell: cell, reason: "late")
    #expect(revised.cell == expected)
    let due = revised.revision?.compilation.plan.steps.first?.due
    #expect(due?.day?.iso == "2026-07-24")
    #expect(due?.slips.last?.to.iso ?? "2026-07-24" == "2026-07-24")
    if revised.before.plan.steps[0].dueDay != nil { #expect(due?.slips.last?.reason == "late") }
  }

  @Test func `each reason stays with the slip that it led to`() throws {
    let revised = try Revised(cell: " ~~2026-07-01~~ ~~2026-07-03 (flu)~~ 2026-07-10 (pen test) ", reason: "holiday")
    let slips = try #require(revised.revision?.compilation.plan.steps[0].due.slips)
    #expect(slips.map(\.reason) == ["flu", "pen test", "holiday"])
    #expect(slips.map(\.from.iso) == ["2026-07-01", "2026-07-03", "2026-07-10"])
  }

  @Test func `the reason in the notes stays with the slip before`() throws {
    let text = "| Step | Due | Notes |\n|---|---|---|\n| Review | ~~2026-07-01~~ 2026-07-10 | slip: pen test |\n"
    let revised = try Revised(text) { _ in NewDates(due: [0: try Revised.day("2026-07-24")]) }
    #expect(revised.text?.contains("| ~~2026-07-01~~ ~~2026-07-10 (pen test)~~ 2026-07-24 | slip: pen test |") == true)
    #expect(revised.revision?.compilation.plan.steps[0].due.slips.map(\.reason) == ["pen test", nil])
  }

  @Test(arguments: [
    ("late | very late", #"late \| very late"#, "late | very late"),
    ("two\nlines\tand \u{202E}more", "two lines and more", "two lines and more"),
    ("he said :) and (so) on (", #"he said :\] and (so) on \["#, "he said :] and (so) on ["),
    ("a) b) c", #"a\] b\] c"#, "a] b] c"), (")", #"\]"#, "]"),
    ("*now* `or` ~~never~~ [x] <b>", #"\*now\* \`or\` \~never\~ \[x\] \<b>"#, "*now* `or` ~never~ [x] <b>"),
    ("R&D: pen_test, &amp;", #"R\&D: pen_test, \&amp;"#, "R&D: pen_test, &amp;"),
    (#"a\b"#, #"a\\b"#, #"a\b"#),
  ])
  func `a reason reads back as it was given, on one line`(given: String, written: String, read: String) throws {
    let revised = try Revised(cell: " 2026-07-10 ", reason: given)
    #expect(revised.cell == " ~~2026-07-10~~ 2026-07-24 (\(written)) ")
    #expect(revised.revision?.compilation.plan.steps[0].due.slips.map(\.reason) == [read])
  }

  @Test(arguments: ["", " ", "()", "\u{0}\u{7}"]) func `an empty reason is none`(reason: String) throws {
    #expect(SlipReason(reason) == nil || reason == "()")
    #expect(try Revised(cell: " 2026-07-10 ", reason: nil).cell == " ~~2026-07-10~~ 2026-07-24 ")
  }

  @Test func `work that has not begun moves with its end, in cells of its own and in ranges`() throws {
    let text = """
      | Step | Start | Due |
      |---|---|---|
      | Review | 2026-07-01 | 2026-07-10 |
      | Pilot | | 2026-07-13 to 2026-07-17 |

      """
    let revised = try Revised(text) { _ in
      NewDates(
        due: [0: try Revised.day("2026-07-17"), 1: try Revised.day("2026-07-24")],
        dueStart: [1: try Revised.day("2026-07-20")], start: [0: try Revised.day("2026-07-08")])
    }
    #expect(
      revised.text == """
        | Step | Start | Due |
        |---|---|---|
        | Review | ~~2026-07-01~~ 2026-07-08 | ~~2026-07-10~~ 2026-07-17 |
        | Pilot | | ~~2026-07-13 to 2026-07-17~~ 2026-07-20 to 2026-07-24 |

        """)
  }

  @Test func `rows without a cell for the date are told`() throws {
    let text = "| Step | Owner | Due |\n|---|---|---|\n| A | Dana | 2026-07-01 |\n| B | Raj\n| C | Raj |\n"
    let day = try Revised.day("2026-07-24")
    let revised = Revised(text) { _ in NewDates(due: [0: day, 1: day, 2: day]) }
    #expect(revised.revision?.unwritten == [1, 2])
    #expect(revised.revision?.changes.map(\.line) == [3])
    #expect(revised.revision?.changes.map(\.old) == ["2026-07-01"])
    #expect(revised.revision?.changes.map(\.new) == ["~~2026-07-01~~ 2026-07-24"])
  }

  @Test func `days that stand there already change nothing`() throws {
    let text = "Go-live: T\n\n| Step | Due |\n|---|---|\n| A | Fri July 10 |\n| Go-live | 2026-09-01 |\n"
    let revised = Revised(text) { plan in
      NewDates(
        due: Dictionary(uniqueKeysWithValues: plan.steps.compactMap { step in step.dueDay.map { (step.index, $0) } }))
    }
    #expect(revised.text == text)
    #expect(revised.revision?.changes.isEmpty == true)
  }

  @Test(arguments: [
    " July 10 or [July 10](https://e.x) ", " ~~2026-07-01~~ [2026-07-10](https://e.x) **~~x~~** ",
    " 2026-07-10 ~~2026-07-01~~ <!-- ours --> ", " **~~end of quarter~~ 2026-07-10** ~~[x](y)~~ ",
    " Week 6 <!-- mutual: allow date-year-inferred: fine --> ", " <b>Week 6</b> ",
    " ~~TBC by Ana~~ **~~June 1~~ Week 6** ",
  ])
  func `what stands beside a date is never lost`(cell: String) throws {
    let revised = try Revised(cell: cell, reason: nil)
    guard let written = revised.cell else { return }
    for part in [
      "[July 10](https://e.x)", "](https://e.x)", "<!-- ours -->", "~~[x](y)~~", "quarter", "by Ana",
      "<!-- mutual: allow date-year-inferred: fine -->", "<b>", "</b>",
    ] where cell.contains(part) {
      #expect(written.contains(part), "\(written)")
    }
  }

  @Test(arguments: [
    ("Done 12 Jun", "Done 2026-06-12"), ("Done 12 Jun (12 Jun)", "Done 12 Jun (2026-06-12)"),
    ("~~Open~~ Done (12 Jun)", "~~Open~~ Done (2026-06-12)"),
  ])
  func `a day in a status is written out where it stands`(_ status: String, _ written: String) throws {
    let text = "Go-live: 2026-09-01\n\n| Step | Due | Status |\n|---|---|---|\n| Demo | 2026-06-12 | \(status) |\n"
    let revised = try Revised(text) { _ in NewDates(fields: [.goLive: try Revised.day("2027-06-01")]) }
    #expect(revised.text?.contains("| \(written) |") == true, "\(revised.outcome)")
  }
}
