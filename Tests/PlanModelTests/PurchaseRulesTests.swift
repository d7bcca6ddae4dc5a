import PlanModel
import PlanText
import Testing

@Suite("What a purchase needs before and after its signature")
struct PurchaseRulesTests {
  /// A plan of steps with titles, due one week after the other, with lines above.
  private func checked(_ titles: [String], _ head: String = "# Plan") -> Checked {
    let days = ["07-03", "07-10", "07-17", "07-24", "07-31", "08-07", "08-14"]
    let rows = zip(titles, days).map { "| \($0) | Ana Ruiz (Buyer) | 2026-\($1) |" }
    return Checked(head + "\n\n| Milestone | Owner | Due |\n|---|---|---|\n" + rows.joined(separator: "\n"))
  }

  private func missing(_ titles: [String], _ head: String = "# Plan") -> String? {
    checked(titles, head).findings(of: "step-expected").first?.message
  }

  private let bare = ["Demo", "Trial", "Contract signed", "Go-live"]

  @Test func `one finding names all that is missing`() {
    #expect(missing(bare) == "no step is about security, legal, procurement or budget")
    #expect(missing(bare + ["Security review", "Business case"]) == "no step is about legal or procurement")
  }

  @Test(arguments: [
    ["Pen test", "Redlines settled", "PO issued", "Funding released"],
    ["Data protection check", "Contract read", "Purchasing has the forms", "Cost case for the board"],
    ["Datenschutz geklärt", "Vertragsentwurf", "Bestellnummer erteilt", "Finanzierung freigegeben"],
    ["SOC 2 report sent", "Legal text agreed", "Supplier set-up", "Budget approved"],
  ])
  func `the words people have for it count`(titles: [String]) {
    #expect(missing(["Contract signed", "Go-live"] + titles) == nil)
  }

  @Test func `a field says that it is not needed, anything else there is prose`() {
    let head = "Security: not needed\nLegal: n/a\nProcurement: already a supplier"
    #expect(missing(bare, head) == "no step is about budget")
    #expect(missing(bare, head + "\nBudget: -") == nil)
    #expect(missing(bare, "Budget: not yet approved")?.contains("budget") == true)
    let prose = checked(bare, "Buyer: Acme\nLegal: Mary Okafor reads it").compilation.plan
    #expect(prose.fields.map(\.key) == [.buyer])
    #expect(prose.text(.buyer) == "Acme")
  }

  @Test func `a budget in front matter stays where it is`() {
    let plan = checked(bare, "---\nbudget: 400000 at most\n---").compilation.plan
    #expect(plan.fields.isEmpty)
  }

  @Test func `where nothing is signed nothing is asked for`() {
    #expect(missing(["Demo", "Trial", "Survey", "Go-live"]) == nil)
    #expect(missing(["Demo", "Contract signed", "Go-live"]) == nil)
    #expect(missing(["عرض", "Trial", "Contract signed", "Go-live"]) == nil)
  }

  @Test func `an owner's department takes part`() {
    let table = "| Milestone | Owner | Due |\n|---|---|---|\n"
    let rows = [
      "Demo|Legal (Buyer)", "Trial|Head of Security (Buyer)", "Contract signed|CFO (Buyer)", "Go-live|Ana Ruiz (Buyer)",
    ]
    let text = table + rows.map { "|\($0)|2026-07-24|" }.joined(separator: "\n")
    #expect(Checked(text).findings(of: "step-expected").map(\.message) == ["no step is about procurement"])
  }

  @Test(arguments: [
    "Contract signed", "Last signature", "Order number issued", "Lease system contract signed", "Signatures",
  ])
  func `a plan that ends with the signature is told`(title: String) {
    #expect(checked(["Demo", "Trial", title]).findings(of: "ends-at-signature").count == 1)
  }

  @Test(arguments: [
    "Acceptance test signed off", "Trial accepted", "Final approval", "Sign-off of the order entry test",
  ])
  func `what is signed off is not the signature`(title: String) {
    #expect(checked(["Demo", "Trial", title]).findings(of: "ends-at-signature").isEmpty)
  }

  @Test func `a step of the same day or a later one follows the signature`() {
    #expect(checked(["Contract signed", "Trial", "Kick-off"]).findings(of: "ends-at-signature").isEmpty)
    #expect(checked(["Demo", "Contract signed"]).findings(of: "ends-at-signature").isEmpty)
  }

  @Test func `the gap to go-live is named where there is one`() {
    let found = checked(["Demo", "Trial", "Contract signed"], "Go-live: 2026-09-01").findings(of: "ends-at-signature")
    #expect(
      found.map(\.message) == ["no step leads from “Contract signed” on 2026-07-17 to the go-live on 2026-09-01"])
  }

  @Test(arguments: [
    "Month-end close", "Year-end closing", "Quarter close", "Purchasing approves the form", "Purchasing approval",
    "Kick-off and contract signed", "Contract signed & training", "Contract signed / go-live",
  ])
  func `what only sounds like the signature is none that ends a plan`(title: String) {
    #expect(checked(["Demo", "Trial", title]).findings(of: "ends-at-signature").isEmpty)
  }

  @Test(arguments: ["Close at month-end", "Purchase contract signed", "Training contract signed", "Deal closed"])
  func `what is the signature by other words ends it`(title: String) {
    #expect(checked(["Demo", "Trial", title]).findings(of: "ends-at-signature").count == 1)
  }

  @Test(arguments: ["2026-07-24", "", "TBD"])
  func `go-live on the same day or without one follows the signature, wherever it stands`(due: String) {
    let rows = "| Go-live | Ana | \(due) |\n| Trial | Ana | 2026-07-03 |\n| Contract signed | Ana | 2026-07-24 |\n"
    let checked = Checked("| Milestone | Owner | Due |\n|---|---|---|\n" + rows)
    #expect(checked.findings(of: "ends-at-signature").isEmpty)
  }

  @Test(arguments: [
    ("Security", "legal, procurement or budget"), ("Datenschutz", "legal, procurement or budget"),
    ("Legal review", "security, procurement or budget"), ("Recht", "security, procurement or budget"),
    ("Procurement", "security, legal or budget"), ("Einkauf", "security, legal or budget"),
    ("Budget", "security, legal or procurement"), ("Finanzierung", "security, legal or procurement"),
  ])
  func `what is not needed silences itself alone`(field: String, others: String) {
    #expect(missing(bare, "\(field): not needed") == "no step is about \(others)")
    #expect(missing(bare, "\(field): entfällt") == "no step is about \(others)")
  }

  @Test(arguments: [
    ["Penetrationstest", "Rechtsabteilung gibt frei", "Einkauf bestellt", "Etat freigegeben"],
    ["TISAX-Nachweis", "AGB geprüft", "Lieferant angelegt", "Mittelfreigabe"],
    ["Penetration test", "Liability agreed", "Requisition raised", "Spend released"],
  ])
  func `words of both languages count for each`(titles: [String]) {
    for index in titles.indices {
      var some = titles
      some.remove(at: index)
      let name = ["security", "legal", "procurement", "budget"][index]
      #expect(missing(["Contract signed", "Go-live"] + some) == "no step is about \(name)")
    }
  }
}
