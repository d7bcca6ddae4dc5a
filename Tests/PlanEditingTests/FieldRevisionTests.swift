import PlanEditing
import PlanModel
import PlanText
import Testing

@Suite struct `Fields that move` {
  private let table = "\n\n| Step | Due |\n|---|---|\n| Review | 2026-07-10 |\n"

  private func revised(_ head: String, table: String? = nil, reason: String? = "late") throws -> Revised {
    try Revised(head + (table ?? self.table)) { _ in
      NewDates(
        fields: [.goLive: try Revised.day("2026-09-15"), .targetClose: try Revised.day("2026-08-07")],
        reason: reason.flatMap(SlipReason.init))
    }
  }

  @Test(arguments: [
    ("Go-live: 2026-09-01", "Go-live: ~~2026-09-01~~ 2026-09-15 (late)"),
    ("**Go-live:** 2026-09-01  \nx", "**Go-live:** ~~2026-09-01~~ 2026-09-15 (late)  \nx"),
    ("- **Go-live: 2026-09-01**", "- **Go-live: ~~2026-09-01~~ 2026-09-15 (late)**"),
    ("**Go-live**: **2026-09-01**", "**Go-live**: **~~2026-09-01~~ 2026-09-15 (late)**"),
    ("### Go-live date: September 1, 2026 ###", "### Go-live date: ~~September 1, 2026~~ 2026-09-15 (late) ###"),
    ("Go-live: September 1", "Go-live: ~~2026-09-01~~ 2026-09-15 (late)"),
    ("Go-live: 2026-09-01 (board) | Stage: draft", "Go-live: ~~2026-09-01 (board)~~ 2026-09-15 (late) | Stage: draft"),
    (
      "Go-live: ~~2026-08-01~~ 2026-09-01 (flu) | Target close: 2026-07-24",
      "Go-live: ~~2026-08-01~~ ~~2026-09-01 (flu)~~ 2026-09-15 (late) | Target close: ~~2026-07-24~~ 2026-08-07 (late)"
    ),
    (
      "Target close: ~~2026-07-20~~ 2026-07-24<br>**Go-live: ~~2026-08-01~~ 2026-09-01**",
      "Target close: ~~2026-07-20~~ ~~2026-07-24~~ 2026-08-07 (late)<br>"
        + "**Go-live: ~~2026-08-01~~ ~~2026-09-01~~ 2026-09-15 (late)**"
    ),
    ("Go-live: 2026-09-01 by the board", "Go-live: ~~2026-09-01 by the board~~ 2026-09-15 (late)"),
    ("---\ngo-live: 2026-09-01\n---", "---\ngo-live: ~~2026-09-01~~ 2026-09-15 (late)\n---"),
    ("---\ngo-live: \"2026-09-01\" # x\n---", "---\ngo-live: \"~~2026-09-01~~ 2026-09-15 (late)\" # x\n---"),
    (
      "---\ntarget close: 2026-07-24\n---\n\nGo-live: 2026-09-01\n\nLaunch: 2026-09-01",
      "---\ntarget close: ~~2026-07-24~~ 2026-08-07 (late)\n---\n\nGo-live: ~~2026-09-01~~ 2026-09-15 (late)\n\n"
        + "Launch: ~~2026-09-01~~ 2026-09-15 (late)"
    ),
  ])
  func `a field keeps its form`(head: String, expected: String) throws {
    let revised = try revised(head)
    #expect(revised.text == expected + table)
    #expect(revised.revision?.compilation.plan.goLiveField?.slips.last?.reason ?? "late" == "late")
  }

  @Test(arguments: [
    ("Go-live: 2026-09-01", "IT | HR", "IT / HR"),
    ("Go-live: 2026-09-01 | Stage: draft", "IT | Goal: x", "IT / Goal: x"),
    ("---\ngo-live: 2026-09-01\n---", #"the "new" one: late #4"#, "the 'new' one: late #4"),
    ("---\ngo-live: '2026-09-01'\n---", "it's late", "it’s late"),
  ])
  func `a reason reads back from a field`(head: String, reason: String, read: String) throws {
    let slip = try #require(revised(head, reason: reason).revision?.compilation.plan.goLiveField?.slips.last)
    #expect(slip.to.iso == "2026-09-15")
    #expect(slip.reason == read)
  }

  @Test func `what counts from a date that moves stays on its day`() throws {
    let table = """


      | Step | Start | Due |
      |---|---|---|
      | Review | T-60d | go-live - 4w (board) |
      | Pilot | | ~~go-live - 3w~~ go-live - 2w (flu) |
      | Training | | #2 + 3d |
      | Old | | September 10 |

      """
    let head = "Go-live: 2026-09-01\nTarget close: go-live - 5w"
    let revised = try Revised(head + table) { _ in NewDates(fields: [.goLive: try Revised.day("2027-06-15")]) }
    let text = try #require(revised.text)
    #expect(text.hasPrefix("Go-live: ~~2026-09-01~~ 2027-06-15\nTarget close: 2026-07-28\n"))
    #expect(text.contains("| Review | 2026-07-03 | 2026-08-04 (board) |"))
    #expect(text.contains("| Pilot | | ~~2026-08-11~~ 2026-08-18 (flu) |"))
    #expect(text.contains("| Training | | #2 + 3d |"))
    #expect(text.contains("| Old | | 2026-09-10 |"))
    #expect(revised.revision?.changes.filter(\.isPin).map(\.line) == [2, 6, 6, 7, 9])
    #expect(revised.revision?.compilation.plan.steps.map(\.dueDay) == revised.before.plan.steps.map(\.dueDay))
  }

  @Test func `a plan that would contradict itself is not written`() throws {
    let text = "Go-live: 2026-09-01\n\n| Step | Due |\n|---|---|\n| Go-live | 2026-09-01 |\n"
    let revised = try Revised(text) { _ in NewDates(due: [0: try Revised.day("2026-09-15")]) }
    guard case .refused(.contradictory(let errors)) = revised.outcome else {
      Issue.record("written: \(revised.text ?? "")")
      return
    }
    #expect(errors.map(\.rule) == ["go-live-disagrees"])
  }
}
