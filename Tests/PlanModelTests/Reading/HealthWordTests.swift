import PlanModel
import Testing

@Suite struct `By which word a plan gives a health` {
  @Test(arguments: [
    ("Delayed", "", "delayed"), ("In progress (At risk)", "", "at risk"), ("Open", "Red: no reviewer", "red"),
    ("Open", "🔴", "🔴"), ("⚠", "", "⚠"), ("Open", "R", nil), ("Open", "", nil), ("At risk", "Yellow", "yellow"),
  ])
  func `it is the author's own`(_ status: String, _ health: String, _ word: String?) {
    let head = "| Step | Owner | Due | Status | Health |\n|---|---|---|---|---|\n"
    let plan = Checked(head + "| One | Ana (Buyer) | 2026-07-01 | \(status) | \(health) |").compilation.plan
    #expect(plan.steps[0].healthWord == word)
  }
}
