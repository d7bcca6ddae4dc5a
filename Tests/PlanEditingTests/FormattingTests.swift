import PlanEditing
import PlanModel
import PlanText
import Testing

/// The canonical form of plans, as of 12 June 2026.
@Suite struct FormattingTests {
  private func formatted(_ text: String) throws -> String {
    String(decoding: try formatting(Array(text.utf8)).bytes, as: UTF8.self)
  }

  private func formatting(_ bytes: [UInt8]) throws -> Formatting {
    let asOf = try #require(Day(iso: "2026-06-12"))
    return try #require(Formatting(Plan(SourceText(name: "plan.md", bytes: bytes), asOf: .given(asOf))))
  }

  /// The only row of a table with one date.
  private func date(_ cell: String, _ head: String = "Go-live: 2026-09-01\nStart: 2026-06-01") throws -> String {
    let text = try formatted("\(head)\n\n| Step | Due |\n|---|---|\n| A | \(cell) |\n")
    let row = try #require(text.split(separator: "\n").last)
    return row.dropFirst("| A    | ".count).dropLast().reversed().drop { $0 == " " }.reversed().map(String.init)
      .joined()
  }

  // MARK: Columns

  @Test func `cells stand below each other, and the marks of alignment are kept`() throws {
    let text = "# A\n\n|Step|Owner|Due|Status|\n|---|:--|--:|:-:|\n|Kick-off|Ada|2026-06-12|Done|\nB|\\||2026-07-01|\n"
    #expect(
      try formatted(text) == """
        # A

        | Step     | Owner |        Due | Status |
        | -------- | :---- | ---------: | :----: |
        | Kick-off | Ada   | 2026-06-12 |  Done  |
        | B        | \\|    | 2026-07-01 |        |

        """)
  }

  @Test func `wide and combined characters take the columns that they are shown in`() throws {
    let text = "|Step|Status|\n|-|-|\n|日本語|✅|\n|e\u{301}|👩‍💻 🇩🇪 ☑️ 1️⃣|\n"
    #expect(
      try formatted(text) == """
        | Step   | Status      |
        | ------ | ----------- |
        | 日本語 | ✅          |
        | e\u{301}      | 👩‍💻 🇩🇪 ☑️ 1️⃣ |

        """)
  }

  @Test func `a table wider than 160 columns is not padded`() throws {
    let long = String(repeating: "x", count: 160)
    let text = "|Step|Owner|Due|\n|:-|-|-:|\n|\(long)||2026-06-12|\n|B|  Ada  |\n"
    let expected = "| Step | Owner | Due |\n| :-- | --- | --: |\n| \(long) | | 2026-06-12 |\n| B | Ada | |\n"
    #expect(try formatted(text) == expected)
    let fitting = String(repeating: "x", count: 160 - "|  | Due |".utf8.count)
    #expect(try formatted("|Step|Due|\n|-|-|\n|\(fitting)||\n").hasSuffix("| \(fitting) |     |\n"))
  }

  @Test func `quotes, lists, line ends and the end of the file stay`() throws {
    #expect(
      try formatted("> |Step|Due|\r\n> |-|-|\r\n>|A||") == "> | Step | Due |\r\n> | ---- | --- |\r\n>| A    |     |")
    #expect(
      try formatted("\u{FEFF}- |Step|Due|\n  |-|-|\n  |A||\t\n")
        == "\u{FEFF}- | Step | Due |\n  | ---- | --- |\n  | A    |     |\n")
  }

  @Test func `what stands in cells stays byte for byte`() throws {
    let row = "|a `x\\|y` <!-- mutual: allow date-missing: so agreed -->|*b*\t\u{1}|||surplus|"
    let bytes = Array("|Step|Owner|Due|\n|-|-|-|\n\(row)\n| \u{7F}".utf8) + [0xFF, 0xC3] + Array("|B|\n".utf8)
    let formatted = try formatting(bytes).bytes
    let text = String(decoding: formatted, as: UTF8.self)
    #expect(text.contains("| a `x\\|y` <!-- mutual: allow date-missing: so agreed --> | *b*\t\u{1}"))
    #expect(text.contains("| surplus |\n"))
    #expect(formatted.contains(0xFF) && formatted.contains(0xC3))
  }

  @Test func `tables of people and risks are set, others are not`() throws {
    let other = "|Metric|Today|\n|-|-|\n|a|b|\n\n```\n|Step|Owner|\n|-|-|\n```\n"
    let text = "|Name|Role|\n|-|-|\n|Ada|CFO|\n\n|Risk|Owner|\n|-|-|\n|Flu|Ada|\n\n" + other
    let set =
      "| Name | Role |\n| ---- | ---- |\n| Ada  | CFO  |\n\n| Risk | Owner |\n| ---- | ----- |\n| Flu  | Ada   |\n\n"
    #expect(try formatted(text) == set + other)
  }

  @Test func `a table that Markdown does not see stays as it is`() throws {
    let text = "|Step|Owner|Due|\n|-|-|\n|A|Ada|2026-06-12|\n"
    #expect(try formatted(text) == text)
  }

  // MARK: Fields

  @Test func `fields right under a table are set apart`() throws {
    let table = "| Step | Due |\n| ---- | --- |\n| A    |     |\n"
    #expect(try formatted(table + "Go-live: 2026-09-01\nRisks: flu") == table + "\nGo-live: 2026-09-01\nRisks: flu")
    #expect(try formatted(table + "Goal: x\n---\n") == table + "\nGoal: x\n\n---\n")
    let quoted = table.split(separator: "\n").map { "> \($0)\r\n" }.joined()
    #expect(try formatted(quoted + "> Goal: x\r\n") == quoted + ">\r\n> Goal: x\r\n")
  }

  @Test func `a field under a table of people is no person`() throws {
    let table = "| Name | Side  |\n| ---- | ----- |\n| Ada  | Buyer |\n"
    #expect(try formatted(table + "Goal: x\n") == table + "\nGoal: x\n")
  }

  // MARK: Dates

  @Test(arguments: [
    ("June 10", "2026-06-10"), ("10 June 2026", "2026-06-10"), ("Jun 10, 2026", "2026-06-10"),
    ("10.06.2026", "2026-06-10"), ("24-Jun-26", "2026-06-24"), ("06/24/2026", "2026-06-24"), ("7/24", "2026-07-24"),
    ("2026/6/9", "2026-06-09"), ("June 10th", "2026-06-10"), ("by June 10", "by 2026-06-10"),
    ("Wed June 10", "Wed 2026-06-10"), ("June 10, Wed", "2026-06-10, Wed"),
    ("Wednesday, June 10", "Wednesday, 2026-06-10"),
    ("June 10, 10:30am", "2026-06-10, 10:30am"), ("10 June 10:00", "2026-06-10 10:00"),
    ("June 10 (est.)", "2026-06-10 (est.)"), ("**June 10**", "**2026-06-10**"),
    ("[June 10](https://e.x)", "[2026-06-10](https://e.x)"), ("June 10 ✅", "2026-06-10 ✅"),
  ])
  func `a date is written as ISO, and what stands beside it stays`(_ written: String, _ iso: String) throws {
    #expect(try date(written) == iso)
  }

  @Test(arguments: [
    ("June 10-14, 2026", "2026-06-10 to 2026-06-14"), ("June 29 - July 10", "2026-06-29 - 2026-07-10"),
    ("June 29-July 10", "2026-06-29 to 2026-07-10"), ("10–14 June", "2026-06-10 to 2026-06-14"),
    ("Mon June 8 – Fri June 12", "Mon 2026-06-08 – Fri 2026-06-12"),
    ("June 29 → July 10, 2026", "2026-06-29 → 2026-07-10"),
    ("Dec 20 – Jan 5, 2026", "2025-12-20 – 2026-01-05"),
  ])
  func `both days of a range are`(_ written: String, _ iso: String) throws {
    #expect(try date(written) == iso)
  }

  @Test(arguments: [
    ("~~June 10~~ June 17 (flu)", "~~2026-06-10~~ 2026-06-17 (flu)"),
    ("~~July 1~~ July 10", "~~2026-07-01~~ 2026-07-10"), ("~~June 10~~ June 10, 2026", "~~2026-06-10~~ 2026-06-10"),
    ("July 10 ~~June 20~~", "2026-07-10 ~~2026-06-20~~"),
    ("~~June 8 – June 12~~ June 19", "~~2026-06-08 – 2026-06-12~~ 2026-06-19"),
    ("~~June 10 (rain)~~ → 2026-06-17", "~~2026-06-10 (rain)~~ → 2026-06-17"),
    ("~~Week 4~~ July 10", "~~Week 4~~ 2026-07-10"),
  ])
  func `slips keep their form`(_ written: String, _ iso: String) throws {
    #expect(try date(written) == iso)
  }

  @Test(arguments: [
    "T-28d", "Week 5", "go-live - 4w", "#1 + 5d", "TBD", "Q3", "2026-02-30", "04/07", "Fri June 10", "—", "[Date]",
    "2026-06-10T14:00", "June 10 (was June 10)", "June 10 <!-- mutual: allow date-overdue: June 10 it is -->",
    "end of month",
  ])
  func `what is no certain day of the calendar stays`(_ written: String) throws {
    #expect(try date(written) == written)
  }

  @Test func `fields and the words of a status stay`() throws {
    let text =
      "Go-live: September 1\n\n| Step | Due        | Status       |\n| ---- | ---------- | ------------ |\n| A    | 2026-06-10 | Done June 10 |\n"
    #expect(try formatted(text) == text)
  }

  @Test func `dates that others hang on stay where those would mean something else`() throws {
    let settled = "Date order: MDY\nGo-live: 2026-09-01"
    #expect(try date("04/07", settled) == "2026-04-07")
    // Without `7/24` in the table, nobody could tell when go-live is.
    #expect(try date("7/24", "Go-live: 08/09/2026") == "7/24")
    #expect(try date("7/24", "Holidays: 04/07") == "7/24")
  }

  @Test func `a year that leads to a contradiction is not written as if it were certain`() throws {
    let text = "Go-live: 2026-09-01\n\n|Step|Start|Due|\n|-|-|-|\n|A|July 24|July 3|\n|B|July 3|July 24|\n"
    let rows = try formatted(text).split(separator: "\n").suffix(2)
    #expect(rows == ["| A    | July 24    | July 3     |", "| B    | 2026-07-03 | 2026-07-24 |"])
  }

  @Test func `what changed is counted`() throws {
    let plan = try formatting(
      Array("Go-live: 2026-09-01\n\n|Step|Due|\n|-|-|\n|A|~~June 10~~ June 17|\n|B|July 1, 2026|\nGoal: x\n".utf8))
    #expect(plan.tables == 1 && plan.dates == 3 && plan.lines == 1)
    let again = try formatting(plan.bytes)
    #expect(again.edits.isEmpty && again.bytes == plan.bytes)
  }

  @Test func `a year that only today tells is not written`() throws {
    #expect(try date("June 10", "text") == "June 10")
    #expect(try date("June 10-14", "Go-live: September 1") == "June 10-14")
    #expect(try date("~~June 10~~ June 17, 2026", "text") == "~~June 10~~ June 17, 2026")
    #expect(try date("June 10, 2026", "text") == "2026-06-10")
    #expect(try date("June 10", "Target close: 2026-07-24") == "2026-06-10")
  }

  @Test func `one date that others are read by does not keep them from being written`() throws {
    let text = "Go-live: 08/09/2026\n\n|Step|Due|\n|-|-|\n|A|7/24|\n|B|July 3|\n|C|July 10|\n"
    let plan = try formatting(Array(text.utf8))
    let rows = String(decoding: plan.bytes, as: UTF8.self).split(separator: "\n").suffix(3)
    #expect(rows == ["| A    | 7/24       |", "| B    | 2026-07-03 |", "| C    | 2026-07-10 |"])
    #expect(plan.dates == 2 && plan.keptDates == [5])
    #expect(try formatting(Array("|Step|Due|\n|-|-|\n|A|July 3, 2026|\n".utf8)).keptDates.isEmpty)
  }

  @Test func `vertical tabs and form feeds at the edges of cells stay`() throws {
    let rows = "|A\u{0B}|\u{0C} Ada \u{0C}|\u{0B}|\n|\u{0B}|B| |\u{0C}\n\u{0C}|C|D|\nE|F|G\u{0B}\n"
    let text = "|Step|Owner|Due|\n|-|-|-|\n\(rows)"
    let spacing = Array(" |-".utf8)
    let letters = try formatting(Array(text.utf8)).bytes.filter { !spacing.contains($0) }
    #expect(letters == text.utf8.filter { !spacing.contains($0) })
  }
}
