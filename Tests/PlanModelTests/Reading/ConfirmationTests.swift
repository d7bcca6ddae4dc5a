import PlanModel
import PlanText
import Testing

/// The plans are read as of Friday 2026-06-12.
@Suite struct `Who confirmed the plan, and who decides` {
  private func plan(_ fields: String, people: String = "") -> Checked {
    Checked(
      "# Rollout\n\nGo-live: 2026-09-01\n\(fields)\n\n\(people)\n\n| Milestone | Owner | Due |\n|---|---|---|\n"
        + "| Pilot | Ruth Adler (Buyer) | 2026-07-01 |")
  }

  private let people = """
    | Name | Side | Role |
    |---|---|---|
    | Jo | Seller | AE |
    | Joanne Lee | Buyer | CFO |
    """

  @Test(arguments: [
    "Ruth Adler (Buyer), 2026-06-12", "Ruth Adler (Buyer), 12 June 2026", "Ruth Adler (Buyer), June 12",
    "Ruth Adler (Buyer) on 2026-06-12.", "Ruth Adler (Buyer) – Fri 12 June 2026", "Ruth Adler (Buyer, 2026-06-12)",
    "Ruth Adler (Buyer) (12.06.2026)", "Ruth Adler, 2026-06-12 (Buyer)", "2026-06-12: Ruth Adler (Buyer)",
    "on 12 June 2026 by Ruth Adler (Buyer)", "**Ruth Adler** (Buyer), 12 June 2026, by email",
    "~~Bo Berg, 2026-06-01~~ Ruth Adler (Buyer), 2026-06-12",
  ])
  func `a confirmation has a name, a side and a day`(text: String) {
    let confirmations = plan("Confirmed: \(text)").compilation.plan.confirmations
    #expect(confirmations.map(\.name) == ["Ruth Adler"])
    #expect(confirmations.map(\.side) == [.buyer])
    #expect(confirmations.map(\.day.day) == [Day(iso: "2026-06-12")])
  }

  @Test func `a field may hold several, and stand several times`() {
    let fields = "Confirmed: ▶Ruth Adler, 2026-06-12; ▶Jo, June 10\nApproved by: ▶CFO and Ruth Adler, 2026-06-09"
    let checked = plan(fields, people: people)
    let confirmations = checked.compilation.plan.confirmations
    #expect(confirmations.map(\.name) == ["Ruth Adler", "Jo", "Joanne Lee", "Ruth Adler"])
    #expect(confirmations.map(\.person) == [nil, 0, 1, nil])
    #expect(confirmations.map { $0.day.day?.iso } == ["2026-06-12", "2026-06-10", "2026-06-09", "2026-06-09"])
    let places = confirmations.map(\.range.lowerBound)
    #expect(places == [checked.marks[0], checked.marks[1], checked.marks[2], checked.marks[2]])
  }

  @Test(arguments: ["Ruth Adler (Buyer)", "Ruth Adler, by email", "Ruth Adler, CFO", "Ruth Adler, T", "Ruth Adler; "])
  func `a confirmation without a day says nothing about dates`(text: String) {
    let checked = plan("Confirmed: \(text)")
    #expect(checked.compilation.plan.confirmations.map(\.name).first == "Ruth Adler")
    #expect(checked.compilation.plan.confirmations.allSatisfy { $0.day.reading == .none })
    #expect(!checked.compilation.diagnostics.contains { $0.rule.hasPrefix("date-") || $0.rule == "field-invalid" })
  }

  @Test(arguments: [
    ("▶2026-02-30", "field-invalid"), ("▶June 2026", "date-vague"), ("▶end of month", "date-vague"),
    ("▶04/07", "date-ambiguous"), ("▶Mon 2026-06-12", "date-weekday-mismatch"), ("▶June 12", "date-year-inferred"),
  ])
  func `what is wrong with its day is told`(day: String, rule: String) {
    let checked = plan("Confirmed: Ruth Adler (Buyer), \(day)")
    #expect(checked.places(of: rule) == checked.marks)
    #expect(checked.compilation.plan.confirmations.map(\.name) == ["Ruth Adler"])
  }

  @Test func `a day that can only be read one way settles the others`() {
    let checked = plan("Target close: 04/07/2026\nConfirmed: Ruth Adler, 30/06/2026")
    #expect(checked.compilation.plan.targetClose == Day(iso: "2026-07-04"))
  }

  @Test(
    arguments: [
      ("Joanne Lee", "Joanne Lee", 1), ("joanne lee (Buyer)", "Joanne Lee", 1), ("Joanne", "Joanne Lee", 1),
      ("CFO", "Joanne Lee", 1), ("Jo", "Jo", 0), ("CFO (Joanne Lee)", "Joanne Lee", 1),
      ("Dana Wu (CFO)", "Dana Wu", nil),
      ("Dana Wu, Head of Finance", "Dana Wu", nil), ("The board", "The board", nil),
    ] as [(String, String, Int?)])
  func `the decision maker is looked up among the people`(text: String, name: String, person: Int?) {
    let decisionMaker = plan("Decision maker: \(text)", people: people).compilation.plan.decisionMaker
    #expect(decisionMaker?.name == name)
    #expect(decisionMaker?.person == person)
  }

  @Test func `a placeholder is no decision maker`() {
    #expect(plan("Decision maker: [Name]").compilation.plan.decisionMaker == nil)
    #expect(plan("").compilation.plan.decisionMaker == nil)
  }

  @Test func `the decision maker's latest confirmation counts`() {
    let fields = "Decision maker: CFO\nConfirmed: Jo, 2026-06-11; joanne lee, 2026-06-09; Joanne, 2026-06-10"
    let plan = plan(fields, people: people).compilation.plan
    #expect(plan.decisionMakerConfirmation?.day.day == Day(iso: "2026-06-10"))
  }

  @Test(arguments: [
    "not yet", "Not yet, expected 2026-06-10", "TBD", "yes", "no", "pending", "Ruth Adler: pending",
    "Ruth Adler (not yet)",
    "[Name], 2026-06-10", "noch nicht", "awaiting Ruth Adler", "to be confirmed on 2026-06-10",
  ])
  func `a word that confirms nothing is nobody's`(text: String) {
    let plan = plan("Confirmed: \(text)").compilation.plan
    #expect(plan.confirmations.allSatisfy { $0.name.isEmpty })
  }

  @Test(arguments: [
    ("Helen Marsh", "Helen"), ("Helen Marsh", "Dr. Helen Marsh"), ("Dr. Helen Marsh", "Helen Marsh (Buyer)"),
    ("Helen Marsh", "Ms Marsh"), ("Helen Marsh", "H. Marsh"), ("Helen Marsh", "Helen J. Marsh"),
    ("Helen Marsh", "Helen Marsh – CFO"), ("Helen Marsh – CFO", "Helen Marsh"), ("Helen Marsh (COO)", "COO"),
    ("COO", "Helen Marsh (COO)"), ("Helen Marsh, CFO", "Helen Marsh, Chief Financial Officer"),
    ("Joanne Lee – CFO", "Jo and Joanne"), ("Ruth Adler, CFO, Pell Foods", "Ruth Adler"),
    ("Helen Marsh", "agreed by Helen Marsh"),
  ])
  func `a confirmation is found to be the decision maker's`(maker: String, confirmed: String) {
    let checked = plan("Decision maker: \(maker)\nConfirmed: \(confirmed), 2026-06-10", people: people)
    #expect(checked.compilation.plan.decisionMakerConfirmation?.day.day == Day(iso: "2026-06-10"))
    #expect(checked.findings(of: "confirmation-missing").isEmpty)
  }

  @Test(arguments: [
    ("Helen Marsh", "Helena Marsh"), ("Helen Marsh", "Paul Marsh"), ("Helen Marsh", "CFO"),
    ("CFO", "Helen Marsh (CIO)"),
    ("Joanne Lee", "Jo"), ("Helen Marsh", "P. Marsh"),
  ])
  func `or not to be`(maker: String, confirmed: String) {
    let checked = plan("Decision maker: \(maker)\nConfirmed: \(confirmed), 2026-06-10", people: people)
    #expect(checked.compilation.plan.decisionMakerConfirmation == nil)
    #expect(checked.findings(of: "confirmation-missing").count == 1)
  }

  @Test func `of several who decide, each has to confirm`() {
    let makers = "Decision maker: Ruth Adler (CFO) and Bo Berg (CIO)"
    let one = plan(makers + "\nConfirmed: Ruth Adler, 2026-06-10")
    #expect(one.compilation.plan.decisionMakers.map(\.name) == ["Ruth Adler", "Bo Berg"])
    #expect(
      one.findings(of: "confirmation-missing").map(\.message)
        == ["Ruth Adler confirmed the plan; Bo Berg, who decides, has not yet"])
    let both = plan(makers + "\nConfirmed: Ruth Adler, 2026-06-10; Bo Berg, 2026-06-11")
    #expect(both.findings(of: "confirmation-missing").isEmpty)
  }

  @Test func `a confirmation of a day to come does not count yet`() {
    let checked = plan("Decision maker: Ruth Adler\nConfirmed: ▶Ruth Adler, 2026-06-13")
    #expect(checked.compilation.plan.decisionMakerConfirmation == nil)
    #expect(checked.places(of: "confirmation-missing") == checked.marks)
    #expect(
      checked.findings(of: "confirmation-missing").map(\.message)
        == ["Ruth Adler is to confirm the plan on 2026-06-13, which has not come yet"])
  }

  @Test func `an answer that names nobody is told with the form to write`() {
    let maker = plan("Decision maker: Helen Marsh\nConfirmed: ▶not yet")
    #expect(maker.places(of: "confirmation-missing") == maker.marks)
    #expect(
      maker.findings(of: "confirmation-missing").map(\.help)
        == ["once they have, write “Confirmed: Helen Marsh (Buyer), 2026-06-12”"])
    let nobody = plan("Confirmed: ▶yes")
    #expect(nobody.places(of: "confirmation-missing") == nobody.marks)
    #expect(plan("Confirmed: not yet").findings(of: "confirmation-missing").isEmpty)
  }
}
