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
    guard case .revised(let revision) = FilledDates(before).outcome else {
      Issue.record("refused")
      return
    }
    #expect(
      String(decoding: revision.bytes, as: UTF8.self)
        == text.replacing("| Offer |            |", with: "| Offer | 2026-08-21 |")
        .replacing("| TBD |", with: "| 2026-08-28 |"))
  }

  @Test func `where very many dates do not fit, not all are tried`() throws {
    let head = "Go-live: 2026-09-01\n\n| # | Step | Start | Due | Depends on |\n|---|---|---|---|---|\n"
    let rows = (2...100).map { "| \($0) | Review \($0) | 2026-07-01 | | 1 |\n" }.joined()
    let text = head + "| 1 | Offer | | 2026-08-14 | |\n" + rows + "| 101 | Go-live | | 2026-09-01 | all above |\n"
    let filling = FilledDates(
      Compilation(SourceText(name: "plan.md", text), asOf: .given(try Revised.day("2026-06-12"))))
    #expect(!filling.leftOut.isEmpty && !filling.untried.isEmpty)
    #expect(Set(filling.leftOut).isDisjoint(with: filling.untried))
    #expect(Set(filling.leftOut + filling.untried) == Set(1...99))
  }

  @Test func `a date with which go-live would break is left out`() throws {
    let text = """
      Go-live: 2026-09-01

      | # | Step | Start | Due | Duration | Depends on |
      |---|---|---|---|---|---|
      | 1 | Offer | | 2026-08-14 | 5d | |
      | 2 | Review | 2026-07-01 | | | 1 |
      | 3 | Training | | | 2d | |
      | 4 | Go-live | | 2026-09-01 | 1d | 2, 3 |

      """
    let before = Compilation(SourceText(name: "plan.md", text), asOf: .given(try Revised.day("2026-06-12")))
    let filling = FilledDates(before)
    guard case .revised(let revision) = filling.outcome else {
      Issue.record("refused")
      return
    }
    #expect(filling.leftOut == [1])
    #expect(
      String(decoding: revision.bytes, as: UTF8.self)
        == text.replacing("| Training | | |", with: "| Training | | 2026-08-31 |"))
    #expect(revision.compilation.schedule?.isLate == false)
  }
}
