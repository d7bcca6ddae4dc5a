import PlanText
import Testing

@testable import PlanModel

/// Where a delay begins, on 15 June 2026.
struct DelayOriginTests {
  /// The origin of the delay of the last row, as title and reason.
  private func origin(_ rows: String...) throws -> (String, DelayOrigin.Reason)? {
    let table = "|#|Step|Owner|Due|Status|Depends on|Duration|Done on|\n|-|-|-|-|-|-|-|-|\n"
    let source = SourceText(name: "plan.md", table + rows.map { "|\($0)|\n" }.joined())
    let compilation = Compilation(source, asOf: .given(try #require(Day(iso: "2026-06-15"))))
    let schedule = try #require(compilation.checked, "\(compilation.diagnostics)").schedule
    return schedule.origin(ofDelayOf: rows.count - 1).map { (schedule.plan.steps[$0.step].title, $0.reason) }
  }

  @Test func `nothing late has no origin`() throws {
    #expect(try origin("1|A|D (Buyer)|2026-06-18||||", "2|B|S (Seller)|2026-06-20||1||") == nil)
  }

  @Test func `it is found through steps that only pass it on, cancelled ones too`() throws {
    let found = try origin(
      "1|A|D (Buyer)|2026-06-12||||", "2|B|S (Seller)|2026-06-16||1|3d|", "3|C|S (Seller)||Cancelled|2||",
      "4|D|D (Buyer)|2026-06-17||3|1d|")
    #expect(try #require(found) == ("A", .overdue))
  }

  @Test func `of two steps waited for it is the late one`() throws {
    let found = try origin(
      "1|Late|D (Buyer)|2026-06-10||||", "2|In time|S (Seller)|2026-06-15||||", "3|B|D (Buyer)|2026-06-16||1, 2|2d|")
    #expect(try #require(found) == ("Late", .overdue))
  }

  @Test func `what was done late still pushes`() throws {
    let found = try origin("1|A|D (Buyer)|2026-06-01|Done|||2026-06-12", "2|B|S (Seller)|2026-06-15||1|5d|")
    #expect(try #require(found) == ("A", .doneLate(workdays: 9)))
  }

  @Test func `it is found through a step that only begins late`() throws {
    let found = try origin(
      "1|A|D (Buyer)|2026-06-12||||", "2|B|S (Seller)|2026-06-24|In progress|1|5d|", "3|C|D (Buyer)|2026-06-25||2SS||",
      "4|D|D (Buyer)|2026-06-26||2, 3||")
    #expect(try #require(found) == ("A", .overdue))
  }

  @Test func `what is overdue itself is not late for what was done before it, by a length that was counted`() throws {
    let found = try origin(
      "1|A|D (Buyer)|2026-06-01|Done|||2026-06-08", "2|B|S (Seller)|2026-06-12|Blocked|1||",
      "3|C|D (Buyer)|2026-06-15||2|1d|")
    #expect(try #require(found) == ("B", .overdue))
  }

  @Test(arguments: ["2026-07-10", ""])
  func `it is where most of the delay comes from`(_ due: String) throws {
    let found = try origin(
      "1|A|D (Buyer)|2026-06-12||||", "2|B|S (Seller)|\(due)||1|30d|", "3|C|D (Buyer)|2026-07-14||2|2d|")
    #expect(try #require(found) == ("B", .tooLong(workdays: 30)))
  }

  @Test func `days that are made good count for none`() throws {
    let found = try origin(
      "1|A|D (Buyer)|2026-06-01||||", "2|B|S (Seller)|2026-06-29||1|10d|", "3|C|D (Buyer)|2026-07-01||2|5d|")
    #expect(try #require(found) == ("C", .tooLong(workdays: 5)))
  }

  @Test func `work that has not begun is too long from today`() throws {
    #expect(try #require(try origin("1|A|D (Buyer)|2026-06-19|||10d|")) == ("A", .notBegun(workdays: 10)))
  }

  @Test func `what waits for a step in time can be too long for its dates`() throws {
    let found = try origin("1|A|D (Buyer)|2026-06-18||||", "2|B|S (Seller)|2026-06-22||1|5d|")
    #expect(try #require(found) == ("B", .tooLong(workdays: 5)))
  }
}
