import Testing

@testable import PlanRendering

struct CalendarTests {
  @Test func `Each dated step is an event of its day`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Status|Depends on|Done when",
      rows: [
        "2|Second, with; signs|Dana Wu (Buyer), Sam (Seller)|2026-07-10|Open|1+2d|PDF",
        "1|First|Sam (Seller)|2026-07-01|Done||",
        "3|Third|Dana Wu (Buyer)|TBD|||", "4|Fourth|Dana Wu (Buyer)|2026-07-11|Cancelled||",
        "5|Fifth|Dana Wu (Buyer)|2026-07-12|At risk||",
      ])
    #expect(
      rendered.values(of: "SUMMARY") == [
        "✓ First (Sam)", #"Second\, with\; signs (Dana Wu\, Sam)"#, "Cancelled: Fourth (Dana Wu)",
        "At risk: Fifth (Dana Wu)",
      ])
    #expect(rendered.values(of: "DTSTART;VALUE=DATE") == ["20260701", "20260710", "20260711", "20260712"])
    #expect(rendered.values(of: "DTEND;VALUE=DATE") == ["20260702", "20260711", "20260712", "20260713"])
    #expect(rendered.values(of: "CATEGORIES") == ["Seller", "Buyer,Seller", "Buyer", "Buyer"])
    #expect(rendered.values(of: "STATUS") == ["CONFIRMED", "CONFIRMED", "CANCELLED", "CONFIRMED"])
    #expect(
      rendered.values(of: "DESCRIPTION")[1]
        == #"Step: #2\nOwner: Dana Wu (Buyer)\, Sam (Seller)\nStatus: Not started\nWaits for: #1 Sam (2 working days later)\nDone when: PDF"#
    )
    #expect(rendered.values(of: "RELATED-TO;RELTYPE=DEPENDS-ON") == [rendered.values(of: "UID")[0]])
  }

  @Test func `A step stands on its due date, and says when it was done and which of those it waits for are cancelled`()
    throws
  {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Done on|Status|Depends on",
      rows: [
        "1|First|Sam (Seller)|2026-06-05|2026-06-10|Done|", "2|Second|Sam (Seller)|2026-06-11|2026-06-11|Done|",
        "3|Third|Sam (Seller)|2026-07-01||Cancelled|", "4|Fourth|Sam (Seller)|2026-07-02||Open|2SS, 3",
      ])
    let descriptions = rendered.values(of: "DESCRIPTION")
    #expect(rendered.values(of: "DTSTART;VALUE=DATE").first == "20260605")
    #expect(descriptions[0].hasSuffix(#"\nStatus: Done\nDone on: Wed 10 Jun 2026"#))
    #expect(!descriptions[1].contains("Done on"))
    #expect(
      descriptions[3].hasSuffix(#"\nWaits for: #2 Sam (can start once that has started)\; #3 Sam (cancelled)"#))
  }

  @Test func `Go-live and close are events unless a step stands for them`() throws {
    let above = "Go-live: 2026-09-01\nTarget close: 2026-07-24"
    let alone = try Rendered(columns: "Step|Owner|Due", rows: ["One|Dana Wu (Buyer)|2026-07-01"], above: above)
    #expect(alone.values(of: "SUMMARY") == ["One (Dana Wu)", "Target close: Plan", "Go-live: Plan"])
    let named = try Rendered(
      columns: "Step|Owner|Due", rows: ["Contract signed|Dana Wu (Buyer)|2026-07-24", "Go-live|All|2026-09-01"],
      above: above)
    #expect(named.values(of: "SUMMARY") == ["Contract signed (Dana Wu)", "Go-live (All)"])
  }

  @Test func `A plan without a date has no calendar`() throws {
    #expect(try Rendered(columns: "Step|Owner|Due", rows: ["One|Dana Wu (Buyer)|TBD"]).calendar.isEmpty)
  }

  @Test func `Events keep their names through other titles, dates and owners`() throws {
    let uid = "UID: 8c1f0f5e-3b1a-4c55-9f3e-0d6f3c7a1b2c"
    let before = try Rendered(columns: "#|Step|Owner|Due", rows: ["M4|One|Dana Wu (Buyer)|2026-07-01"], above: uid)
    let after = try Rendered(
      "# Other title\n\n\(uid)\n\n| ID | Step | Owner | Due |\n|---|---|---|---|\n| M4 | Two | Sam (Seller) | 2026-08-01 |\n",
      name: "other.md")
    #expect(before.values(of: "UID") == after.values(of: "UID"))
    #expect(before.values(of: "UID") == ["8aa4e2e9-a0ec-50ed-a32c-cf5d68706353"])
  }

  @Test func `A plan without a UID takes one from its title and file name, whatever the folder`() throws {
    let plan = "# Plan\n\n| Step | Owner | Due |\n|---|---|---|\n| One | Dana Wu (Buyer) | 2026-07-01 |\n"
    let here = try Rendered(plan, name: "acme.md").values(of: "UID")
    #expect(try Rendered(plan, name: "/some/folder/acme.md").values(of: "UID") == here)
    #expect(try Rendered(plan, name: "zed.md").values(of: "UID") != here)
  }

  @Test func `Only a safe address is carried`() throws {
    let row = ["One|Dana Wu (Buyer)|2026-07-01"]
    let safe = try Rendered(columns: "Step|Owner|Due", rows: row, above: "Page: https://a.example/plan")
    #expect(safe.values(of: "URL") == ["https://a.example/plan#step-one"])
    #expect(safe.values(of: "DESCRIPTION")[0].hasSuffix(#"\nPage: https://a.example/plan#step-one"#))
    let unsafe = try Rendered(columns: "Step|Owner|Due", rows: row, above: "Page: javascript:alert(1)")
    #expect(unsafe.values(of: "URL").isEmpty)
  }
}
