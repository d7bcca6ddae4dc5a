import PlanModel
import PlanText
import Testing

@Suite("Allowances")
struct AllowancesTests {
  private let header = "| Milestone | Owner | Due |\n|---|---|---|\n"

  @Test func `a comment in a cell holds for its row and no other`() {
    let checked = Checked(
      header
        + """
        | Budget released <!-- mutual: allow owner-missing: the board decides in June --> | | 2026-07-01 |
        | Contract signed | ▶- | 2026-07-24 |
        """)
    #expect(checked.places(of: "owner-missing") == checked.marks)
    #expect(checked.findings(of: "allow-unused").isEmpty)
  }

  @Test func `a comment above a table holds for that table`() {
    let checked = Checked(
      """
      # Plan

      <!-- mutual: allow owner-missing: owners come in May -->
      \(header)| Budget released | - | 2026-07-01 |

      ## Later

      \(header)| Contract signed | ▶- | 2026-07-24 |
      """)
    #expect(checked.places(of: "owner-missing") == checked.marks)
  }

  @Test func `a comment before the first heading holds for the file`() {
    let checked = Checked(
      """
      <!-- mutual: allow decision-maker-missing: the board decides together -->

      # Plan

      \(header)| Budget released | - | 2026-07-01 |
      """)
    #expect(checked.findings(of: "decision-maker-missing").isEmpty)
    #expect(checked.findings(of: "allow-unused").isEmpty)
  }

  @Test func `without a reason nothing is allowed`() {
    let checked = Checked(header + "| Budget released ▶<!-- mutual: allow owner-missing --> | - | 2026-07-01 |")
    #expect(checked.findings(of: "owner-missing").count == 1)
    #expect(checked.places(of: "allow-without-reason") == checked.marks)
    #expect(checked.findings(of: "allow-unused").isEmpty)
  }

  @Test func `a comment that silences nothing is reported where it stands`() {
    let checked = Checked(
      header + "| Budget ▶<!-- mutual: allow owner-missing: the board --> | Ada Brook (Buyer) | 2026-07-01 |")
    #expect(checked.places(of: "allow-unused") == checked.marks)
    #expect(
      checked.findings(of: "allow-unused").first?.message == "nothing in this row has to be allowed for owner-missing")
  }

  @Test func `a rule that does not exist is reported with the nearest name`() {
    let checked = Checked(
      header + "| Budget <!-- mutual: allow owner-mising: the board --> | Ada Brook (Buyer) | 2026-07-01 |")
    #expect(checked.findings(of: "allow-unused").map(\.help) == ["write owner-missing"])
  }

  @Test func `allowing an owner in one row leaves the same owner in others`() {
    let checked = Checked(
      header
        + """
        | Budget <!-- mutual: allow owner-not-a-person: the board decides together --> | Board (Buyer) | 2026-07-01 |
        | Contract | ▶Board (Buyer) | 2026-07-24 |
        | Rollout | Board (Buyer) | 2026-08-24 |
        """)
    #expect(checked.places(of: "owner-not-a-person") == checked.marks)
    #expect(checked.findings(of: "allow-unused").isEmpty)
  }

  @Test func `an allowed error is none`() {
    let checked = Checked(
      """
      | # | Milestone | Owner | Due |
      |---|---|---|---|
      | 3 | Budget | Ada Brook (Buyer) | 2026-07-01 |
      | 3 | Contract <!-- mutual: allow duplicate-id: as in the buyer's own list --> | Ben Cole (Seller) | 2026-07-24 |
      """)
    #expect(checked.findings(of: "duplicate-id").isEmpty)
    #expect(checked.compilation.checked != nil)
  }

  @Test func `an allowance is not unused where an error kept its rule from being asked`() {
    let checked = Checked(
      """
      <!-- mutual: allow no-spare-day: the fair decides -->

      \(header)| Contract signed | Ben Cole (Seller) | 2026-02-30 |
      """)
    #expect(checked.compilation.count(.error) == 1)
    #expect(checked.findings(of: "allow-unused").isEmpty)
  }
}
