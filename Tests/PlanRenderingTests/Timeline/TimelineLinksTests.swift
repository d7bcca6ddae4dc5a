import Testing

@testable import PlanRendering

struct TimelineLinksTests {
  @Test func `A wait that follows from others is no arrow of its own`() throws {
    #expect(try links(["", "1", "1, 2", "1, 3"]) == ["1-2", "2-3", "3-4"])
  }

  @Test func `A wait with time between, or of another kind, follows from nothing`() throws {
    #expect(try links(["", "1", "1FS+5d, 2"]) == ["1-2", "1-3", "2-3"])
    #expect(try links(["", "1", "1FF, 2"]) == ["1-2", "1-3", "2-3"])
  }

  @Test func `What waits for a cancelled step has no arrow from it`() throws {
    #expect(try links(["", "1", "2"], status: ["", "Cancelled", ""]) == [])
  }

  @Test func `Of very many arrows some are left out, and the page says so`() throws {
    let rows = (1...60).map { row in
      "\(row)|Step \(row)|2026-\(row <= 30 ? "07" : "08")-01|\(row > 30 ? (1...10).map(String.init).joined(separator: ", ") : "")"
    }
    let rendered = try Rendered(columns: "#|Step|Due|Depends on", rows: rows)
    let content = try #require(TimelineContent(rendered.view))
    #expect(content.links.links.count == TimelineLinks.limit)
    #expect(rendered.page.contains("100 arrows are left out: there are too many to follow."))
  }

  @Test func `A long chain of steps has an arrow from each to the next`() throws {
    let rows = (1...250).map { "\($0)|Step \($0)|\($0 == 250 ? "2027-12-01" : "")|1d|\($0 == 1 ? "" : "\($0 - 1)")" }
    let rendered = try Rendered(columns: "#|Step|Due|Duration|Depends on", rows: rows)
    #expect(try #require(TimelineContent(rendered.view)).links.leftOut == 49)
  }

  /// The arrows of steps that wait so, in order of the rows.
  private func links(_ waits: [String], status: [String] = []) throws -> [String] {
    let rows = waits.indices.map { row in
      "\(row + 1)|Step \(row + 1)|2026-07-\(10 + row * 6)|\(status.isEmpty ? "" : status[row])|\(waits[row])"
    }
    let view = try Rendered(columns: "#|Step|Due|Status|Depends on", rows: rows).view
    return try #require(TimelineContent(view)).links.links.map { "\($0.from + 1)-\($0.to + 1)" }.sorted()
  }
}
