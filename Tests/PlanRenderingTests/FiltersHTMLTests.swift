import Testing

@testable import PlanRendering

struct FiltersHTMLTests {
  private static let rows = [
    "A|One|Dana Wu (Buyer)|2026-06-01|Done", "A|Two|Dana Wu (Buyer) + Sam (Seller)|2026-06-10|",
    "B|Three|Sam (Seller)|2026-07-01|Blocked", "B|Four|Sam (Seller)|2026-07-02|Green",
    "<b>|Five|Lee \"LW\" Wu (Buyer)|2026-07-03|Green", "|Six|Dana Wu (Buyer)|2026-07-04|Green",
  ]

  private func rendered(_ rows: [String]) throws -> Rendered {
    try Rendered(columns: "Phase|Step|Owner|Due|Status", rows: rows)
  }

  private func choices(_ name: String, in rendered: Rendered) throws -> [Substring] {
    try rendered.part(from: "<select name=\"\(name)\">", to: "</select>")
      .matches(of: #/<option(?: value="([^"]*)")?>([^<]*)<\/option>/#).map { $0.1 ?? $0.2 }
  }

  @Test func `What may be chosen is what the plan holds, each once`() throws {
    let rendered = try rendered(Self.rows)
    #expect(try choices("side", in: rendered) == ["", "buyer", "seller", "both"])
    #expect(try choices("owner", in: rendered) == ["", "Dana Wu", "Sam", "Lee &quot;LW&quot; Wu"])
    #expect(try choices("phase", in: rendered) == ["", "A", "B", "&lt;b&gt;"])
    #expect(try choices("status", in: rendered) == ["", "open", "off-track", "not-started", "done", "blocked"])
  }

  @Test func `Rows say what is chosen by`() throws {
    let rendered = try rendered(Self.rows)
    #expect(try rendered.part(from: "id=\"step-two\"", to: ">").contains("data-side=\"both\""))
    let phase = try rendered.part(from: "<bdi>&lt;b&gt;</bdi>", to: "</tbody>")
    #expect(phase.contains("id=\"step-five\"") && !rendered.page.contains("data-phase"))
  }

  @Test func `A phase without a row of its own is known all the same`() throws {
    let rows = (1...6).map { "Step \($0)|Dana Wu (Buyer)|2026-07-0\($0)|A  B" }
    let rendered = try Rendered(columns: "Step|Owner|Due|Phase", rows: rows, above: "\n## A  B\n")
    #expect(rendered.page.contains("<tbody data-phase="))
  }

  @Test func `Without a script nobody sees a form that does nothing`() throws {
    let form = try rendered(Self.rows).part(from: "<form", to: ">")
    #expect(form.hasSuffix(" hidden"))
  }

  @Test func `Five steps need no filter and no script`() throws {
    let page = try rendered(Array(Self.rows.prefix(5))).page
    #expect(!page.contains("<form") && !page.contains("<script") && !page.contains("script-src"))
  }

  @Test func `Several tables share one form`() throws {
    let table = "|Step|Owner|Due|\n|---|---|---|\n"
    let rows = (1...8).map { "|Step \($0)|Dana Wu (Buyer)|2026-07-0\($0)|\n" }
    let page = try Rendered(
      "# Plan\n\n## First\n\n\(table)\(rows[..<4].joined())\n## Second\n\n\(table)\(rows[4...].joined())"
    ).page
    #expect(page.split(separator: "<form").count == 2)
  }

  @Test func `A summary has no script`() throws {
    #expect(try !rendered(Self.rows).summary.contains("script"))
  }

  @Test func `The script is small, and nothing in it ends it early`() {
    let script = String(decoding: Script.page.bytes, as: UTF8.self)
    #expect(script.utf8.count <= 5_120)
    for word in ["</", "<!--", "innerHTML", "outerHTML", "insertAdjacent", "eval", "Storage", "cookie", "fetch"] {
      #expect(!script.contains(word), "\(word)")
    }
  }
}
