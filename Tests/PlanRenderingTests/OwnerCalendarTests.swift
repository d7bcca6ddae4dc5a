import PlanModel
import Synchronization
import Testing

@testable import PlanRendering

struct OwnerCalendarTests {
  private static let above = "Go-live: 2026-09-01"

  @Test func `Each person who owns a step has a calendar of their own`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Due|Depends on|Visibility",
      rows: [
        "1|One|Dana Wu (Buyer)|2026-07-01||", "2|Two|Sam Ortiz (Seller), Dana Wu (Buyer)|2026-07-10|1|",
        "3|Three|Legal (Buyer)|2026-07-12|2|", "4|Four|Sam Ortiz (Seller)|2026-07-15|3, 2|",
        "5|Five|Hidden Person (Seller)|2026-07-16||internal", "6|Six|Nora Late (Buyer)|TBD||",
      ], above: Self.above)
    let artifacts = rendered.artifacts()
    #expect(artifacts.keys.filter { $0.hasSuffix(".ics") }.sorted() == [".dana-wu.ics", ".ics", ".sam-ortiz.ics"])
    let sam = Rendered.lines(artifacts[".sam-ortiz.ics"] ?? [])
    #expect(
      Rendered.values(of: "SUMMARY", in: sam) == [
        "Two (Sam Ortiz, Dana Wu)".replacing(",", with: "\\,"), "Four (Sam Ortiz)",
      ])
    #expect(Rendered.values(of: "NAME", in: sam) == ["Plan: Sam Ortiz"])
    #expect(Rendered.values(of: "X-MUTUAL-OWNER", in: sam) == ["Sam Ortiz"])
    // What is in no calendar of his is told, and not pointed at.
    let uids = Rendered.values(of: "UID", in: sam)
    #expect(Rendered.values(of: "RELATED-TO;RELTYPE=DEPENDS-ON", in: sam) == [uids[0]])
    #expect(Rendered.values(of: "DESCRIPTION", in: sam)[1].contains("Waits for: #3 Legal\\; #2 Sam Ortiz"))
    #expect(Set(uids).isSubset(of: rendered.values(of: "UID")))
  }

  @Test func `It keeps its stamps by its own former file`() throws {
    let rows = ["1|One|Dana Wu (Buyer)|2026-07-01", "2|Two|Sam Ortiz (Seller)|2026-07-10"]
    let first = try Rendered(columns: "#|Step|Owner|Due", rows: rows).artifacts()
    let later = ArtifactOrder(revision: Rendered.revision + 86_400)
    let renamed = try Rendered(columns: "#|Step|Owner|Due", rows: [rows[0], rows[1].replacing("Two", with: "Zwei")])
    let second = renamed.artifacts(later, former: first)
    #expect(second[".dana-wu.ics"] == first[".dana-wu.ics"])
    #expect(second[".sam-ortiz.ics"] != first[".sam-ortiz.ics"])
  }

  @Test func `Each is handed over with the name by which its former one was asked for`() throws {
    let rendered = try Rendered(
      columns: "Step|Owner|Due", rows: ["One|Dana Wu (Buyer), Sam Ortiz (Seller)|2026-07-01"])
    let asked = Mutex<[String]>([])
    let made = Artifacts(ArtifactOrder([.html, .ics], revision: Rendered.revision), of: rendered.checked).make(
      replacing: { suffix in
        asked.withLock { $0.append(suffix) }
        return nil
      }, \.suffix)
    #expect(made == [".html", ".ics", ".dana-wu.ics", ".sam-ortiz.ics"])
    #expect(asked.withLock(\.self) == [".ics", ".dana-wu.ics", ".sam-ortiz.ics"])
  }

  @Test func `It is known by its mark, and only in its own plan`() throws {
    let row = ["One|Dana Wu (Buyer)|2026-07-01"]
    let rendered = try Rendered(columns: "Step|Owner|Due", rows: row)
    let artifacts = rendered.artifacts()
    #expect(Artifacts.isOwnerCalendar(artifacts[".dana-wu.ics"] ?? [], of: rendered.checked))
    #expect(!Artifacts.isOwnerCalendar(artifacts[".ics"] ?? [], of: rendered.checked))
    #expect(!Artifacts.isOwnerCalendar(Array("BEGIN:VCALENDAR".utf8), of: rendered.checked))
    let other = try Rendered(columns: "Step|Owner|Due", rows: row, above: "Buyer: Other")
    #expect(!Artifacts.isOwnerCalendar(artifacts[".dana-wu.ics"] ?? [], of: other.checked))
  }
}

struct FileSlugsTests {
  private func slugs(_ names: [String]) -> [String] {
    let slugs = FileSlugs(names, otherwise: "owner")
    return names.map(slugs.slug)
  }

  @Test(arguments: [
    ("Dana Wu", "dana-wu"), ("Änne Groß", "änne-groß"), ("李 娜", "李-娜"), ("O'Neil, Pat", "o-neil-pat"),
    ("..", "owner"), ("../../etc/passwd", "etc-passwd"), ("a/b\\c", "a-b-c"), ("a\u{0}b", "a-b"), ("CON", "con"),
    ("nul.txt", "nul-txt"), ("-rf", "rf"), ("🎉", "owner"), ("a\u{202E}b", "a-b"), ("", "owner"),
  ]) func `Names become parts of file names`(_ name: String, _ slug: String) {
    #expect(slugs([name]) == [slug])
  }

  @Test func `Long names are cut`() {
    #expect(slugs([String(repeating: "a", count: 4_000)])[0] == String(repeating: "a", count: 40))
    #expect(slugs([String(repeating: "ü ", count: 4_000)])[0].utf8.count <= 40)
    let twins = slugs(["b", "c"].map { String(repeating: "a", count: 4_000) + $0 })
    #expect(twins[0] != twins[1])
  }

  @Test func `Names that meet are told apart, in whatever order they stand`() {
    let names = ["Ana Ruiz", "ana-ruiz", "ANA RUIZ", "Bo", "STRASSE", "straße"]
    let first = slugs(names)
    #expect(Set(first.map { $0.uppercased() }).count == names.count)
    #expect(first[3] == "bo")
    #expect(first[0].firstMatch(of: #/^ana-ruiz-[0-9a-f]{8}$/#) != nil)
    #expect(slugs(names.reversed()).reversed() == first)
  }
}
