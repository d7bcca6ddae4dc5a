import Foundation
import PlanModel
import Testing

@testable import PlanRendering

/// The links beside an open step: a message about it, and its day for a calendar.
struct StepActionsTests {
  private static let people = """
    | Name | Side | Email | Visibility |
    |---|---|---|---|
    | Dana Wu | Buyer | dana@acme.example | |
    | Ruth Adler | Buyer | ruth@acme.example | |
    | Sam Ortiz | Seller | sam@zed.example | |
    | Lena Fischer | Seller | lena@zed.example | |
    | Greta Stein | Seller | greta@zed.example | internal |
    """

  private func rendered(_ rows: String..., above: String = "", people: String = people) throws -> Rendered {
    try Rendered(
      columns: "#|Step|Owner|Due|Status|Depends on", rows: rows, above: above, below: "\n## People\n\n" + people)
  }

  /// The links of a step's row, by their texts.
  private func links(_ rendered: Rendered, _ id: String) throws -> [String: String] {
    let row = try rendered.part(from: "id=\"step-\(id)\"", to: "</tr>")
    var links: [String: String] = [:]
    for match in row.matches(
      of: #/<a (?:download="[^"]*" )?href="((?:mailto|data):[^"]*)">([^<]*)</a>/#)
    {
      links[String(match.2)] = String(match.1).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
    }
    return links
  }

  private func recipients(_ rendered: Rendered, _ id: String) throws -> [String]? {
    try links(rendered, id)["Reply"].map { link in
      link.dropFirst("mailto:".count).prefix { $0 != "?" }.split(separator: ",").map(String.init)
    }
  }

  @Test func `A step is answered to the other side, a joint one to everybody, and to nobody internal`() throws {
    let rendered = try rendered(
      "1|One|Dana Wu|2026-07-01||", "2|Two|Lena Fischer|2026-07-02||1", "3|Three|Ruth Adler, Sam Ortiz|2026-07-03||",
      "4|Four|Somebody Else|2026-07-04||")
    #expect(try recipients(rendered, "1") == ["lena@zed.example", "sam@zed.example"])
    #expect(try recipients(rendered, "2") == ["dana@acme.example", "ruth@acme.example"])
    #expect(
      try recipients(rendered, "3")
        == ["ruth@acme.example", "sam@zed.example", "dana@acme.example", "lena@zed.example"])
    #expect(try recipients(rendered, "4")?.count == 4)
    #expect(!rendered.page.contains("greta"))
  }

  @Test func `Of many people the owners of the steps beside it come first, and five are asked`() throws {
    let many = (1...9).map { "| Seller \($0) Ode | Seller | s\($0)@zed.example | |\n" }.joined()
    let rendered = try rendered(
      "1|One|Seller 8 Ode|2026-07-01||", "2|Two|Dana Wu|2026-07-02||1", "3|Three|Seller 9 Ode|2026-07-03||2",
      people: Self.people + "\n" + many)
    #expect(
      try recipients(rendered, "2")
        == ["s8@zed.example", "s9@zed.example", "sam@zed.example", "lena@zed.example", "s1@zed.example"])
  }

  @Test func `An owner who is an address needs no row among the people`() throws {
    let rendered = try rendered(
      "1|One|Dana Wu (Buyer)|2026-07-01||", "2|Two|jo@zed.example (Seller)|2026-07-02||1", people: "none")
    #expect(try recipients(rendered, "1") == ["jo@zed.example"])
    #expect(try recipients(rendered, "2") == nil)
  }

  @Test func `A message says what is asked`() throws {
    let rendered = try rendered(
      "1|One & only|Sam Ortiz|2026-07-01||", "2|Two|Dana Wu|2026-07-02|Blocked|1; a room",
      above: "Page: https://a.example/p#top")
    let link = try #require(try links(rendered, "2")["Reply"])
    let items = try #require(URLComponents(string: link)?.queryItems)
    #expect(items.map(\.name) == ["subject", "body"])
    #expect(items[0].value == "[Plan] Two")
    #expect(
      items[1].value == """
        Step: Two\r
        Due: Thu 2 Jul 2026\r
        Status: Blocked\r
        Waits for: One & only; a room\r
        https://a.example/p#step-2\r
        \r
        Done on: \r
        New date and reason:\u{20}
        """)
  }

  @Test func `What is done needs no answer, what has no date no calendar, and without addresses nobody is asked`()
    throws
  {
    let rendered = try rendered("1|One|Dana Wu|2026-06-01|Done|", "2|Two|Dana Wu|TBD||")
    #expect(try links(rendered, "1").isEmpty)
    #expect(try links(rendered, "2").keys.sorted() == ["Reply"])
    let silent = try self.rendered("1|One|Dana Wu (Buyer)|2026-07-01||", people: "none")
    #expect(try links(silent, "1").keys.sorted() == ["Add to calendar"])
  }

  @Test(arguments: ["a", "ä", "漢", "👩‍👩‍👧", "%", "\"'<&>", "e\u{301}"])
  func `However long a plan's words, its messages stay short and say that they were cut`(_ word: String) throws {
    let long = String(repeating: word + " ", count: 9_000 / (word.utf8.count + 1))
    let text = """
      # \(long)

      Page: https://a.example/\(String(repeating: "p", count: 380))

      | # | Step | Owner | Due | Status | Depends on |
      |---|---|---|---|---|---|
      | 1 | \(long) | Sam Ortiz (Seller) | 2026-07-01 | | |
      | 2 | Two \(long) | Dana Wu (Buyer) | 2026-07-02 | Blocked | 1; \(long) |

      | Name | Side | Email |
      |---|---|---|
      \((1...9).map { "| Seller \($0) | Seller | \(String(repeating: "s", count: 60))\($0)@zed.example |\n" }.joined())
      """
    let link = try #require(try links(Rendered(text), "2")["Reply"])
    #expect(link.utf8.count <= 1_800)
    #expect(link.contains("%E2%80%A6") && link.hasSuffix("New%20date%20and%20reason:%20"))
    #expect(URLComponents(string: link)?.queryItems?.allSatisfy { $0.value?.contains("\u{FFFD}") == false } == true)
  }

  @Test func `No text of a plan becomes a header`() throws {
    let rendered = try rendered(
      "1|One<br>Bcc: x@y.example&cc=z@y.example?to=q|Dana Wu|2026-07-01||", "2|Two|Sam Ortiz|2026-07-02||")
    let link = try #require(try links(rendered, "1")["Reply"])
    let items = try #require(URLComponents(string: link)?.queryItems)
    #expect(items.map(\.name) == ["subject", "body"])
    #expect(items[0].value?.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } == true)
  }

  @Test func `The day of a step is the event of the plan's calendar, stamped with the page's day`() throws {
    let rendered = try rendered("1|Security review, part 1|Dana Wu (Buyer)|2026-07-01||")
    let link = try #require(try links(rendered, "1")["Add to calendar"])
    #expect(rendered.page.contains("<a download=\"step-1.ics\" href=\"data:"))
    let prefix = "data:text/calendar,"
    let text = try #require(link.hasPrefix(prefix) ? link.dropFirst(prefix.count).removingPercentEncoding : nil)
    let lines = Rendered.lines(Array(text.utf8))
    for property in ["UID", "DTSTART;VALUE=DATE", "SUMMARY", "TRANSP"] {
      let value = Rendered.values(of: property, in: lines)
      #expect(value.count == 1 && rendered.values(of: property).contains(value[0]), "\(property)")
    }
    #expect(Rendered.values(of: "DTSTAMP", in: lines) == ["20260615T000000Z"])
    // Minutes from 2020 to that day.
    #expect(Rendered.values(of: "SEQUENCE", in: lines) == ["3394080"])
  }

  @Test func `A page of one's own side writes to nobody`() throws {
    let rendered = try rendered("1|One|Dana Wu|2026-07-01||")
    let view = PlanView(whole: rendered.checked)
    let page = String(decoding: Page(view: view, actions: StepActions(view)).bytes, as: UTF8.self)
    #expect(!page.contains("?subject=") && page.contains("data:text/calendar"))
  }
}

struct MailAddressTests {
  @Test(arguments: ["a@b.example", "dana.wu+map@acme.example", "o'brien@acme.example", "a@localhost"])
  func `An address stands for itself`(_ address: String) {
    #expect(MailAddress(address)?.text == address)
  }

  @Test(arguments: [
    "", "@", "a@", "@b", "a@b@c", "a b@c", "a@b?cc=c", "a@b,c", "a@b&c", "a@b%0Ac", "a@b\n", "Dana <a@b>", ".a@b",
    "a@b.",
    "a..b@c", "ä@b", "a:b@c",
  ])
  func `Whatever is more or less than an address is none`(_ text: String) {
    #expect(MailAddress(text) == nil)
  }
}
