import PlanModel
import PlanText
import Testing

@Suite("Words of the seller's")
struct SellerLanguageTests {
  private func checked(_ notes: String, _ head: String = "# Plan", column: String = "Notes") -> Checked {
    Checked(
      head + "\n\n| Milestone | Owner | Due | \(column) |\n|---|---|---|---|\n| Price | Ana | 2026-07-01 | \(notes) |\n"
    )
  }

  @Test(arguments: [
    "Needs ▶deal desk", "▶Closed-Won in June", "ask **▶Deal** Desk", "▶MEDDPICC gap", "▶upsell opportunity later",
    "▶Forecast category: commit, ▶close probability 60 %", "▶prospect's counsel",
  ])
  func `are found where they stand`(notes: String) {
    let checked = checked(notes)
    #expect(checked.places(of: "seller-language") == checked.marks)
  }

  @Test(arguments: [
    "Data pipeline deployed", "Forecast of demand loaded", "Upsell offers in the shop live", "Storage quota raised",
    "Champion trains the team", "Commit to the date", "Close the plan's open points", "The prospect of saving a day",
    "Economic buyer named", "Paper process explained", "The deal with the old supplier ends",
  ])
  func `are not what a buyer says too`(notes: String) {
    #expect(checked(notes).findings(of: "seller-language").isEmpty)
  }

  @Test func `titles, headings and columns are read by the buyer as well`() {
    #expect(checked("", "# ▶Close plan for Acme").findings(of: "seller-language").count == 1)
    #expect(
      checked("", "# Plan\n\n## Deal review\n\nWe call it a win probability.").findings(of: "seller-language").count
        == 2)
    #expect(checked("", column: "Deal stage").findings(of: "seller-language").count == 1)
    #expect(checked("", "Goal: Raise the win probability of bids").findings(of: "seller-language").isEmpty)
  }

  @Test func `what is internal may say anything`() {
    #expect(checked("deal desk", column: "Notes (internal)").findings(of: "seller-language").isEmpty)
  }

  @Test(arguments: [
    "see `close plan`", "<!-- close plan -->", "https://x.example/close-plan", "<https://x.example/close-plan>",
    "[notes](close-plan.md)", "www.x.example/close-plan", "<b title='close plan'>x</b>", "no deal. Desk booked",
    "the deal (desk)", "sales, quota", "one deal / desk",
  ])
  func `are not found in what nobody reads as text, nor across a stop`(notes: String) {
    #expect(checked(notes).findings(of: "seller-language").isEmpty)
  }

  @Test(arguments: [
    ("Close plan", "write “Joint plan”"), ("the prospect's counsel", "write “buyer's”"),
    ("prospect's counsel", "write “the buyer's”"), ("the **close** plan", "write “joint plan”"),
    ("deal desk", "write “price approval”"),
    ("MEDDPICC gap", "leave it out, or move it to a column “Notes (internal)”, which only you see"),
  ])
  func `come with what to write in their place`(notes: String, help: String) {
    #expect(checked(notes).findings(of: "seller-language").map(\.help) == [help])
  }
}
