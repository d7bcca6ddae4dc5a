import PlanModel
import PlanText
import Testing

@testable import PlanRendering

struct PlanCSVTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"),
    ("  =1", "'  =1"), ("\u{A0}=1", "'\u{A0}=1"), ("\u{200B}=1", "'\u{200B}=1"), ("\t=1", "'\t'=1"), ("\rx", "'\rx"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠1", "'＠1"), ("a = b", "a = b"), ("a-b", "a-b"),
    ("a;=1", "a;'=1"), ("a; -1", "a;' -1"), ("a\n=1\n\nb", "a\n'=1\n\nb"), ("'=1", "''=1"), ("'a'", "'a'"), (";", ";"),
    ("a,=1", "a,=1"), ("' =1", "'' =1"),
  ])
  func `no text is a formula`(_ text: String, _ cell: String) {
    #expect(HarmlessCell(text).text == cell)
    #expect(HarmlessCell.original(of: cell) == text)
  }

  @Test func `cells are quoted where a spreadsheet might cut them`() {
    var csv = CSVWriter()
    csv.row([.text("a"), .text(nil), .text("b,c"), .text("\"d\""), .text("e;f"), .text("g\r\nh"), .text(" i ")])
    csv.row([.number(-3), .number(nil), .day(Day(iso: "2026-06-15")), .text("-3")])
    #expect(
      String(decoding: csv.bytes, as: UTF8.self)
        == "\u{FEFF}a,,\"b,c\",\"\"\"d\"\"\",\"e;f\",\"g\r\nh\", i \r\n-3,,2026-06-15,'-3\r\n")
  }

  private func lines(_ compilation: Compilation) -> [String] {
    String(decoding: PlanCSV(compilation).bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test func `a row for each step, internal ones marked`() throws {
    let rendered = try Rendered(
      columns: "#|Step|Owner|Start|Due|Duration|Depends on|Status|Visibility|Vibe|Notes (internal)",
      rows: [
        "1|One|Dana (Buyer)||2026-06-16|||||calm|margin",
        "2|Two|Dana (Buyer) + Sam (Seller)|2026-06-17|~~2026-06-18~~ 2026-06-19 (late)|3d|1+1d, a room|Open|||",
        "3|Three|Sam (Seller)||2026-06-26||2FF-1cd|Cancelled|internal||",
      ])
    let lines = lines(rendered.compilation)
    #expect(lines.count == 4)
    #expect(lines[0].split(separator: ",").count == PlanCSV.header.count)
    #expect(
      lines[1]
        == "1,,One,Dana (Buyer),Buyer,,2026-06-16,,,Not started,amber,due on Tue 16 Jun 2026 and not started,,,,,,,"
        + "2026-06-16,2026-06-16,2026-06-15,-1,yes,shared,\"Vibe: calm; Notes (internal): margin\"")
    #expect(
      lines[2].hasPrefix("2,,Two,Dana (Buyer) + Sam (Seller),Buyer + Seller,2026-06-17,2026-06-19,,3,Not started,"))
    #expect(lines[2].contains(",1+1d,a room,,,,2026-06-18 to 2026-06-19 (late),"))
    #expect(lines[3].hasPrefix("3,,Three,Sam (Seller),Seller,,2026-06-26,,,Cancelled,,,2FF-1cd,"))
    #expect(lines[3].hasSuffix(",,,,,no,internal,"))
  }

  @Test func `an edge of a step without a number keeps its type apart`() throws {
    let rendered = try Rendered(
      columns: "Id|Step|Owner|Due|Depends on",
      rows: ["IT|One|D (Buyer)|2026-07-01|", "B|Two|S (Seller)|2026-07-20|IT FF+2cd"])
    #expect(lines(rendered.compilation)[2].contains(",IT FF+2cd,"))
  }

  @Test func `where the plan has errors, what the schedule would tell is blank`() {
    let source = SourceText(
      name: "acme.md", "| Step | Owner | Due |\n|---|---|---|\n| One | D (Buyer) | 2026-06-31 |\n")
    let compilation = Compilation(source, asOf: .otherwise(.first))
    #expect(compilation.checked == nil)
    #expect(lines(compilation)[1] == "one,,One,D (Buyer),Buyer,,,,,Not started,,,,,,,,,,,,,,shared,")
  }
}
