import PlanModel
import PlanText
import Testing

@Suite("Whole-plan rules")
struct WholePlanRulesTests {
  private let table = "| Milestone | Owner | Due |\n|---|---|---|\n| Price | Ana | 2026-07-01 |\n"

  private func count(_ rule: String, _ head: String) -> Int {
    Checked(head + "\n\n" + table).findings(of: rule).count
  }

  @Test(arguments: [
    "Purchase decision by 30 June", "Signed Agreement by [DATE] for [Start Date]", "Contract signed", "Close the deal",
    "PO issued", "Sign contract with Acme by Q3 2026", "Get the agreement signed – before year end",
  ])
  func `a goal that names only the purchase is told`(goal: String) {
    #expect(count("goal-is-the-sale", "Buyer: Acme\nGoal: \(goal)") == 1)
  }

  @Test(arguments: [
    "Paperless intake in all four clinics by [DATE]", "Show that the nightly run ends before 6 am, contract in force",
    "Cut dock-to-invoice time from nine days to two", "Close the books in two days", "30 June", "[Goal]",
    "Order entry without paper",
  ])
  func `a goal that names what the buyer gets is fine`(goal: String) {
    #expect(count("goal-is-the-sale", "Goal: \(goal)") == 0)
  }

  @Test func `a goal is missing where none is written`() {
    #expect(count("goal-missing", "# Plan") == 1)
    #expect(count("goal-missing", "Goal:") == 1)
    #expect(count("goal-missing", "Goal: [Goal]") == 0)
    #expect(count("goal-missing", "Shared goal: less paper") == 0)
  }

  @Test func `go-live comes from the field or from its step`() {
    #expect(count("go-live-missing", "# Plan") == 1)
    #expect(count("go-live-missing", "Go-live: 2026-09-01") == 0)
    #expect(count("go-live-missing", "Go-live: [Date]") == 0)
    #expect(count("go-live-missing", "Go-live: early autumn") == 0)
    #expect(Checked(table + "| Go-live | Ana | 2026-09-01 |").findings(of: "go-live-missing").isEmpty)
    #expect(Checked(table + "| Go-live | Ana | |").findings(of: "go-live-missing").count == 1)
  }

  @Test(arguments: [("2026-07-01", "2026-07-01"), ("2026-06-12", "2026-06-12"), ("2026-06-11", "2026-09-14")])
  func `a go-live that is proposed is still to come`(due: String, day: String) {
    let finding = Checked("| Milestone | Owner | Due |\n|---|---|---|\n| Price | Ana | \(due) |")
      .findings(of: "go-live-missing").first
    #expect(finding?.help == "above the table, add a line as “Go-live: \(day)”")
  }

  @Test func `a file without a plan is not asked for a goal`() {
    let checked = Checked("# Notes\n\nNothing here.")
    #expect(checked.findings(of: "goal-missing").isEmpty)
    #expect(checked.findings(of: "go-live-missing").isEmpty)
  }

  @Test(arguments: [
    "Go live before the summer break", "Nine days become two before the autumn peak",
    "Runs end before 6 am, and the contract is in force before the new site opens",
  ])
  func `a goal that sets its own limit says why the date matters`(goal: String) {
    #expect(count("compelling-event-missing", "Goal: \(goal)") == 0)
  }

  @Test(arguments: [
    "Runs end before 6 am", "Less paper before the end of June", "Less paper before 2027", "Less paper",
  ])
  func `a goal that names only a time does not`(goal: String) {
    #expect(count("compelling-event-missing", "Goal: \(goal)") == 1)
  }

  @Test func `a close at the end of a quarter is told once`() {
    #expect(count("compelling-event-missing", "Target close: 2026-06-30") == 0)
    #expect(count("close-at-quarter-end", "Target close: 2026-06-30") == 1)
    #expect(count("compelling-event-missing", "Why now: the lease ends") == 0)
  }

  @Test func `the decision maker has to confirm, and nobody else for them`() {
    let maker = "Decision maker: Ruth Adler"
    #expect(count("confirmation-missing", maker) == 1)
    #expect(count("confirmation-missing", maker + "\nConfirmed: Dana Wu (Buyer), 2026-06-12") == 1)
    #expect(count("confirmation-missing", maker + "\nConfirmed: Ruth Adler (Buyer)") == 1)
    #expect(count("confirmation-missing", maker + "\nConfirmed: Ruth Adler (Buyer), 2026-06-12") == 0)
    #expect(count("confirmation-missing", "# No decision maker") == 0)
    let other = Checked("Decision maker: Ruth Adler\nConfirmed: ▶Dana Wu (Buyer), 2026-06-12\n\n" + table)
    #expect(other.places(of: "confirmation-missing") == other.marks)
  }

  @Test func `a step that is to confirm the plan is as good as a promise`() {
    let head = "Decision maker: Ruth Adler\n\n" + table
    #expect(Checked(head + "| Plan confirmed | Ruth | 2026-07-02 |").findings(of: "confirmation-missing").isEmpty)
    #expect(Checked(head + "| Plant confirmed | Ruth | 2026-07-02 |").findings(of: "confirmation-missing").count == 1)
  }

  @Test func `risks that were not read as such are risks all the same`() {
    #expect(count("risks-missing", "# Plan") == 1)
    #expect(count("risks-missing", "Risks: none") == 0)
    #expect(count("risks-missing", "# Plan\n\n## Potential delays\n\nThe milk-price round.") == 0)
    let column = "| Task | Owner | Due | Blocker |\n|---|---|---|---|\n| Price | Ana | 2026-07-01 | - |\n"
    #expect(Checked(column).findings(of: "risks-missing").isEmpty)
  }

  @Test func `a check-in in the past is told with the next day of its rhythm`() {
    let checked = Checked(
      "Check-in: every Tuesday 10:00 Europe/Berlin, 30 min\nNext check-in: ▶2026-06-09\n\n" + table)
    #expect(checked.places(of: "check-in-past") == checked.marks)
    #expect(
      checked.findings(of: "check-in-past").first?.help == "write the day of the next one, as “Tue 2026-06-16”")
    #expect(count("check-in-past", "Next check-in: 2026-06-12") == 0)
  }

  @Test(arguments: [
    "**Risks**", "**Key risks**", "### Risks", "__Risiken__", "**What could trip us up**", "## What we may trip over",
  ])
  func `a line in bold is a heading too`(heading: String) {
    #expect(count("risks-missing", "# Plan\n\n\(heading)\n\nThe milk-price round.") == 0)
    #expect(count("risks-missing", "# Plan\n\n\(heading)\n\n- The milk-price round") == 0)
  }

  @Test func `the list under a bold name is the field's`() {
    let plan = Checked("# Plan\n\n**Risks**\n\n- Flu\n- Ice\n\n" + table).compilation.plan
    #expect(plan.risks.map(\.text) == ["Flu", "Ice"])
    #expect(Checked("**Risks** are few\n\n- Flu\n\n" + table).compilation.plan.risks.isEmpty)
  }

  @Test(arguments: [
    "# Risk platform rollout", "# Risks", "# Plan\n\n## Risk-free trial", "# Plan\n\n## Business trip",
    "# Plan\n\nThe risk is small.", "# Plan\n\nNo **risk** here.",
  ])
  func `the word alone names no risk`(head: String) {
    #expect(count("risks-missing", head) == 1)
  }

  @Test func `the day of the next check-in is one on which people meet, and keeps its time`() {
    func help(_ head: String) -> String? { Checked(head + "\n\n" + table).findings(of: "check-in-past").first?.help }
    #expect(
      help("Next check-in: Tue 2026-06-09, 10:00 Europe/Madrid, 45 min")
        == "write the day of the next one, as “Tue 2026-06-16, 10:00 Europe/Madrid, 45 min”")
    #expect(help("Next check-in: Sat 2026-06-06") == "write the day of the next one, as “Fri 2026-06-12”")
    #expect(
      help("Next check-in: Tue 2026-06-09, 9am\nTime zone: Europe/Madrid\nHolidays: 2026-06-16")
        == "write the day of the next one, as “Tue 2026-06-23, 09:00”")
    #expect(
      help("Check-in: every Tuesday 10:00 Europe/Berlin\nNext check-in: 2026-06-09\nHolidays: 2026-06-16")
        == "write the day of the next one, as “Tue 2026-06-23”")
  }

  @Test(arguments: ["Done", "Cancelled"])
  func `a finished plan is asked for nothing to come`(status: String) {
    let head = "# Plan\n\nDecision maker: Ruth Adler\nTarget close: 2026-03-31\nNext check-in: Tuesdays\n\n"
    let titles = ["Demo", "Trial", "Price", "Contract signed"]
    let rows = titles.map { "| \($0) | Ana | 2026-03-02 | \(status) |" }.joined(separator: "\n")
    let checked = Checked(head + "| Milestone | Owner | Due | Status |\n|---|---|---|---|\n" + rows)
    let future: Set = [
      "compelling-event-missing", "close-at-quarter-end", "confirmation-missing", "step-expected", "check-in-past",
      "check-in-unclear", "risks-missing", "go-live-missing", "decision-maker-missing", "ends-at-signature",
    ]
    #expect(checked.compilation.diagnostics.map(\.rule).filter(future.contains) == [])
    let open = Checked(checked.compilation.plan.source.text(in: .init(0, .max)).replacing(status, with: "Open"))
    #expect(Set(open.compilation.diagnostics.map(\.rule)).intersection(future).count > 5)
  }
}
