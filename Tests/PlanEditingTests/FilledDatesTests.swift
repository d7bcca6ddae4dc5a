import PlanEditing
import PlanModel
import PlanText
import Testing

@Suite struct `Due dates that are filled in` {
  @Test func `blank cells and placeholders get the last day that keeps go-live, vague dates stay`() throws {
    let text = """
      Go-live: 2026-09-01

      | # | Step | Due | Duration | Depends on |
      |---|---|---|---|---|
      | 1 | Offer |            | 2d | |
      | 2 | Review | TBD | 5d | 1 |
      | 3 | Contract | end of August | 1d | 2 |
      | 4 | Go-live | 2026-09-01 | 1d | 3 |

      """
    let before = Compilation(SourceText(name: "plan.md", text), asOf: .given(try Revised.day("2026-06-12")))
    let schedule = try #require(before.checked?.schedule)
    guard case .revised(let revision) = PlanRevision.outcome(of: NewDates(filling: schedule), in: before) else {
      Issue.record("refused")
      return
    }
    #expect(
      String(decoding: revision.bytes, as: UTF8.self)
        == text.replacing("| Offer |            |", with: "| Offer | 2026-08-21 |")
        .replacing("| TBD |", with: "| 2026-08-28 |"))
  }
}
