import PlanModel
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

  @Test func `a file without a plan is not asked for a goal`() {
    let checked = Checked("# Notes\n\nNothing here.")
    #expect(checked.findings(of: "goal-missing").isEmpty)
    #expect(checked.findings(of: "go-live-missing").isEmpty)
  }
}
