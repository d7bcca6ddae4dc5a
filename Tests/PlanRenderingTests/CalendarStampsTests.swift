import PlanModel
import Testing

@testable import PlanRendering

/// What becomes of stamps when a calendar replaces another.
struct CalendarStampsTests {
  private static let uid = "UID: 8c1f0f5e-3b1a-4c55-9f3e-0d6f3c7a1b2c"
  private static let rows = [
    "1|One|Dana Wu (Buyer)|2026-07-01|", "2|Two|Sam Ortiz (Seller)|2026-07-10|1", "3|Three|Dana Wu (Buyer)|2026-07-20|",
  ]
  private static let day = 86_400

  private func rendered(_ rows: [String]) throws -> Rendered {
    try Rendered(columns: "#|Step|Owner|Due|Depends on", rows: rows, above: Self.uid)
  }

  /// The plan's calendar, made so many days after the first one.
  private func calendar(
    _ rows: [String] = rows, after days: Int = 0, replacing former: [UInt8]? = nil
  ) throws -> [UInt8] {
    let order = ArtifactOrder([.ics], revision: Rendered.revision + days * Self.day)
    let artifacts = try rendered(rows).artifacts(order, former: former.map { [".ics": $0] } ?? [:])
    return try #require(artifacts[".ics"])
  }

  /// The components of a calendar, by UID.
  private func events(_ bytes: [UInt8]) -> [String: [String]] {
    let events = Rendered.lines(bytes).split { $0.hasPrefix("BEGIN:") || $0.hasPrefix("END:") }.map(Array.init)
    return Dictionary(
      events.filter { $0[0].hasPrefix("UID:") }.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func sequences(_ bytes: [UInt8]) -> [Int] {
    Rendered.values(of: "SEQUENCE", in: Rendered.lines(bytes)).compactMap(Int.init)
  }

  @Test func `Nothing changed, nothing is written anew`() throws {
    let first = try calendar()
    #expect(try calendar(after: 9, replacing: first) == first)
    #expect(try calendar(after: 9) != first)
  }

  @Test func `Another title changes one event`() throws {
    let first = try calendar()
    let second = try calendar(
      [Self.rows[0].replacing("One", with: "Uno")] + Self.rows[1...], after: 1, replacing: first)
    let (before, after) = (events(first), events(second))
    let changed = before.keys.filter { before[$0] != after[$0] }
    #expect(changed == ["UID:" + "228ecc3c-9dca-504a-848a-4ab5185da1ac"])
    #expect(sequences(second) == [3_395_520, 3_394_080, 3_394_080])
    #expect(Rendered.values(of: "DTSTAMP", in: Rendered.lines(second))[0] == "20260616T000000Z")
  }

  @Test func `Within one minute a change still rises`() throws {
    let first = try calendar()
    let second = try calendar(Self.rows.dropLast() + ["3|Drei|Dana Wu (Buyer)|2026-07-20|"], replacing: first)
    #expect(sequences(second) == [3_394_080, 3_394_080, 3_394_081])
    let third = try calendar(Self.rows, replacing: second)
    #expect(sequences(third) == [3_394_080, 3_394_080, 3_394_082])
  }

  @Test func `Another order of rows changes nothing, another dependency does`() throws {
    let first = try calendar()
    #expect(try calendar(Self.rows.reversed(), after: 1, replacing: first) == first)
    let second = try calendar(
      [Self.rows[0], Self.rows[1].replacing("10|1", with: "10|"), Self.rows[2]], after: 1, replacing: first)
    #expect(sequences(second) == [3_394_080, 3_395_520, 3_394_080])
  }

  @Test func `A row that is gone is cancelled for thirty days`() throws {
    let first = try calendar()
    let second = try calendar(Array(Self.rows.prefix(2)), after: 1, replacing: first)
    let lines = Rendered.lines(second)
    #expect(Rendered.values(of: "STATUS", in: lines) == ["CONFIRMED", "CONFIRMED", "CANCELLED"])
    #expect(Rendered.values(of: "SUMMARY", in: lines)[2] == "Removed: Three (Dana Wu)")
    #expect(Rendered.values(of: "X-MUTUAL-REMOVED", in: lines) == ["20260616"])
    #expect(sequences(second)[2] == 3_395_520)
    #expect(try calendar(Array(Self.rows.prefix(2)), after: 31, replacing: second) == second)
    let last = try calendar(Array(Self.rows.prefix(2)), after: 32, replacing: second)
    #expect(Rendered.values(of: "STATUS", in: Rendered.lines(last)) == ["CONFIRMED", "CONFIRMED"])
  }

  @Test func `A row that comes back rises above its cancellation`() throws {
    let second = try calendar(Array(Self.rows.prefix(2)), replacing: try calendar())
    let third = try calendar(replacing: second)
    #expect(Rendered.values(of: "STATUS", in: Rendered.lines(third)) == ["CONFIRMED", "CONFIRMED", "CONFIRMED"])
    #expect(sequences(third) == [3_394_080, 3_394_080, 3_394_082])
  }

  @Test func `What became internal leaves nothing behind`() throws {
    let rows = Self.rows.map { $0 + "|" }
    let columns = "#|Step|Owner|Due|Depends on|Visibility"
    let first = try Rendered(columns: columns, rows: rows, above: Self.uid).artifacts()
    let hidden = try Rendered(columns: columns, rows: rows.prefix(2) + [rows[2] + "internal"], above: Self.uid)
    let second = String(decoding: hidden.artifacts(former: first)[".ics"] ?? [], as: UTF8.self)
    #expect(second.contains("Two"))
    #expect(!second.contains("Three") && !second.contains("milestone:3"))
  }

  @Test func `Line ends of another system change no stamp`() throws {
    let first = try calendar()
    let bare = first.filter { $0 != UInt8(ascii: "\r") }
    #expect(try calendar(after: 3, replacing: bare) == first)
  }

  @Test(arguments: [
    ("PRODID:-//Mutual//mutual", "PRODID:-//Other//other"), ("X-MUTUAL-PLAN:8c1f", "X-MUTUAL-PLAN:9c1f"),
    ("BEGIN:VCALENDAR", "BEGIN:VCARD"), ("X-MUTUAL-PLAN:", "X-OTHER:"),
  ]) func `A calendar of somebody else is as if it were not there`(_ mark: String, _ other: String) throws {
    let text = String(decoding: try calendar(), as: UTF8.self).replacing(mark, with: other, maxReplacements: 1)
    #expect(
      try calendar(Array(Self.rows.prefix(2)), after: 3, replacing: Array(text.utf8))
        == calendar(Array(Self.rows.prefix(2)), after: 3))
  }

  @Test(arguments: [
    ("X-MUTUAL-KEY:milestone:3", "X-MUTUAL-KEY:milestone:4"), ("X-MUTUAL-KEY:milestone:3\r\n", ""),
    ("DTSTART;VALUE=DATE:20260720", "DTSTART;VALUE=DATE:20260732"), ("SUMMARY:Three (Dana Wu)\r\n", ""),
    ("SEQUENCE:3394080", "SEQUENCE:99999999999999999999"), ("DTSTAMP:2026", "DTSTAMP:x026"),
  ]) func `An event that is not the plan's is not carried on`(_ line: String, _ other: String) throws {
    let text = String(decoding: try calendar(), as: UTF8.self)
    let place = try #require(text.ranges(of: "BEGIN:VEVENT").last?.lowerBound)
    let broken = text[..<place] + text[place...].replacing(line, with: other)
    let second = try calendar(Array(Self.rows.prefix(2)), replacing: Array(broken.utf8))
    #expect(Rendered.values(of: "STATUS", in: Rendered.lines(second)) == ["CONFIRMED", "CONFIRMED"])
  }

  @Test func `A tombstone takes nothing over but day and title`() throws {
    let text = String(decoding: try calendar(), as: UTF8.self)
      .replacing("SUMMARY:Three", with: "ATTENDEE:mailto:a@b.example\r\nSUMMARY:Three\\nATTENDEE:x\\, y")
    let lines = Rendered.lines(try calendar(Array(Self.rows.prefix(2)), replacing: Array(text.utf8)))
    #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
    #expect(lines.contains(#"SUMMARY:Removed: Three\nATTENDEE:x\, y (Dana Wu)"#))
  }

  @Test func `What stands twice is told once`() throws {
    let text = String(decoding: try calendar(), as: UTF8.self)
    let events = try #require(text.firstMatch(of: #/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/#)?.output)
    let doubled = text.replacing(events, with: events + events)
    let second = try calendar(Array(Self.rows.prefix(2)), replacing: Array(doubled.utf8))
    #expect(Rendered.values(of: "STATUS", in: Rendered.lines(second)) == ["CONFIRMED", "CONFIRMED", "CANCELLED"])
  }

  @Test func `Stamps at their end rise no further`() throws {
    let text = String(decoding: try calendar(), as: UTF8.self).replacing("3394080", with: "2147483647")
    let rows = [Self.rows[0].replacing("One", with: "Uno")] + Self.rows[1...]
    #expect(
      sequences(try calendar(rows, replacing: Array(text.utf8))) == [.init(Int32.max), 2_147_483_647, 2_147_483_647])
  }

  @Test func `Broken calendars are read without a fault`() throws {
    let first = try calendar()
    let rendered = try rendered(Self.rows)
    for length in stride(from: 0, to: first.count, by: 7) {
      var cut = Array(first.prefix(length)) + first.dropFirst(length + 3)
      if !cut.isEmpty { cut[length % cut.count] = UInt8(length % 256) }
      let order = ArtifactOrder([.ics], revision: Rendered.revision)
      let calendar = rendered.artifacts(order, former: [".ics": cut])[".ics"] ?? []
      #expect(events(calendar).count == 3)
    }
  }
}
