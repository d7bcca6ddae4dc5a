import PlanModel
import PlanText
import Testing

/// The plans are checked as of Friday 2026-06-12.
@Suite("Dependency rules")
struct DependencyRulesTests {
  private let header = "| # | Milestone | Owner | Start | Due | Depends on | Status |\n|---|---|---|---|---|---|---|\n"

  /// A plan of rows that give start, due, dependencies and status, numbered from 1 and called A, B, C …
  private func plan(_ rows: (String, String, String, String)...) -> Checked {
    let names = ["A", "B", "C", "D", "E", "F"]
    return Checked(
      header
        + zip(names, rows).enumerated().map { index, row in
          "| \(index + 1) | \(row.0) | Ana | \(row.1.0) | \(row.1.1) | \(row.1.2) | \(row.1.3) |\n"
        }.joined())
  }

  @Test func `a step may be due on the day of the step it waits for, not before`() {
    #expect(plan(("", "2026-07-17", "", ""), ("", "2026-07-17", "1", "")).findings(of: "dependency-order").isEmpty)
    let finding = plan(("", "2026-07-17", "", ""), ("", "2026-07-12", "1", "")).findings(of: "dependency-order").first
    #expect(finding?.message == "“B” is due 2026-07-12, 5 days before “A”, the step it waits for")
    #expect(finding?.help == "write 2026-07-17 or later, or run: mutual slip plan.md 2 2026-07-17 --write")
    #expect(finding?.notes.map(\.message) == ["“A” is due 2026-07-17"])
  }

  @Test(arguments: [
    ("1+3d", "2026-07-21", 1), ("1+3d", "2026-07-22", 0), ("1+3cd", "2026-07-19", 1), ("1+3cd", "2026-07-20", 0),
    ("1-1w", "2026-07-09", 1), ("1-1w", "2026-07-10", 0), ("1FF", "2026-07-16", 1), ("1FF+1d", "2026-07-17", 1),
    ("1FF+1d", "2026-07-20", 0), ("1SS", "2026-07-01", 0), ("1SF", "2026-07-01", 0),
  ])
  func `lags and kinds count`(dependency: String, due: String, count: Int) {
    let checked = plan(("", "2026-07-17", "", ""), ("", due, dependency, ""))
    #expect(checked.findings(of: "dependency-order").count == count)
  }

  @Test func `a lag is told with its length`() {
    func message(_ dependency: String) -> String? {
      plan(("", "2026-07-17", "", ""), ("", "2026-07-06", dependency, "")).findings(of: "dependency-order").first?
        .message
    }
    #expect(
      message("1+1d") == "“B” is due 2026-07-06, 14 days too early: it waits for “A” with 1 working day between")
    #expect(
      message("1-3cd") == "“B” is due 2026-07-06, 8 days too early: it waits for “A” with a lead of 3 calendar days")
  }

  @Test func `a step in a table with no column for it does not stand alone`() {
    let checked = Checked(
      header + "| 1 | A | Ana | | | - | |\n| 2 | B | Ana | | | 1 | |\n\n## Later\n\n"
        + "| Milestone | Owner | Due |\n|---|---|---|\n| C | Ana | 2026-07-01 |\n")
    #expect(checked.compilation.plan.steps.count == 3)
    #expect(checked.findings(of: "step-unconnected").isEmpty)
  }

  @Test(arguments: [("Done", ""), ("Cancelled", ""), ("", "Done"), ("", "Cancelled")])
  func `the order of closed steps is history`(first: String, second: String) {
    let checked = plan(("2026-07-01", "2026-07-17", "", first), ("2026-07-02", "2026-07-10", "1", second))
    #expect(checked.findings(of: "dependency-order").isEmpty)
    #expect(checked.findings(of: "start-before-predecessor").isEmpty)
  }

  @Test func `of several steps waited for, the latest is told and all are noted`() {
    let findings = plan(("", "2026-07-17", "", ""), ("", "2026-07-24", "", ""), ("", "2026-07-10", "1, 2", ""))
      .findings(of: "dependency-order")
    #expect(findings.map(\.message) == ["“C” is due 2026-07-10, 14 days before “B”, the step it waits for"])
    #expect(findings.first?.notes.count == 2)
  }

  @Test func `a start is compared with the end waited for, once the due dates are in order`() {
    let first = ("2026-07-01", "2026-07-17", "", "")
    #expect(plan(first, ("2026-07-17", "2026-07-31", "1", "")).findings(of: "start-before-predecessor").isEmpty)
    let finding = plan(first, ("2026-07-13", "2026-07-31", "1", "")).findings(of: "start-before-predecessor").first
    #expect(finding?.message == "“B” starts 2026-07-13, 4 days before “A”, the step it waits for, is due")
    #expect(finding?.help == "write 2026-07-17 or later, or “closes after 1” if only its end must wait")
    #expect(plan(first, ("2026-07-13", "2026-07-16", "1", "")).findings(of: "start-before-predecessor").isEmpty)
  }

  @Test(arguments: [
    ("1SS", "2026-07-05", "2026-07-31", 1), ("1SS", "2026-07-06", "2026-07-31", 0),
    ("1SS+2d", "2026-07-07", "2026-07-31", 1), ("1SF", "2026-07-01", "2026-07-03", 1),
    ("1SF", "2026-07-01", "2026-07-06", 0), ("1FF", "2026-07-01", "2026-07-31", 0),
  ])
  func `starts are compared by what the kind means`(dependency: String, start: String, due: String, count: Int) {
    let checked = plan(("2026-07-06", "2026-07-17", "", ""), (start, due, dependency, ""))
    #expect(checked.findings(of: "start-before-predecessor").count == count)
  }

  @Test(arguments: [
    ("Not started", "Done", "1", 1), ("Blocked", "Done", "1", 1), ("Done", "Done", "1", 0),
    ("Cancelled", "Done", "1", 0), ("In progress", "Done", "1FF", 1), ("In progress", "Done", "1SS", 0),
    ("Not started", "Done", "1-3d", 0), ("Draft", "Done", "1", 0), ("", "Done", "1", 1),
    ("Not started", "In progress", "1", 0),
  ])
  func `nothing is done before what it cannot be done without`(
    first: String, second: String, dependency: String, count: Int
  ) {
    let checked = plan(("", "", "", first), ("", "", dependency, second))
    #expect(checked.findings(of: "done-before-predecessor").count == count)
  }

  @Test(arguments: [
    ("1", "2", 1), ("1FF", "2FF", 1), ("1", "2+1w", 1), ("1SS", "2", 0), ("1-1w", "2", 0), ("1", "2SS", 0),
  ])
  func `what waits for a cancelled step waits for what that waited for`(first: String, second: String, count: Int) {
    let findings = plan(("", "", "", "In progress"), ("", "", first, "Cancelled"), ("", "", second, "Done"))
      .findings(of: "done-before-predecessor")
    #expect(
      findings.map(\.message)
        == Array(
          repeating: "“C” is done, but “A”, which it waits for through the cancelled “B”, is not", count: count))
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test func `waiting passes through any number of cancelled steps`() {
    let rows = [("", "", "", ""), ("", "", "1", "Cancelled"), ("", "", "2", "Cancelled")]
    #expect(plan(rows[0], rows[1], rows[2], ("", "", "3", "Done")).findings(of: "done-before-predecessor").count == 1)
    let started = plan(rows[0], rows[1], rows[2], ("", "", "3", "In progress"))
    #expect(
      started.findings(of: "started-before-predecessor").map(\.message) == [
        "“D” is in progress, but “A”, which it waits for through the cancelled “C”, is not done"
      ])
  }

  @Test(arguments: [
    ("1", "2026-06-09", 1), ("1", "2026-06-10", 0), ("1FF", "2026-06-09", 1), ("1SS", "2026-06-09", 0),
    ("1-2d", "2026-06-09", 0),
  ])
  func `what was done before that for which it waits is a warning`(dependency: String, day: String, count: Int) {
    let findings = Checked(
      "| # | Milestone | Owner | Depends on | Done on |\n|---|---|---|---|---|\n"
        + "| 1 | A | Ana | - | 2026-06-10 |\n| 2 | B | Ana | \(dependency) | \(day) |\n"
    ).findings(of: "done-before-predecessor")
    let message = "“B” was done 2026-06-09, 1 day before “A”, which it waits for, was done 2026-06-10"
    #expect(findings.map(\.message) == Array(repeating: message, count: count))
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    ("Not started", "In progress", "1", 1), ("In progress", "In progress", "1", 1), ("Done", "In progress", "1", 0),
    ("Not started", "In progress", "closes after 1", 0), ("Not started", "In progress", "1SS", 1),
    ("In progress", "In progress", "1SS", 0), ("Not started", "Not started", "1", 0), ("Not started", "Done", "1", 0),
  ])
  func `nothing starts before what it cannot start without`(
    first: String, second: String, dependency: String, count: Int
  ) {
    let checked = plan(("", "", "", first), ("", "", dependency, second))
    #expect(checked.findings(of: "started-before-predecessor").count == count)
  }

  @Test func `a circle is one finding with a note at each edge, whatever its dates`() {
    let checked = plan(
      ("", "2026-07-17", "", ""), ("2026-07-03", "2026-07-10", "4", ""), ("", "2026-07-17", "2", ""),
      ("", "2026-07-24", "3", ""))
    let findings = checked.findings(of: "dependency-cycle")
    #expect(findings.map(\.message) == ["B (#2) → D (#4) → C (#3) → B (#2): each waits for the next"])
    #expect(findings.first?.notes.map(\.message) == ["“B” waits for “D”", "“D” waits for “C”", "“C” waits for “B”"])
    #expect(checked.findings(of: "dependency-order").isEmpty)
    #expect(checked.findings(of: "start-before-predecessor").isEmpty)
  }

  @Test func `two circles are two findings`() {
    let checked = plan(("", "", "2", ""), ("", "", "1", ""), ("", "", "4FF", ""), ("", "", "3SS", ""))
    #expect(checked.findings(of: "dependency-cycle").count == 2)
  }

  @Test func `a chain as long as the plan is checked`() {
    let rows = (1...20_000).map { "| \($0) | Step \($0) | Ana | | | \($0 == 1 ? "-" : "\($0 - 1)") | |\n" }.joined()
    let checked = Checked(header + rows)
    #expect(checked.compilation.plan.steps.count == 20_000)
    #expect(checked.findings(of: "dependency-cycle").isEmpty)
    #expect(checked.findings(of: "step-unconnected").isEmpty)
  }

  @Test func `an unknown number is told with the number of steps`() {
    let finding = plan(("", "", "", ""), ("", "", "9", "")).findings(of: "dependency-unknown").first
    #expect(finding?.message == "“B” waits for “9”, but no step of the 2 has that number or id")
    #expect(finding?.help == "write the number or title of a step, as #1")
  }

  @Test func `a step that waits for itself is told so`() {
    let finding = plan(("", "", "", ""), ("", "", "2", "")).findings(of: "dependency-on-itself").first
    #expect(finding?.message == "“B” waits for itself")
  }

  @Test func `titles are ambiguous with their numbers`() {
    let checked = Checked(
      """
      | # | Milestone | Owner | Depends on |
      |---|---|---|---|
      | 5 | Legal opened | Ana | - |
      | 6 | Legal closed | Ana | 5 |
      | 7 | Sign | Ana | ▶Legal |
      """)
    let finding = checked.findings(of: "dependency-ambiguous").first
    #expect(finding?.message == "“Legal” matches Legal opened (#5) and Legal closed (#6)")
    #expect(finding?.help == "write #5 or #6")
    #expect(checked.places(of: "dependency-ambiguous") == checked.marks)
  }

  @Test(arguments: [(7, "2 more"), (19, "14 more"), (20, "many more"), (40, "many more")])
  func `five of the steps that are meant are named, the others counted as far as they are few`(count: Int, rest: String)
  {
    let rows = (1...count).map { "| Legal part \($0) | Ana | - |" } + ["| Sign | Ana | Legal part |"]
    let checked = Checked("| Milestone | Owner | Depends on |\n|---|---|---|\n" + rows.joined(separator: "\n"))
    let named = (1...5).map { "“Legal part \($0)”" }
    let message = checked.findings(of: "dependency-ambiguous").first?.message
    #expect(
      message == "“Legal part” matches \(named.joined(separator: ", ")) and \(rest)"
    )
  }

  @Test func `two open steps without a dependency are told, one is not`() {
    #expect(plan(("", "", "", "")).findings(of: "dependencies-missing").isEmpty)
    #expect(plan(("", "", "", ""), ("", "", "-", "Done")).findings(of: "dependencies-missing").isEmpty)
    #expect(plan(("", "", "", ""), ("", "", "none", "")).findings(of: "dependencies-missing").count == 1)
    #expect(plan(("", "", "", ""), ("", "", "9", "")).findings(of: "dependencies-missing").isEmpty)
  }

  @Test func `only named plain dependencies are redundant`() {
    func count(_ dependency: String) -> Int {
      plan(("", "", "", ""), ("", "", "1", ""), ("", "", dependency, "")).findings(of: "dependency-redundant").count
    }
    #expect(count("1, 2") == 1)
    #expect(count("1+2d, 2") == 0)
    #expect(count("1FF, 2") == 0)
    #expect(count("1–2") == 0)
    #expect(count("2") == 0)
    #expect(count("1, 2FF") == 0)
  }

  @Test func `a way through a cancelled step makes no dependency redundant`() {
    let checked = plan(("", "", "", ""), ("", "", "1", "Cancelled"), ("", "", "1, 2", ""))
    #expect(checked.findings(of: "dependency-redundant").isEmpty)
  }

  @Test func `days of owners whose side is not said are not nobody's`() {
    let checked = Checked(
      """
      Go-live: 2026-07-10

      | # | Milestone | Owner | Due | Depends on |
      |---|---|---|---|---|
      | 1 | A | Ana (Buyer) | 2026-06-26 | - |
      | 2 | B | Ben | 2026-07-03 | 1 |
      | 3 | Go-live | | 2026-07-10 | 2 |
      """)
    #expect(
      checked.findings(of: "no-spare-day").map(\.message) == [
        "no spare day before go-live on 2026-07-10: a day lost in any of 3 steps moves it, "
          + "1 the buyer's, 1 of a side that is not said and 1 nobody's"
      ])
  }

  @Test(arguments: [
    (
      "| A | Ana | 2026-06-10 | - |",
      "for “A” to end on 2026-06-10, it had to be done 2 days ago; as it stands, it ends on 2026-06-15"
    ),
    (
      "| A | Ana | 2026-06-10 | - |\n| B | Ana | 2026-06-12 | A |",
      "for “B” to end on 2026-06-12, “A” had to be done 2 days ago; as it stands, “B” ends on 2026-06-17 (no duration given)"
    ),
  ])
  func `a plan without go-live ends with a step`(rows: String, message: String) {
    let checked = Checked("| Milestone | Owner | Due | Depends on |\n|---|---|---|---|\n" + rows)
    let findings = checked.findings(of: "schedule-impossible")
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.help == "no small change saves the date: agree on a later end")
  }

  @Test func `that no duration is given stands behind a day that follows from it`() {
    let checked = Checked(
      """
      As of: 2026-05-20
      Go-live: 2026-06-30

      | # | Milestone | Owner | Due | Done on | Status | Depends on |
      |---|---|---|---|---|---|---|
      | 1 | Pilot | Ana (Buyer) | 2026-05-08 | 2026-05-13 | Done | |
      | 2 | Go-live | Ana (Buyer) | 2026-06-30 | | | 1 |
      """)
    let finding = checked.findings(of: "schedule-impossible").first
    #expect(
      finding?.message == "to go live on 2026-06-30, “Pilot” was done too late; "
        + "as it stands, go-live is 2026-07-03 (no duration given)")
    #expect(
      finding?.help == "this would save the date: give “Go-live” a Duration of at most 30 working days "
        + "(no duration given: 37 are counted)")
  }

  @Test func `only open steps that nothing touches stand alone`() {
    let checked = plan(
      ("", "", "", ""), ("", "", "1", ""), ("", "", "", ""), ("", "", "", "Done"), ("", "", "Papers handed over", ""))
    #expect(
      checked.findings(of: "step-unconnected").map(\.message) == [
        "“C” waits for no step, and no step waits for it"
      ])
    #expect(plan(("", "", "", ""), ("", "", "", "")).findings(of: "step-unconnected").isEmpty)
  }

  @Test func `an internal step may wait for a shared one and for another internal one`() {
    let checked = Checked(
      """
      | # | Milestone | Owner | Depends on | Visibility |
      |---|---|---|---|---|
      | 1 | Sign | Ana | ▶2, ▶3 | |
      | 2 | Discount | Ben | 1 | internal |
      | 3 | Quota | Ben | 2 | internal |
      """)
    #expect(checked.places(of: "internal-leak") == checked.marks)
  }
}
