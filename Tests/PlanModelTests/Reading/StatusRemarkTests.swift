import PlanModel
import PlanText
import Testing

@Suite struct `What stands beside a status` {
  private func entry(_ status: String) -> StatusEntry {
    let head = "| Step | Owner | Due | Status |\n|---|---|---|---|\n"
    return Checked(head + "| One | Ana (Buyer) | 2026-07-01 | \(status) |").compilation.plan.steps[0].status
  }

  @Test(arguments: [
    "Done except redlines", "Done on buyer side, pending seller", "Complete, pending signature",
    "Done (pending approval)", "Done: 3 of 5", "Done 3 out of 5", "Done?", "✅ Done?", "Done, blocked",
    "Done - waiting for countersignature", "Closed - cancelled", "Done (not signed)", "Done, not yet signed",
    "Done once legal agrees", "Complete, to be signed", "✅ Approved, pending signature", "✅ not yet",
    "100% - pending approval", "Late, done?", "[x] sent?", "Completed 8/10 tests", "Complete: 8/10 tests",
    "Signed by buyer only", "Done for EU only", "Done next week", "Done tomorrow", "Done by Friday", "Done by 21 Aug",
    "Done by end of week", "Done in part", "Done (Buyer), open (Seller)", "Done, seller side open",
    "Done, but rework needed", "Done, rework needed", "Complete in test, prod next", "Done for EU, US to follow",
    "Finished draft", "Completed first draft", "Closed – reopened 18 Aug",
  ])
  func `done is no status where the cell takes it back`(_ status: String) {
    let head = "| Step | Owner | Due | Status |\n|---|---|---|---|\n"
    let checked = Checked(head + "| One | Ana (Buyer) | 2026-07-01 | \(status) |")
    #expect(checked.compilation.plan.steps[0].status.status == .notStarted)
    #expect(checked.findings(of: "status-unknown").map { $0.safeFix == nil } == [true])
  }

  @Test(arguments: [
    "Done", "Done (2026-06-12)", "Done – signed by both", "✓", "Completed on 12 June", "Done, see notes", "Done 100%",
    "Done (was blocked)", "Done, nothing pending", "Completed without issues", "Done, no longer blocked",
    "Done: 5 of 5", "Done (95% pass rate)", "Signed, 5% discount", "✅ Approved", "Late, done", "On track, done",
    "Late but done", "Done – kick-off scheduled", "Signed, open points moved to phase 2", "100% done",
    "Done 2026-08-11", "Done (signed by both)", "Done – thanks Ana", "Done on Friday", "Done last week",
    "Done ahead of time", "Signed by Helen Marsh", "Signed by both", "Signed by May Lin", "Signed by 2 directors",
    "Complete, 8/8", "10 of 10 done", "8/8 done", "Done, prod is live", "Done – next: training", "Done, draft shared",
    "Done, but no rework needed", "Signed, our open points moved to phase 2", "Closed (information only)",
    "Done – training next", "Done (was reopened in May)", "Signed by all, no seller side open",
    "Done https://jira.example/browse?id=3", "Signed: 12 % of list price", "Closed, 80% of users migrated",
  ])
  func `a remark leaves done as it is`(_ status: String) {
    #expect(entry(status).status == .done)
    #expect(entry(status).reading == .read)
  }

  @Test(arguments: [
    ("Done 90%", Status.inProgress), ("Completed 50%", .inProgress), ("Complete (90 %)", .inProgress),
    ("Done: 50% of the data", .inProgress), ("Done to 80%", .inProgress), ("✓ 50%", .inProgress),
    ("80% done", .inProgress), ("On track, 80% done", .inProgress), ("Done 0%", .notStarted),
  ])
  func `a percentage counts behind the word as before it`(_ text: String, _ status: Status) {
    #expect(entry(text).status == status)
    #expect(entry(text).reading == .read)
  }

  @Test(arguments: [
    ("On track to complete", Health.green), ("On track to be completed", .green), ("At risk of not being done", .amber),
    ("Red: contract not signed", .red), ("Delayed - needs signed NDA", .red), ("On track for completion", .green),
  ])
  func `a health says what is aimed at, not that it is done`(_ text: String, _ health: Health) {
    #expect(entry(text).status == .notStarted)
    #expect(entry(text).health == health)
    #expect(entry(text).reading == .read)
  }

  @Test(arguments: [
    "In progress - blocked by legal", "Started; blocked", "Blocked, in progress", "Started but blocked",
    "Underway, on hold", "Late - in progress, blocked", "60%, blocked", "In progress, blocked (legal)",
    "In progress, stuck since May",
  ])
  func `blocked counts before in progress, wherever it stands`(_ text: String) {
    #expect(entry(text).status == .blocked)
  }

  @Test(arguments: [
    "In progress, not blocked", "In progress, no longer blocked", "In progress (was on hold)",
    "In progress, 3 blocked tickets", "In progress: on hold list reviewed",
  ])
  func `what is blocked no longer is in progress`(_ text: String) {
    #expect(entry(text).status == .inProgress)
  }

  @Test func `how far a blocked step is is no reason`() {
    #expect(entry("Started; blocked").reason == nil)
    #expect(entry("In progress (blocked by legal)").reason == "blocked by legal")
  }

  @Test func `not needed yet is not cancelled`() {
    #expect(entry("Not needed yet").status == .notStarted)
    #expect(entry("Not needed yet").reading == .read)
    for text in ["N/A for now", "Not applicable yet", "Cancelled?", "Not needed until Q3"] {
      #expect(entry(text).reading == .unknown)
    }
    for text in ["Cancelled", "Not needed", "N/A", "Cancelled – not needed", "Skipped, done in phase 1"] {
      #expect(entry(text).status == .cancelled)
    }
  }
}
