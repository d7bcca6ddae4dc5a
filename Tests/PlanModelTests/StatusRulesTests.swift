import PlanModel
import PlanText
import Testing

/// The plans are checked as of Friday 2026-06-12.
@Suite("Status rules")
struct StatusRulesTests {
  private func count(_ rule: String, status: String, notes: String = "") -> Int {
    Checked("| Milestone | Owner | Status | Notes |\n|---|---|---|---|\n| Move | Ana | \(status) | \(notes) |")
      .findings(of: rule).count
  }

  @Test(arguments: ["Blocked", "⛔", "stuck", "On hold", "🔴 Blocked", "**Blocked**"])
  func `a blocked step needs a reason`(status: String) {
    #expect(count("blocked-without-reason", status: status) == 1)
    #expect(count("blocked-without-reason", status: status, notes: "—") == 1)
    #expect(count("blocked-without-reason", status: status, notes: "No access") == 0)
  }

  @Test(arguments: ["Blocked: no access", "Blocked (legal)", "Waiting on legal"])
  func `a reason may stand behind the word`(status: String) {
    #expect(count("blocked-without-reason", status: status) == 0)
  }

  @Test func `a condition in words or a column for blockers is a reason`() {
    let header = "| Milestone | Owner | Status | Depends on | Blocker |\n|---|---|---|---|---|\n"
    func count(_ row: String) -> Int { Checked(header + row).findings(of: "blocked-without-reason").count }
    #expect(count("| Move | Ana | Blocked | Keys from the old host | |") == 0)
    #expect(count("| Move | Ana | Blocked | - | Store 14 |") == 0)
    #expect(count("| Move | Ana | Blocked | - | - |") == 1)
  }

  @Test func `a status is unknown, undecided, contradictory or fine`() {
    #expect(count("status-unknown", status: "Draft") == 1)
    #expect(count("status-undecided", status: "Todo/In Progress/Done") == 1)
    #expect(count("status-contradiction", status: "✅ In progress") == 1)
    for rule in ["status-unknown", "status-undecided", "status-contradiction"] {
      for status in ["", "Done", "✅ Done", "60%", "In progress", "[TBD]"] {
        #expect(count(rule, status: status) == 0)
      }
    }
  }

  private func dates(_ rule: String, _ due: String, notes: String = "") -> [String] {
    Checked("| Milestone | Owner | Due | Notes |\n|---|---|---|---|\n| Check | Ana | \(due) | \(notes) |")
      .findings(of: rule).map(\.message)
  }

  @Test func `a slip has its reason behind it or in the notes`() {
    let slip = "~~2026-07-10~~ 2026-07-17"
    #expect(dates("slip-without-reason", slip) == ["“Check” moved from 2026-07-10 to 2026-07-17, and nothing says why"])
    #expect(dates("slip-without-reason", slip + " (backlog)").isEmpty)
    #expect(dates("slip-without-reason", slip, notes: "slip: backlog").isEmpty)
    #expect(dates("slip-without-reason", "2026-07-17").isEmpty)
  }

  @Test func `a field that moved needs its reason too`() {
    let table = "\n\n| Milestone | Owner | Due |\n|---|---|---|\n| Check | Ana | 2026-07-01 |"
    let findings = Checked("Target close: ~~2026-07-10~~ 2026-07-17" + table).findings(of: "slip-without-reason")
    #expect(findings.map(\.message) == ["Target close moved from 2026-07-10 to 2026-07-17, and nothing says why"])
  }

  @Test func `moving twice is no habit, moving three times is`() {
    let twice = "~~2026-06-29~~ ~~2026-07-06~~ 2026-07-13 (backlog)"
    #expect(dates("slipped-repeatedly", twice).isEmpty)
    let thrice = "~~2026-06-29~~ ~~2026-07-06~~ ~~2026-07-13~~ 2026-07-23 (backlog)"
    #expect(dates("slipped-repeatedly", thrice) == ["“Check” moved 3 times, 24 days in all"])
  }

  private func done(_ rule: String, _ status: String, _ day: String) -> Int {
    Checked("| Milestone | Owner | Status | Done on |\n|---|---|---|---|\n| Check | Ana | \(status) | \(day) |")
      .findings(of: rule).count
  }

  @Test func `nothing is done after today`() {
    #expect(done("done-in-future", "Done", "2026-06-12") == 0)
    #expect(done("done-in-future", "Done", "2026-06-13") == 1)
  }

  @Test(arguments: ["In progress", "Open", "Blocked: no access", "Cancelled"])
  func `a status and a done-on day that contradict each other are told`(status: String) {
    let checked = Checked(
      "| Milestone | Owner | Due | Status | Done on |\n|---|---|---|---|---|\n"
        + "| Pilot | Ana | 2026-06-01 | \(status) | ▶2026-05-30 |")
    #expect(checked.places(of: "status-contradiction") == checked.marks)
  }

  @Test func `a written status decides whether a step is open`() {
    func checked(_ status: String) -> Checked {
      Checked(
        "| Milestone | Owner | Due | Status | Done on |\n|---|---|---|---|---|\n"
          + "| Pilot | Ana | 2026-06-01 | \(status) | 2026-05-30 |")
    }
    let told = checked("In progress")
    #expect(
      told.findings(of: "status-contradiction").map(\.message) == [
        "“Pilot” is in progress, but was done on 2026-05-30"
      ])
    #expect(told.findings(of: "date-overdue").count == 1)
    #expect(told.compilation.plan.steps.map(\.isOpen) == [true])
    for status in ["", "Done", "✅", "100%"] {
      #expect(checked(status).findings(of: "status-contradiction").isEmpty)
      #expect(checked(status).compilation.plan.steps.map(\.isOpen) == [false])
    }
  }

  @Test func `what is done has a day`() {
    #expect(done("done-without-date", "Done", "") == 1)
    #expect(done("done-without-date", "Done", "2026-06-12") == 0)
    #expect(done("done-without-date", "Open", "") == 0)
    #expect(count("done-without-date", status: "Done") == 1)
  }

  private func criterion(_ rule: String, _ text: String, title: String = "Security review complete") -> [String] {
    Checked("| Milestone | Owner | Done when |\n|---|---|---|\n| \(title) | Ana | \(text) |").findings(of: rule)
      .map(\.message)
  }

  @Test(arguments: ["Security review is complete", "security review.", "Done", "The review is complete"])
  func `a criterion that only repeats the title is told`(text: String) {
    #expect(criterion("criterion-repeats-title", text).count == 1)
  }

  @Test(arguments: ["", "Memo signed", "Security review has no open points", "-"])
  func `a criterion that adds something is fine`(text: String) {
    #expect(criterion("criterion-repeats-title", text).isEmpty)
  }

  @Test(arguments: ["prospect is happy", "Everyone feels it works", "Board on board", "Team is aligned"])
  func `an opinion is told`(text: String) {
    #expect(
      criterion("criterion-is-opinion", text) == [
        "“\(text)” of “Security review complete” is an opinion, which nobody can check"
      ])
  }

  @Test(arguments: ["8 of 10 users are happy", "Satisfied report signed", "Goods received", "Test sheet is good"])
  func `a count, a document or a signature is no opinion`(text: String) {
    #expect(criterion("criterion-is-opinion", text).isEmpty)
  }

  @Test func `criteria of the whole plan may be opinions too`() {
    let checked = Checked(
      "## Success criteria\n\n- ▶Users are happy\n- 200 bookings\n\n## Plan\n\n| Milestone | Owner | Due |\n"
        + "|---|---|---|\n| Check | Ana | 2026-07-01 |")
    #expect(checked.places(of: "criterion-is-opinion") == checked.marks)
  }

  @Test func `missing criteria are one finding`() {
    #expect(criterion("criterion-missing", "Memo signed").isEmpty)
    #expect(criterion("criterion-missing", "") == ["no step says when it is done"])
    let checked = Checked(
      "| Milestone | Owner | Done when |\n|---|---|---|\n| A | Ana | Memo |\n| B | Ana | ▶|\n| C | Ana | |")
    #expect(checked.places(of: "criterion-missing") == checked.marks)
    #expect(
      checked.findings(of: "criterion-missing").map(\.message) == [
        "2 of 3 steps do not say when they are done: “B” and “C”"
      ])
  }
}
