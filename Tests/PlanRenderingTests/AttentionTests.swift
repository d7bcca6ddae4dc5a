import PlanModel
import Testing

@testable import PlanRendering

struct AttentionTests {
  private let columns = "Step|Owner|Due|Status|Depends on|Notes"

  @Test func `Overdue comes first, then blocked, then at risk, each by date`() throws {
    let rendered = try Rendered(
      columns: columns,
      rows: [
        "Risky|D (Buyer)|2026-07-01|At risk||", "Stuck|D (Buyer)|2026-07-02|Blocked||No room",
        "Late|S (Seller)|2026-06-10|Open||",
        "Later|S (Seller)|2026-06-05|Blocked||", "Over|S (Seller)|2026-06-01|Done||",
        "Today|S (Seller)|2026-06-15|Open||",
      ])
    let items = Attention(rendered.view).items
    #expect(items.map(\.step.title) == ["Later", "Late", "Stuck", "Risky"])
    #expect(items[0].causes == [.overdue(days: 10), .blocked])
    #expect(items.map(\.reason) == [nil, nil, "No room", nil])
  }

  @Test func `The reason is the author's own, else what is waited for`() throws {
    let rendered = try Rendered(
      columns: columns,
      rows: [
        "Base|D (Buyer)|2026-07-01|Open||", "A|S (Seller)|~~2026-07-01~~ 2026-07-05 (audit)|Blocked|Base|Other",
        "B|S (Seller)|2026-07-06|Blocked|Base|", "C|S (Seller)|2026-07-07|Blocked|the board meets in autumn|",
      ])
    #expect(
      Attention(rendered.view).items.map(\.reason)
        == ["Other", "Waits for “Base”", "Waits for: the board meets in autumn"])
  }

  @Test func `Of several steps that one waits for, the one that comes last is named and the others are counted`() throws
  {
    let rendered = try Rendered(
      columns: columns,
      rows: [
        "Early|D (Buyer)|2026-07-01|Open||", "Last|D (Buyer)|2026-07-03|Open||",
        "A|S (Seller)|2026-07-05|Blocked|Early, Last|",
      ])
    #expect(Attention(rendered.view).items.map(\.reason) == ["Waits for “Last” and 1 more"])
  }

  @Test func `Of several steps that one waits for, the one that puts it at risk is named, with what is wrong there`()
    throws
  {
    let rendered = try Rendered(
      columns: columns,
      rows: [
        "Early|D (Buyer)|2026-06-10|Open||", "Last|D (Buyer)|2026-07-03|Open||",
        "A|S (Seller)|2026-07-15|Open|Early, Last|",
      ])
    #expect(Attention(rendered.view).items.map(\.reason) == [nil, "Waits for “Early”, which is overdue"])
  }

  @Test(arguments: [
    ("Blocked: waiting for access", "waiting for access"), ("⛔ Blocked (no budget)", "no budget"),
    ("Blocked by legal", "Blocked by legal"),
  ])
  func `A reason may stand behind the status`(_ status: String, _ reason: String) throws {
    let rendered = try Rendered(columns: columns, rows: ["A|S (Seller)|2026-07-05|\(status)||"])
    #expect(Attention(rendered.view).items.map(\.reason) == [reason])
  }

  @Test(arguments: [
    ("Blocked", "", "Waits for “Base”"), ("Blocked", "Other", "Other"), ("At risk", "Other", "audit"),
    ("Blocked", "-", "Waits for “Base”"),
  ])
  func `What blocks a step now comes before the reason of an old slip`(
    _ status: String, _ notes: String, _ reason: String
  ) throws {
    let rendered = try Rendered(
      columns: columns,
      rows: [
        "Base|D (Buyer)|2026-07-01|Open||", "A|S (Seller)|~~2026-07-01~~ 2026-07-05 (audit)|\(status)|Base|\(notes)",
      ])
    #expect(Attention(rendered.view).items.map(\.reason) == [reason])
  }

  @Test func `A blocked step that says nothing else has the reason of its slip`() throws {
    let rendered = try Rendered(columns: columns, rows: ["A|S (Seller)|~~2026-07-01~~ 2026-07-05 (audit)|Blocked||"])
    #expect(Attention(rendered.view).items.map(\.reason) == ["audit"])
  }

  @Test func `Next are a side's open steps, what is overdue first unless it is told elsewhere, undated last`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due|Status",
      rows: [
        "Undated|D (Buyer)|TBD|", "Second|D (Buyer) + S (Seller)|2026-08-01|", "First|All|2026-07-01|",
        "Late|D (Buyer)|2026-06-01|",
        "Over|D (Buyer)|2026-07-01|Done", "Theirs|S (Seller)|2026-06-20|",
      ])
    func next(_ side: Side, withOverdue: Bool) -> [String] {
      NextSteps(of: side, in: rendered.view, withOverdue: withOverdue).steps.map(\.title)
    }
    #expect(next(.buyer, withOverdue: false) == ["First", "Second", "Undated"])
    #expect(next(.buyer, withOverdue: true) == ["Late", "First", "Second", "Undated"])
    #expect(next(.seller, withOverdue: false) == ["Theirs", "First", "Second"])
    #expect(rendered.page.contains("<small class=\"overdue\">overdue</small>"))
  }

  @Test(arguments: [(0, "today"), (1, "tomorrow"), (-1, "yesterday"), (78, "in 78 days"), (-12, "12 days ago")])
  func `Distances are said as people say them`(_ days: Int, _ words: String) throws {
    let day = try #require(Day(iso: "2026-06-15"))
    #expect(Phrases.distance(from: day, to: day.adding(days: days)) == words)
  }
}
