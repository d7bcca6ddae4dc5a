import PlanModel
import PlanText
import Testing

@testable import PlanRendering

struct PlanJSONTests {
  @Test func `What the status settles is the health, else what the author says, else what the schedule sees`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due|Status",
      rows: [
        "One|D (Buyer)|2026-06-01|Done", "Two|D (Buyer)|2026-07-01|Cancelled", "Three|D (Buyer)|2026-07-02|At risk",
        "Four|S (Seller)|2026-07-03|Open",
      ])
    let healths = rendered.data.split(separator: "\n").filter { $0.contains("\"health\"") }
    #expect(
      healths.map { $0.drop { $0 == " " } }
        == ["\"done\"", "\"none\"", "\"amber\"", "\"green\""].map { "\"health\": \($0)," })
  }

  @Test func `An edge says its type, its lag and in which days`() throws {
    let data = try Rendered(
      columns: "#|Step|Owner|Due|Depends on",
      rows: ["1|One|D (Buyer)|2026-07-01|", "2|Two|S (Seller)|2026-07-20|1FF+2cd"]
    ).data
    #expect(
      data.contains(
        "\"step\": \"1\",\n          \"type\": \"FF\",\n          \"lagDays\": 2,\n          \"lagUnit\": \"calendar\"")
    )
  }

  @Test(arguments: [
    ("Dana Wu, CFO", "Dana Wu (Buyer), 2026-06-12", "Dana Wu", "\"2026-06-12\""),
    ("Dana Wu (CFO)", "Raj Mehta (Buyer), 2026-06-12", "Dana Wu", "null"), ("Dana Wu", "Dana Wu", "Dana Wu", "null"),
  ]) func `The decision maker is named, with the day of the confirmation`(
    _ written: String, _ confirmed: String, _ name: String, _ day: String
  ) throws {
    let data = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|D (Buyer)|2026-07-01"],
      above: "Decision maker: \(written)\n\nConfirmed: \(confirmed)"
    ).data
    #expect(data.contains("\"decisionMaker\": {\n    \"name\": \"\(name)\",\n    \"confirmedOn\": \(day)\n  }"))
  }

  @Test(arguments: [
    ("Joanne Lee", "Joanne Lee", "Joanne Lee (Buyer), 2026-06-12", "\"2026-06-12\""),
    ("joanne lee", "Joanne Lee", "Jo, 2026-06-12", "null"),
    ("Joanne", "Joanne Lee", "Jo (Seller), 2026-06-01; joanne (Buyer) on 2026-06-12.", "\"2026-06-12\""),
    ("CFO", "Joanne Lee", "CFO, 12 June 2026", "\"2026-06-12\""),
    ("Ruth Adler (Board)", "Ruth Adler", "ruth adler (Board), 2026-06-12", "\"2026-06-12\""),
  ]) func `The decision maker is one of the people, and so is who confirmed`(
    _ written: String, _ name: String, _ confirmed: String, _ day: String
  ) throws {
    let data = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|Joanne Lee (Buyer)|2026-07-01"],
      above: """
        Decision maker: \(written)

        Confirmed: \(confirmed)

        | Name | Side | Role |
        |---|---|---|
        | Jo | Seller | AE |
        | Joanne Lee | Buyer | CFO |
        """
    ).data
    #expect(data.contains("\"decisionMaker\": {\n    \"name\": \"\(name)\",\n    \"confirmedOn\": \(day)\n  }"))
  }

  @Test func `A number that no step has, and what is still to be filled in, are no conditions`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Depends on",
      rows: ["1|One|D (Buyer)|2026-07-01|", "2|Two|S (Seller)|2026-07-20|TBD; a room"])
    #expect(rendered.data.contains("\"conditions\": [\n        \"a room\"\n      ]"))
    #expect(try !rendered.part(from: "id=\"step-2\"", to: "</tr>").contains("TBD"))
    let plan = "| # | Step | Owner | Due | Depends on |\n|---|---|---|---|---|\n| 1 | One | D | 2026-07-01 | 7 |\n"
    let compilation = Compilation(SourceText(name: "acme.md", plan), asOf: .otherwise(.first))
    #expect(String(decoding: PlanJSON(compilation).bytes, as: UTF8.self).contains("\"conditions\": []"))
  }

  @Test func `A placeholder is absent, a part of one is not`() throws {
    let data = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|D (Buyer)|[Date]"], above: "Buyer: [Company]\n\nGoal: Signed by [DATE]"
    ).data
    #expect(
      data.contains("\"buyer\": null") && data.contains("\"goal\": \"Signed by [DATE]\"")
        && data.contains("\"due\": null"))
  }

  @Test func `The export holds the findings, the artifact none`() throws {
    let rendered = try Rendered(columns: "Step|Owner|Due", rows: ["One||2026-07-01"])
    #expect(rendered.export.contains("\"rule\": \"owner-missing\""))
    #expect(rendered.data.hasSuffix("\"diagnostics\": []\n}\n"))
  }

  @Test func `Findings of several plans are one object`() throws {
    let rendered = try Rendered(columns: "Step|Owner|Due", rows: ["One||2026-07-01"])
    let check = String(decoding: CheckJSON([rendered.compilation, rendered.compilation]).bytes, as: UTF8.self)
    #expect(check.split(separator: "\"path\": \"acme.md\"").count == 3)
    #expect(check.contains("\"warnings\": \(2 * rendered.compilation.count(.warning))\n"))
  }
}
