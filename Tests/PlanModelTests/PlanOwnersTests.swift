import PlanText
import Testing

@testable import PlanModel

struct PlanOwnersTests {
  private let owners = PlanOwners(
    Checked(
      """
      | Step | Owner | Due | Visibility |
      |---|---|---|---|
      | One | Maria Rossi (Buyer, Legal) | 2026-07-01 | |
      | Two | Maria Silva (Seller), Maria Rossi (Buyer) | 2026-07-02 | |
      | Three | José Díaz (Seller) | 2026-07-03 | |
      | Four | Secret Agent (Seller) | 2026-07-03 | internal |
      | Five | [Name] | 2026-07-03 | |
      """
    ).compilation.plan)

  @Test func `everybody stands there once, internal steps and placeholders left out`() {
    #expect(owners.all == ["Maria Rossi", "Maria Silva", "José Díaz"])
  }

  @Test(arguments: [("Dana Wu", ["Maria Rossi", "Dana Wu"]), ("Maria", ["Maria Rossi"]), ("TBD", ["Maria Rossi"])])
  func `who decides is found too, once`(_ decisionMaker: String, _ names: [String]) {
    let head = "Decision maker: \(decisionMaker)\n\n| Step | Owner | Due |\n|---|---|---|\n"
    let plan = Checked(head + "| One | Maria Rossi (Buyer) | 2026-07-01 |").compilation.plan
    #expect(PlanOwners(plan).all == names)
    #expect(PlanOwners(plan).matching("dana") == names.filter { $0 == "Dana Wu" })
  }

  @Test(arguments: [
    ("maria rossi", ["Maria Rossi"]), ("Rossi", ["Maria Rossi"]), ("Maria", ["Maria Rossi", "Maria Silva"]),
    ("legal", ["Maria Rossi"]), ("JOSÉ", ["José Díaz"]), ("Secret Agent", []), ("Mar", []), ("", []), (" - ", []),
  ])
  func `a name is found as people write it`(_ text: String, _ found: [String]) {
    #expect(owners.matching(text) == found)
  }
}
