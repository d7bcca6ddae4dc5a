import PlanModel
import PlanText
import Testing

@Suite struct `What a step is called` {
  private let ids = plan(
    "| ID | Step | Due |\n|---|---|---|\n| 1 | Legal |  |\n| IT-02 | Legal review |  |\n| 3 | Security review |  |\n"
      + "| 4 | Contract signed | |\n| 5 | Contract sent | |\n")
  private let rows = plan("| Step | Due |\n|---|---|\n| Kickoff | |\n| Pilot |  |\n")
  private let tables = plan(
    "## One\n\n| # | Step | Due |\n|---|---|---|\n| 1 | Kickoff | |\n\n## Two\n\n| # | Step | Due |\n|---|---|---|\n"
      + "| 1 | Pilot | |\n")

  @Test(arguments: [
    ("1", 0), ("#1", 0), ("01", 0), ("IT-02", 1), ("it-02", 1), ("legal", 0), ("LEGAL REVIEW", 1), (" Security ", 2),
    ("Contract sig", 3), ("security", 2),
  ])
  func `its id, its number, its title or a part that no other title has`(name: String, step: Int) {
    #expect(StepSearch(ids).match(name) == .one(step))
  }

  @Test func `its row, where there are no ids`() {
    #expect(StepSearch(rows).match("#2") == .one(1))
    #expect(StepSearch(rows).match("3") == .none(near: []))
  }

  @Test func `its made-up id`() {
    #expect(StepSearch(rows).match("pilot") == .one(1))
    #expect(tables.steps.map(\.id) == ["one-1", "two-1"])
    #expect(StepSearch(tables).match("two-1") == .one(1))
  }

  @Test func `a number or a word that several steps have names none of them`() {
    #expect(StepSearch(tables).match("1") == .several([0, 1]))
    #expect(StepSearch(ids).match("contract") == .several([3, 4]))
  }

  @Test(arguments: [("secruity", [2]), ("the security thing", [2]), ("9", []), ("contrat", [3, 4]), ("", [])])
  func `what resembles nothing near is told`(name: String, near: [Int]) {
    #expect(StepSearch(ids).match(name) == .none(near: near))
  }

  private static func plan(_ text: String) -> Plan {
    Compilation(SourceText(name: "plan.md", text), asOf: .given(.first)).plan
  }
}
