import PlanModel
import PlanTesting
import PlanText
import Testing

/// The plans are checked as of Friday 2026-06-12.
@Suite("Date rules")
struct DateRulesTests {
  private let header = "| Milestone | Owner | Due | Status |\n|---|---|---|---|\n"

  private func messages(_ rule: String, _ text: String) -> [String] {
    Checked(text).findings(of: rule).map(\.message)
  }

  @Test func `a due date of today is not overdue, one of yesterday is`() {
    let rows = "| Survey | A | 2026-06-12 | Open |\n| Check | A | 2026-06-11 | In progress |"
    #expect(
      messages("date-overdue", header + rows) == [
        "“Check” was due 2026-06-11, 1 day before the as-of date 2026-06-12, and is still in progress"
      ])
  }

  @Test(arguments: [
    ("Go-live: 2026-06-10", "Launch", "2026-06-10"),
    ("Target close: 2026-06-10\nGo-live: 2026-09-01", "Signature", "2026-06-10"),
    ("Go-live: 2026-09-01", "Pilot", "2026-06-12"),
  ])
  func `a date on which others hang moves by the command that moves them too`(field: String, last: String, due: String)
  {
    let checked = Checked(
      "\(field)\n\n| # | Milestone | Owner | Due | Depends on |\n|---|---|---|---|---|\n"
        + "| 1 | Training | A | 2026-06-09 | - |\n| 2 | \(last) | A | \(due) | 1 |")
    let start = "set its status to Done, or move the date and what hangs on it: mutual slip plan.md"
    let overdue = due < "2026-06-12" ? [1, 2] : [1]
    #expect(
      checked.findings(of: "date-overdue").compactMap(\.help) == overdue.map { "\(start) \($0) 2026-06-19 --write" })
  }

  @Test(arguments: [
    ("2026-06-17", "1", "2026-06-17"), ("2026-06-30", "1", "2026-06-19"), ("2026-06-30", "1+1w", "2026-06-19"),
    ("2026-06-22", "1FF+4d", "2026-06-16"),
  ])
  func `a proposed date leaves the others as they are, where it can`(goLive: String, dependency: String, day: String) {
    let checked = Checked(
      "Go-live: \(goLive)\n\n| # | Milestone | Owner | Due | Depends on |\n|---|---|---|---|---|\n"
        + "| 1 | Training | A | 2026-06-09 | - |\n| 2 | Launch | A | \(goLive) | \(dependency) |")
    let help = "set its status to Done, or move the date: ~~2026-06-09~~ \(day) (reason)"
    #expect(checked.findings(of: "date-overdue").map(\.help) == [help])
  }

  @Test(arguments: [
    ("2025-09-06", "if 2026 is meant, write 2026-09-06; else set its status to Done, or "),
    ("2025-05-10", "set its status to Done, or "), ("2025-10-11", "set its status to Done, or "),
  ])
  func `a step of last year that fits this year may be of this one`(due: String, help: String) {
    let checked = Checked("Go-live: 2026-10-01\n\n\(header)| Kick-off | A | \(due) | Open |")
    #expect(checked.findings(of: "date-overdue").first?.help?.hasPrefix(help) == true)
    #expect(checked.findings(of: "date-on-day-off").isEmpty == help.hasPrefix("if"))
  }

  @Test(arguments: ["Done", "Cancelled", "✅"])
  func `a closed step is not overdue, needs no date and may lie on a day off`(status: String) {
    let text = header + "| Survey | A | 2026-06-06 | \(status) |\n| Check | A | | \(status) |"
    #expect(messages("date-overdue", text).isEmpty)
    #expect(messages("date-missing", text).isEmpty)
    #expect(messages("date-on-day-off", text).isEmpty)
  }

  @Test func `a step with a done-on date is not overdue and needs no due date`() {
    let header = "| Milestone | Owner | Due | Done on |\n|---|---|---|---|\n"
    let text = header + "| Survey | A | 2026-06-01 | 2026-06-02 |\n| Check | A | | 2026-06-03 |"
    #expect(messages("date-overdue", text).isEmpty)
    #expect(messages("date-missing", text).isEmpty)
  }

  @Test(arguments: ["", "-", "—"])
  func `an open step needs a date`(cell: String) {
    #expect(messages("date-missing", header + "| Survey | A | \(cell) | Open |") == ["“Survey” has no due date"])
  }

  @Test func `where no column takes the date, no step lacks it`() {
    #expect(messages("date-missing", "| Milestone | Owner |\n|---|---|\n| Survey | A |").isEmpty)
  }

  @Test func `a placeholder is no missing date`() {
    #expect(messages("date-missing", header + "| Survey | A | [Date] | Open |").isEmpty)
  }

  @Test func `a vague date is told what it would mean, on a working day`() throws {
    let finding = try #require(
      Checked("As of: 2026-10-12\n\n" + header + "| Price | A | end of month | Open |").findings(of: "date-vague").first
    )
    #expect(finding.message == "“Price” is due “end of month”, which is no day")
    #expect(finding.help == "as of 2026-10-12 that is 2026-10-31; write 2026-10-30, the working day before")
    #expect(finding.fixes.map(\.title) == ["write 2026-10-30"])
  }

  @Test func `a vague go-live is found at the field`() {
    #expect(
      messages("date-vague", "Go-live: early autumn\n\n" + header + "| Price | A | 2026-07-01 | Open |") == [
        "Go-live is “early autumn”, which is no day"
      ])
  }

  @Test(arguments: [
    "2026-08-25, moved to 2026-09-08", "1 Sep 2026 or 8 Sep 2026", "2026-09-01 (phase 1), 2026-10-01 (phase 2)",
    "11 Sep 2026, latest 18 Sep 2026", "11 Sep 2026, or 18 Sep", "the board wants 1 Sep 2026 (8 Sep 2026)",
  ])
  func `of two dates in a field none counts`(_ text: String) {
    for name in ["Go-live", "Target close"] {
      let checked = Checked("\(name): \(text)\n\n" + header + "| Price | A | 2026-07-01 | Open |")
      #expect(checked.findings(of: "date-vague").map(\.message) == ["\(name) is “\(text)”, which is no day"])
      #expect(checked.compilation.plan.goLive == nil && checked.compilation.plan.targetClose == nil)
    }
  }

  @Test(arguments: [
    "2026-09-01 by Ana", "1 Sep 2026 (agreed 2026-06-02)", "2026-09-01, support 24/7", "kick-off (2026-09-01)",
    "2026-09-01 from 10:00 to 11:00", "~~2026-08-25~~ 2026-09-01 by the board", "2026-08-31 to 2026-09-01 by wave",
    "1 Sep 2026 (Tue)",
  ])
  func `one date counts among words`(_ text: String) {
    let checked = Checked("Go-live: \(text)\n\n" + header + "| Price | A | 2026-07-01 | Open |")
    #expect(checked.compilation.plan.goLive?.iso == "2026-09-01")
  }

  @Test(arguments: [
    "2026-08-28 (board) – 2026-09-01", "28 Aug (board) – 1 Sep 2026", "2026-08-28 (board) – 2026-09-01 (all)",
    "Fri 28 Aug 2026 (board) – Tue 1 Sep 2026", "2026-08-28 (board) – 2026-09-01 by Ana",
  ])
  func `a remark in brackets does not end a range`(_ text: String) {
    let checked = Checked("Go-live: \(text)\n\n" + header + "| Price | A | 2026-07-01 | Open |")
    #expect(checked.compilation.plan.goLive?.iso == "2026-09-01")
  }

  @Test func `a remark in brackets makes no range of a date`() {
    let checked = Checked(
      "Go-live: 2026-09-01 (Ana) - 5 branches\n\n" + header + "| Price | A | 2026-07-01 | Open |")
    #expect(checked.compilation.plan.goLive?.iso == "2026-09-01")
  }

  @Test func `many dates on many lines take no time`() {
    let line = "Go-live: " + String(repeating: "2026-12-31 24/7 ", count: 500) + "\n"
    let text = String(repeating: line, count: 4) + "\n" + header + "| Price | A | 2026-07-01 | Open |"
    #expect(ContinuousClock().measure { _ = Checked(text) } < TimeLimit.seconds(5))
  }

  @Test(arguments: ["15 Jul 2026 (Thu)", "Jul 15 (Thu.)", "2026-07-15 (thursday)", "15.07.2026 (Thurs)"])
  func `a weekday in brackets must agree with the date before it`(_ date: String) {
    let text = "Go-live: 2026-09-01\n\n" + header
    #expect(
      messages("date-weekday-mismatch", text + "| Price | A | \(date) | Open |") == [
        "“Price” is due “\(date)”, but 2026-07-15 is a Wednesday"
      ])
    #expect(messages("date-weekday-mismatch", text + "| Price | A | 15 Jul 2026 (Wed) | Open |").isEmpty)
    #expect(messages("date-weekday-mismatch", "Go-live: 1 Sep 2026 (Mon)\n\n" + header).count == 1)
  }

  @Test func `a wrong weekday silences every order check of its row`() {
    let checked = Checked(
      """
      Go-live: 2026-09-01

      | # | Milestone | Owner | Start | Due | Depends on | Status |
      |---|---|---|---|---|---|---|
      | 1 | Survey | A | | 2026-07-10 | - | Open |
      | 2 | Check | A | 2026-07-20 | Mon 2026-05-06 | 1 | Open |
      """)
    let finding = checked.findings(of: "date-weekday-mismatch").first
    #expect(finding?.message == "“Check” is due “Mon 2026-05-06”, but 2026-05-06 is a Wednesday")
    #expect(finding?.help == "write Wed 2026-05-06, or Mon 2026-05-04")
    for rule in ["date-overdue", "date-start-after-due", "dependency-order", "date-missing"] {
      #expect(checked.findings(of: rule).isEmpty)
    }
  }

  @Test func `an ambiguous date offers both days`() {
    let finding = Checked(header + "| Price | A | 05/08/2026 | Open |").findings(of: "date-ambiguous").first
    #expect(finding?.message == "“Price” is due “05/08/2026”, which can be 2026-08-05 or 2026-05-08")
    #expect(finding?.fixes.map(\.title) == ["write 2026-08-05", "write 2026-05-08"])
  }

  @Test func `an impossible date is told its month's last day`() {
    let finding = Checked(header + "| Price | A | 2026-02-30 | Open |").findings(of: "date-impossible").first
    #expect(finding?.help == "write 2026-02-28, or the day that is meant")
    #expect(finding?.severity == .error)
  }

  @Test func `an impossible date that was struck through is told where it stands`() throws {
    let checked = Checked(header + "| Price | A | ~~▶2026-06-31~~ 2026-11-26 | Open |")
    #expect(checked.places(of: "date-impossible") == checked.marks)
    let finding = try #require(checked.findings(of: "date-impossible").first)
    #expect(finding.severity == .warning)
    #expect(finding.message == "“Price” moved from “2026-06-31”, but June has 30 days")
    #expect(finding.help == "write ~~2026-06-30~~, or the day that was meant")
    #expect(checked.compilation.plan.steps[0].dueDay?.iso == "2026-11-26")
  }

  @Test func `a go-live without a year is not the source of its own`() {
    #expect(
      messages("date-year-inferred", "Go-live: Oct 5\n\n" + header + "| Price | A | July 10 | Open |") == [
        "“Oct 5” read as 2026-10-05 from the as-of date 2026-06-12, and 1 other date likewise"
      ])
  }

  @Test func `dates without a year are one finding with one fix for all`() throws {
    let checked = Checked(
      "Go-live: 2026-09-01\n\n" + header + "| Price | A | ▶July 10 | Open |\n| Check | A | 2026-07-13 | Open |\n"
        + "| Sign | A | July 17 | Open |\n| Move | A | Mon July 20, 10am | Open |")
    let findings = checked.findings(of: "date-year-inferred")
    let finding = try #require(findings.first)
    #expect(checked.places(of: "date-year-inferred") == checked.marks)
    #expect(finding.message.hasPrefix("“July 10” read as 2026-07-10 "))
    #expect(finding.message.hasSuffix(", and 2 other dates likewise"))
    let edits = finding.fixes.flatMap(\.edits)
    #expect(edits.map(\.replacement) == ["2026-07-10", "2026-07-17", "2026-07-20"])
    #expect(zip(edits, edits.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }

  @Test(arguments: ["<date>", "[Date]", "{date}", "TBD"])
  func `a placeholder is told as such and not as a date`(text: String) {
    let checked = Checked(header + "| Price | A | \(text) | Open |")
    #expect(checked.findings(of: "placeholder").count == 1)
    #expect(checked.findings(of: "date-vague").isEmpty && checked.findings(of: "date-missing").isEmpty)
  }

  @Test func `years that only the day of reading tells are not written unseen`() {
    func applicability(_ head: String) -> [Fix.Applicability] {
      Checked("\(head)\n\n\(header)| Price | A | July 10 | Open |").findings(of: "date-year-inferred")
        .flatMap(\.fixes).map(\.applicability)
    }
    #expect(applicability("Go-live: Sept 1").isEmpty)
    #expect(applicability("text").isEmpty)
    #expect(applicability("Go-live: Tue Sep 1").isEmpty)
    #expect(applicability("Go-live: 2026-09-01") == [.safe])
    #expect(applicability("Target close: 2026-07-24") == [.safe])
    #expect(applicability("As of: 2026-06-12") == [.safe])
    #expect(applicability("As of: 12 June") == [.unsafe])
  }

  @Test(arguments: ["| Demo | A | 2 March | Done |", "| Demo | A | Aug-26 | Open |"])
  func `a year is not written where another one, or a month, may be meant`(_ row: String) {
    let findings = Checked("Go-live: 2027-01-15\n\n" + header + row).findings(of: "date-year-inferred")
    #expect(findings.count == 1 && findings.allSatisfy { $0.safeFix == nil })
  }

  @Test func `a year that contradicts another date is not written as certain`() {
    let head = "Go-live: 2026-09-01\n\n| # | Step | Owner | Due | Depends on |\n|---|---|---|---|---|\n"
    let rows = "| 1 | Price | A | July 17 | - |\n| 2 | Sign | A | July 10 | 1 |\n| 3 | Move | A | July 20 | - |\n"
    let findings = Checked(head + rows).findings(of: "date-year-inferred")
    #expect(findings.flatMap(\.fixes).filter { $0.applicability == .safe }.map(\.edits.count) == [1])
    #expect(findings.flatMap(\.fixes).filter { $0.applicability == .unsafe }.map(\.edits.count) == [2])
  }

  @Test(arguments: [
    ("Mon 2025-07-20", "2026"), ("Tue 2025-07-20", nil), ("Sun 2026-07-20", nil), ("Mon July 20, 2025", "2026"),
  ])
  func `a weekday tells the year that was meant, where no other fits the plan`(_ date: String, _ year: String?) {
    let checked = Checked("Go-live: 2026-09-01\n\n" + header + "| Price | A | \(date) | Open |")
    let safe = checked.findings(of: "date-weekday-mismatch").compactMap(\.safeFix)
    #expect(safe.flatMap(\.edits).map(\.replacement) == [year].compactMap(\.self))
  }

  @Test func `only days before T are told how they were read, once for all`() {
    let text = "Go-live: 2026-09-01\n\n" + header
    let checked = Checked(text + "| A | A | go-live - 1w | Open |\n| B | A | T-28d | Open |\n| C | A | T-14d | Open |")
    let findings = checked.findings(of: "date-counted")
    #expect(findings.count == 1)
    #expect(
      findings.first?.message
        == "“T-28d” read as 2026-08-04, counted on the calendar from go-live, 2026-09-01")
    #expect(findings.first?.notes.count == 1)
    #expect(messages("date-counted", text + "| A | A | go-live - 1w | Open |").isEmpty)
    #expect(messages("date-counted", text + "| A | A | Tue 2026-08-25 | Open |").isEmpty)
  }

  @Test func `a date that counts from what is not given is told what is missing`() {
    let finding = Checked(header + "| Count | A | Week 6 | Open |").findings(of: "date-relative-unanchored").first
    #expect(finding?.message.contains("“Week 6”") == true)
    #expect(finding?.help?.contains("Start") == true)
  }

  @Test func `a holiday is called one, and the working days beside it are told`() {
    let text = "Holidays: 2026-08-03\n\n" + header
    let finding = Checked(text + "| Pay | A | 2026-08-03 | Open |").findings(of: "date-on-day-off").first
    #expect(finding?.message == "“Pay” is due on a day off: 2026-08-03 is a holiday")
    #expect(finding?.help == "write 2026-07-31 or 2026-08-04, the working days beside it")
  }

  @Test func `the working days of the plan decide what a day off is`() {
    let text = "Working days: Sun-Thu\n\n" + header
    #expect(messages("date-on-day-off", text + "| Pay | A | 2026-07-05 | Open |").isEmpty)
    #expect(
      messages("date-on-day-off", text + "| Pay | A | 2026-07-03 | Open |") == [
        "“Pay” is due on a day off: 2026-07-03 is a Friday"
      ])
  }

  @Test func `go-live may not lie on a day off, the as-of day may`() {
    let text = "As of: 2026-06-13\nStart: 2026-06-14\nGo-live: 2026-09-05\n\n" + header
    #expect(
      messages("date-on-day-off", text + "| Pay | A | 2026-07-03 | Open |") == [
        "Go-live is on a day off: 2026-09-05 is a Saturday"
      ])
  }

  @Test func `a start on the due day is fine, one day later is not`() {
    let header = "| Milestone | Owner | Start | Due |\n|---|---|---|---|\n"
    #expect(messages("date-start-after-due", header + "| Pay | A | 2026-07-03 | 2026-07-03 |").isEmpty)
    #expect(
      messages("date-start-after-due", header + "| Pay | A | 2026-07-04 | 2026-07-03 |") == [
        "“Pay” starts 2026-07-04, 1 day after it is due"
      ])
  }

  @Test func `steps above go-live or needed for it may not be due after it, those behind it may`() {
    let checked = Checked(
      """
      | # | Milestone | Owner | Due | Depends on |
      |---|---|---|---|---|
      | 1 | Training | A | ▶2026-09-02 | - |
      | 2 | Adoption review | A | 2026-09-30 | 3 |
      | 3 | Go-live | A | 2026-09-01 | 5 |
      | 4 | Value review | A | 2026-10-30 | - |
      | 5 | Cut-over plan | A | ▶2026-09-03 | - |
      | 6 | On the day | A | 2026-09-01 | - |
      """)
    #expect(checked.places(of: "date-after-go-live") == checked.marks)
    #expect(
      checked.findings(of: "date-after-go-live").first?.message == "“Training” is due 2026-09-02, 1 day after go-live")
  }

  @Test func `four steps on the last day are no crowd, five are`() {
    let rows = ["A", "B", "C", "D"].map { "| Step \($0) | A | 2026-09-01 | Open |\n" }.joined()
    #expect(messages("date-crowded", header + rows).isEmpty)
    #expect(messages("date-crowded", header + rows + "| Step E | A | 2026-09-01 | Done |").isEmpty)
    #expect(
      messages("date-crowded", header + rows + "| Step E | A | 2026-09-01 | Open |") == [
        "5 steps are due on the last day, 2026-09-01: “Step A”, “Step B”, “Step C” and 2 more"
      ])
  }

  @Test(arguments: ["Contract signed", "Contract signature", "Contract Signatures", "**Signature**"])
  func `the signature step must agree with the target close`(title: String) {
    let text = "Target close: 2026-07-20\n\n" + header + "| \(title) | A | 2026-07-24 | Open |"
    let finding = Checked(text).findings(of: "close-disagrees").first
    #expect(finding?.message.hasSuffix("is due 2026-07-24, but Target close says 2026-07-20") == true)
    #expect(finding?.notes.map(\.range.lowerBound) == [14])
  }

  @Test(arguments: ["NDA signed", "Signature of the NDA", "Contract signed by legal"])
  func `other steps need not agree with the target close`(title: String) {
    let text = "Target close: 2026-07-20\n\n" + header + "| \(title) | A | 2026-07-24 | Open |"
    #expect(messages("close-disagrees", text).isEmpty)
  }

  @Test(arguments: ["Go-live", "Go live", "GO-LIVE", "Launch"])
  func `the go-live step must agree with the go-live field`(title: String) {
    let text = "Go-live: 2026-09-01\n\n" + header
    #expect(messages("go-live-disagrees", text + "| \(title) | A | 2026-09-02 | Open |").count == 1)
    #expect(messages("go-live-disagrees", text + "| \(title) | A | 2026-09-01 | Open |").isEmpty)
    #expect(messages("go-live-disagrees", "Go-live: [Date]\n\n" + header + "| \(title) | A | 2026-09-02 | |").isEmpty)
  }

  @Test(arguments: [
    ("2026-06-30", 1), ("2026-10-30", 0), ("2026-09-30", 1), ("2027-12-31", 1), ("2028-12-29", 1), ("2028-12-31", 1),
    ("2028-12-28", 0), ("2026-07-31", 0),
  ])
  func `the last day of a quarter is the calendar's or the last working one`(day: String, count: Int) {
    let text = "Target close: \(day)\n\n" + header + "| Price | A | 2026-06-19 | Open |"
    #expect(messages("close-at-quarter-end", text).count == count)
    #expect(messages("close-at-quarter-end", "Why now: the lease ends\n" + text).isEmpty)
  }

  @Test(arguments: [
    (
      "Ana Ruiz (Buyer)", "2026-06-15 | 2026-06-19", "2w",
      "takes 10 working days, but from 2026-06-15 to 2026-06-19 are 5"
    ),
    (
      "Ana Ruiz (Buyer)", " | 2026-06-15 to 2026-06-19", "6d",
      "takes 6 working days, but from 2026-06-15 to 2026-06-19 are 5"
    ),
    (
      "Ben Ode (Seller)", "2026-06-15 | 2026-06-19", "5d",
      "takes 5 working days, but from 2026-06-15 to 2026-06-19 are 4"
    ),
    (
      "Ana Ruiz (Buyer)", "2026-06-15 | 2026-06-15", "2d",
      "takes 2 working days, but from 2026-06-15 to 2026-06-15 is 1"
    ),
    (
      "Ana Ruiz (Buyer)", "2026-06-13 | 2026-06-14", "1d",
      "takes 1 working day, but from 2026-06-13 to 2026-06-14 is none"
    ),
  ])
  func `work that is longer than its time is told, on its owner's days`(
    owner: String, dates: String, duration: String, message: String
  ) {
    let checked = Checked(
      "Working days (seller): Mon-Thu\n\n| Milestone | Owner | Start | Due | Duration |\n|---|---|---|---|---|\n"
        + "| Survey | \(owner) | \(dates) | ▶\(duration) |")
    #expect(checked.places(of: "duration-disagrees") == checked.marks)
    #expect(checked.findings(of: "duration-disagrees").map(\.message) == ["“Survey” \(message)"])
    #expect(checked.findings(of: "duration-disagrees").map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "2026-06-15 | 2026-06-26 | 2w |", "2026-06-15 | 2026-06-26 | 3d |", " | 2026-06-19 | 4w |",
    "2026-06-15 | | 4w |", "2026-06-15 | 2026-06-19 | 2-3 weeks |", "2026-06-15 | 2026-06-19 | 2w | Done",
    "2026-06-22 | 2026-06-19 | 2w |",
  ])
  func `work within its time, or without both dates, disagrees with nothing`(cells: String) {
    let text = "| Milestone | Owner | Start | Due | Duration | Status |\n|---|---|---|---|---|---|\n"
    #expect(messages("duration-disagrees", text + "| Survey | Ana Ruiz (Buyer) | \(cells) |").isEmpty)
  }

  @Test func `work longer than its time is told the due date that fits it`() {
    let text = "| Milestone | Owner | Start | Due | Duration |\n|---|---|---|---|---|\n"
    let checked = Checked(text + "| Survey | Ana Ruiz (Buyer) | 2026-06-15 | 2026-06-19 | 2w |")
    #expect(
      checked.findings(of: "duration-disagrees").map(\.help) == [
        "write a due date from 2026-06-26 on, or a Duration up to 5d"
      ])
  }

  @Test(arguments: [
    "30 days after go-live", "Post go-live review", "Post-launch survey", "Post-go-live", "Hypercare", "Hypercare ends",
    "QBR",
    "First QBR", "Quarterly business review", "Renewal", "Contract renewal", "Adoption review",
    "Review after the launch",
    "Following go-live: survey",
  ])
  func `a title that says so comes after go-live, wherever it stands`(title: String) {
    let rows = "| \(title) | A | 2026-09-30 | Open |\n| ▶Late | A | 2026-09-30 | Open |\n"
    for end in ["", "| Go-live | A | 2026-09-01 | Open |\n"] {
      let checked = Checked("Go-live: 2026-09-01\n\n" + header + rows + end)
      #expect(
        checked.findings(of: "date-after-go-live").map(\.message) == ["“Late” is due 2026-09-30, 29 days after go-live"]
      )
    }
  }

  @Test func `a title that says so is not the go-live step`() {
    for title in ["30 days after go-live", "Post go-live", "Launch adoption review"] {
      let plan = Checked("Go-live: 2026-09-01\n\n" + header + "| \(title) | A | 2026-10-01 | Open |").compilation.plan
      #expect(plan.goLiveStep == nil)
    }
  }

  @Test func `what waits for a step on go-live day or later comes after go-live`() {
    let checked = Checked(
      """
      Go-live: 2026-09-01

      | # | Milestone | Owner | Due | Depends on |
      |---|---|---|---|---|
      | 1 | Cutover | A | 2026-09-01 | |
      | 2 | Old system closed | A | 2026-09-10 | 3 |
      | 3 | Data archived | A | | 1 |
      | 4 | Staff trained | A | ▶2026-09-04 | |
      | 5 | Second training | A | 2026-09-11 | 4 |
      | 6 | Papers filed | A | ▶2026-09-12 | 7 |
      | 7 | Papers signed | A | 2026-08-12 | |
      """)
    #expect(checked.places(of: "date-after-go-live") == checked.marks)
  }

  @Test func `what go-live waits for comes before it, whatever its title says and it waits for`() {
    let checked = Checked(
      """
      | # | Milestone | Owner | Due | Depends on |
      |---|---|---|---|---|
      | 1 | Staff trained | A | ▶2026-09-04 | |
      | 2 | Hypercare team named | A | ▶2026-09-07 | 1 |
      | 3 | Go-live | A | 2026-09-01 | 2 |
      """)
    #expect(checked.places(of: "date-after-go-live") == checked.marks)
  }
}
