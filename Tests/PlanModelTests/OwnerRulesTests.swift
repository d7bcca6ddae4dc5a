import PlanModel
import PlanText
import Testing

@Suite("Owner rules")
struct OwnerRulesTests {
  private let header = "| Milestone | Owner | Due | Status |\n|---|---|---|---|\n"

  @Test func `a team leads to the person of that function`() {
    let checked = Checked(
      """
      | Name | Role | Side |
      |---|---|---|
      | Mary Okafor | General Counsel | Buyer |
      | Ben Cole | Account Executive | Seller |

      \(header)| Contract redlines returned | ▶Legal (Buyer) | 2026-07-17 | Not started |
      """)
    let finding = checked.findings(of: "owner-not-a-person").first
    #expect(checked.places(of: "owner-not-a-person") == checked.marks)
    #expect(finding?.message == "\"Legal\" owns “Contract redlines returned”, but is a team, not a person")
    #expect(finding?.help == "write “Mary Okafor (Buyer)”")
    #expect(finding?.notes.map(\.message) == ["the people table names Mary Okafor, General Counsel (line 3)"])
  }

  @Test(arguments: [
    ("Legal (Buyer)", "a team", "[name] (Buyer Legal)"), ("CFO (Buyer)", "a role", "[name] (Buyer CFO)"),
    ("Customer", "a side", "[name] (Buyer)"), ("Fennel Foods", "a company", "[name] (Buyer)"),
    ("AE", "a role", "[name] (Seller AE)"),
  ])
  func `nobody is invented where nobody is known`(cell: String, noun: String, help: String) throws {
    let checked = Checked("Buyer: Fennel Foods\n\n\(header)| Contract | \(cell) | 2026-07-17 | Open |")
    let finding = try #require(checked.findings(of: "owner-not-a-person").first)
    #expect(finding.message.hasSuffix("owns “Contract”, but is \(noun), not a person"))
    #expect(finding.help == "write a name before it: “\(help)”")
  }

  @Test(arguments: [
    ("Casey - AE", "if “Casey” is a person, write “Casey (AE)”"),
    ("Legal: Mary Okafor", "if “Mary Okafor” is a person, write “Mary Okafor (Legal)”"),
    ("IT - Legal (Seller)", "write who does it, as “[name] (Seller)”"),
  ])
  func `a name that may stand beside a role is not asked for again`(cell: String, help: String) {
    let checked = Checked(header + "| Contract | \(cell) | 2026-07-17 | Open |")
    #expect(checked.findings(of: "owner-not-a-person").map(\.help) == [help])
  }

  @Test func `a side that another step states is not asked for`() {
    let rows = "| One | Uwe Kurz (Buyer) | 2026-06-17 | Open |\n| Two | Uwe Kurz | 2026-06-18 | Open |\n"
    #expect(Checked(header + rows).findings(of: "owner-side-unknown").isEmpty)
    let other = "| Three | Uwe Kurz (Seller) | 2026-06-19 | Open |"
    #expect(Checked(header + rows + other).findings(of: "owner-side-unknown").count == 1)
  }

  @Test func `an owner of several steps is one finding`() {
    let checked = Checked(
      header
        + """
        | Budget | ▶CFO (Buyer) | 2026-06-17 | Open |
        | Pilot | Ada Brook (Buyer) | 2026-06-20 | Open |
        | Order | CFO (Buyer) | 2026-06-24 | Open |
        | Invoice | CFO (Buyer) | 2026-06-30 | Open |
        """)
    #expect(checked.places(of: "owner-not-a-person") == checked.marks)
    #expect(
      checked.findings(of: "owner-not-a-person").first?.message
        == "\"CFO\" owns “Budget” and 2 more steps (lines 5 and 6), but is a role, not a person")
  }

  @Test(arguments: ["", "-", "—", "none", "N/A"])
  func `a dash is no owner`(cell: String) {
    let checked = Checked(header + "| Budget | \(cell) | 2026-06-17 | Open |")
    #expect(checked.findings(of: "owner-missing").map(\.message) == ["nobody owns “Budget”"])
    let cancelled = Checked(header + "| Budget | \(cell) | 2026-06-17 | Cancelled |")
    #expect(cancelled.findings(of: "owner-missing").isEmpty)
  }

  @Test func `a placeholder is no gap, and a table without owner columns has one gap`() {
    #expect(Checked(header + "| Budget | [Name] | 2026-06-17 | Open |").findings(of: "owner-missing").isEmpty)
    let columns = Checked("| Milestone | Due |\n|---|---|\n| Budget | 2026-06-17 |\n| Order | 2026-06-24 |")
    #expect(columns.findings(of: "owner-missing").isEmpty)
    #expect(columns.findings(of: "column-missing").count == 1)
  }

  @Test(arguments: [
    ("Ada Brook (Buyer) + Ben Cole (Seller)", 0), ("Ada Brook (Buyer) + Cem Ay (Buyer)", 1),
    ("Ada Brook (Buyer), Cem Ay (Buyer), Ben Cole (Seller)", 1), ("Both", 0),
  ])
  func `one owner per side is fine`(cell: String, count: Int) {
    #expect(Checked(header + "| Budget | \(cell) | 2026-06-17 | Open |").findings(of: "owner-too-many").count == count)
  }

  @Test func `an owner who is not in the people table is named with the nearest one`() {
    let checked = Checked(
      """
      | Name | Side |
      |---|---|
      | John Smith | Buyer |

      \(header)| Budget | Jon Smith (Buyer) | 2026-06-17 | Open |
      | Order | Wanda Lee (Buyer) | 2026-06-24 | Open |
      """)
    let helps = checked.findings(of: "owner-not-in-people").map(\.help)
    #expect(helps == ["did you mean John Smith?", "add | Wanda Lee | to the people table"])
  }

  @Test(arguments: [
    (["Buyer", "Seller"], nil), (["Seller", "Seller"], "the buyer owns none of 2 steps"), (["Seller"], nil),
    (["Buyer", "Seller", "Seller", "Seller"], nil),
    (["Buyer", "Seller", "Seller", "Seller", "Seller"], "the buyer owns 1 of 5 steps"),
    (["Seller", "Buyer", "Buyer", "Buyer", "Buyer"], "the seller owns 1 of 5 steps"),
  ])
  func `a side with under a quarter of the steps is reported`(sides: [String], message: String?) {
    let rows = sides.enumerated().map { "| Step \($0) | Ada Brook\($0) (\($1)) | 2026-06-17 | Open |" }
    let checked = Checked(header + rows.joined(separator: "\n"))
    #expect(checked.findings(of: "one-sided").map(\.message) == [message].compactMap { $0 })
  }

  @Test func `steps of nobody's side could be anybody's`() {
    let rows = "| One | Ben Cole (Seller) | 2026-06-17 | Open |\n| Two | Kit Farr | 2026-06-18 | Open |"
    #expect(Checked(header + rows).findings(of: "one-sided").isEmpty)
  }

  @Test func `a second name on the buyer's side is a second contact`() {
    let one = "| One | Ada Brook (Buyer) | 2026-06-17 | Open |\n| Two | Ada Brook (Buyer) | 2026-06-18 | Open |\n"
    #expect(Checked(header + one).findings(of: "single-contact").count == 1)
    #expect(
      Checked(header + one + "| Three | Legal (Buyer) | 2026-06-19 | Open |").findings(of: "single-contact").isEmpty)
  }

  @Test(arguments: [
    "Economic buyer: Dana Wu\n\n", "Executive sponsor: {name}\n\n",
    "| Name | Role | Side |\n|---|---|---|\n| Dana Wu | Economic Buyer | Buyer |\n\n",
  ])
  func `a decision maker may stand in a field or in the people table`(head: String) {
    let checked = Checked(head + header + "| Budget | Dana Wu (Buyer) | 2026-06-17 | Open |")
    #expect(checked.findings(of: "decision-maker-missing").isEmpty)
  }

  @Test(arguments: [("VP Sales", "a role"), ("Head of Legal", "a role"), ("Legal", "a team"), ("Sales team", "a team")])
  func `who leads a team is no team`(owner: String, noun: String) {
    let checked = Checked("| Milestone | Owner | Due |\n|---|---|---|\n| Price | \(owner) (Buyer) | 2026-07-01 |")
    let messages = checked.findings(of: "owner-not-a-person").map(\.message)
    #expect(messages.count == 1 && messages[0].contains("is \(noun), not a person"))
  }
}
