import Foundation
import PlanModel
import PlanText
import Testing

@testable import PlanRendering

/// Check-ins in the calendar, on 15 June 2026.
@Suite struct CheckInCalendarTests {
  /// The lines of the calendar of a plan that goes live on 1 September, unfolded.
  private static func calendar(
    _ fields: String, former: [UInt8]? = nil, revision: Int = 1_781_481_600,
    options: CalendarOptions = CalendarOptions()
  ) throws -> [String] {
    try lines(bytes(fields, former: former, revision: revision, options: options))
  }

  private static func bytes(
    _ fields: String, former: [UInt8]? = nil, revision: Int = 1_781_481_600,
    options: CalendarOptions = CalendarOptions()
  ) throws -> [UInt8] {
    let text = """
      # Plan

      Go-live: 2026-09-01
      UID: 8c1f0f5e-3b1a-4c55-9f3e-0d6f3c7a1b2c
      \(fields)

      | Step | Owner | Due |
      |---|---|---|
      | Kick-off | Dana Wu (Buyer) | 2026-06-08 |
      """
    let plan = Plan(SourceText(name: "acme.md", text), asOf: .given(try #require(Day(iso: "2026-06-15"))))
    var zones: [String: Zone] = [:]
    for name in plan.zoneNames { zones[name] = rules[name].flatMap { Zone(name: name, file: file($0)) } }
    let checked = try #require(Compilation(plan, timeZones: TimeZones(zones)).checked)
    let order = ArtifactOrder([.ics], revision: revision, calendar: options)
    let artifacts = Artifacts(order, of: checked).make(replacing: { _ in former }) { $0 }
    return try #require(artifacts.first { $0.suffix == ".ics" }).bytes
  }

  private static let rules = [
    "Europe/Berlin": "CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Dublin": "IST-1GMT0,M10.5.0,M3.5.0/1",
    "Africa/Cairo": "EET-2EEST,M4.5.5/0,M10.5.4/24", "Asia/Gaza": "EET-2EEST,M3.4.4/50,M10.4.4/50",
    "America/Nuuk": "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "America/Santiago": "<-04>4<-03>,M9.1.6/24,M4.1.6/24",
    "Asia/Kathmandu": "<+0545>-5:45",
  ]

  /// A zone's file that lists no change.
  private static func file(_ rule: String) -> [UInt8] {
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    return header + counts + header + counts + Array("\n\(rule)\n".utf8)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  private static func values(_ property: String, _ lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix(property + ":") }.map { String($0.dropFirst(property.utf8.count + 1)) }
  }

  @Test func `a series is one event with its zone, its end and its holidays`() throws {
    let lines = try Self.calendar(
      "Check-in: every Monday 10:00 Europe/Berlin, 30 min\nHolidays: 2026-06-22\nHolidays (buyer): 2026-08-31")
    #expect(Self.values("TZID", lines) == ["Europe/Berlin"])
    #expect(Self.values("DTSTART;TZID=Europe/Berlin", lines) == ["20260608T100000"])
    #expect(Self.values("DTEND;TZID=Europe/Berlin", lines) == ["20260608T103000"])
    #expect(Self.values("EXDATE;TZID=Europe/Berlin", lines) == ["20260622T100000"])
    // On the last Monday the buyer has a holiday.
    #expect(lines.contains("RRULE:FREQ=WEEKLY;UNTIL=20260824T080000Z;BYDAY=MO"))
    #expect(Self.values("TRANSP", lines).count { $0 == "OPAQUE" } == 1)
  }

  @Test func `the next check-in moves one of the series`() throws {
    let lines = try Self.calendar(
      "Check-in: every second Friday 9:15 Europe/Berlin\nNext check-in: Thu 2026-06-18, 10:00")
    #expect(lines.contains("RECURRENCE-ID;TZID=Europe/Berlin:20260619T091500"))
    #expect(
      Self.values("DTSTART;TZID=Europe/Berlin", lines) == ["20260619T091500", "20260618T100000"]
        || Self.values("DTSTART;TZID=Europe/Berlin", lines) == ["20260605T091500", "20260618T100000"])
    #expect(lines.contains { $0.hasPrefix("RRULE:FREQ=WEEKLY;UNTIL=") && $0.hasSuffix(";INTERVAL=2;BYDAY=FR;WKST=MO") })
  }

  @Test func `an appointment alone is an event`() throws {
    let lines = try Self.calendar("Next check-in: Thu 2026-06-18, 23:45 Asia/Kathmandu, 30 min")
    #expect(Self.values("DTSTART;TZID=Asia/Kathmandu", lines) == ["20260618T234500"])
    #expect(Self.values("DTEND;TZID=Asia/Kathmandu", lines) == ["20260619T001500"])
    #expect(!lines.contains { $0.hasPrefix("RRULE:FREQ=WEEKLY") })
    #expect(Self.values("TZOFFSETTO", lines) == ["+0545"])
  }

  @Test func `without an hour or a zone it is a whole day that takes no time`() throws {
    let lines = try Self.calendar("Check-in: every Friday 10:00")
    #expect(lines.contains("DTSTART;VALUE=DATE:20260612"))
    #expect(lines.contains("RRULE:FREQ=WEEKLY;UNTIL=20260828;BYDAY=FR"))
    #expect(lines.contains("SUMMARY:Check-in 10:00: Plan"))
    #expect(!lines.contains("TRANSP:OPAQUE") && !lines.contains("BEGIN:VTIMEZONE"))
  }

  @Test func `the page's agenda is linked`() throws {
    let lines = try Self.calendar("Check-in: every Friday 10:00 Europe/Berlin\nPage: https://a.example/acme.html")
    #expect(lines.contains("URL:https://a.example/acme.html#agenda"))
    #expect(
      lines.contains(
        #"DESCRIPTION:Agreed: every Friday 10:00 Europe/Berlin\nWith: Dana Wu (Buyer)\nAgenda: https://a.example/acme.html#agenda"#
      ))
  }

  @Test func `what has not changed keeps its stamps, moved events too`() throws {
    let fields = "Check-in: every Monday 10:00 Europe/Berlin\nNext check-in: Tue 2026-06-23, 10:00"
    let before = try Self.bytes(fields)
    #expect(try Self.bytes(fields, former: before, revision: 1_790_000_000) == before)
    let after = try Self.calendar(
      fields.replacing("06-23, 10:00", with: "06-23, 11:00"), former: before, revision: 1_790_000_000)
    #expect(Self.values("DTSTAMP", after).count { $0 != "20260615T000000Z" } == 1)
  }

  /// The components of a calendar that have a UID, without the lines that begin and end them.
  private static func events(_ lines: [String]) -> [[String]] {
    lines.split { $0.hasPrefix("BEGIN:") || $0.hasPrefix("END:") }.map(Array.init).filter { $0[0].hasPrefix("UID:") }
  }

  @Test(arguments: [
    ("Check-in: every Monday 10:00 Europe/Berlin, 30 min", "20260608"), ("Check-in: every Friday", "20260612"),
    ("Check-in: every Monday 10:00 Europe/Berlin\nNext check-in: Tue 2026-06-23, 10:00", "20260608"),
    ("Next check-in: Thu 2026-06-18, 10:00 Europe/Berlin", "20260618"),
  ]) func `a check-in that is gone is cancelled for thirty days`(_ fields: String, _ day: String) throws {
    let before = try Self.bytes(fields)
    let after = try Self.bytes("Goal: Books", former: before, revision: 1_781_568_000)
    let lines = Self.lines(after)
    let gone = try #require(Self.events(lines).first { $0.contains("STATUS:CANCELLED") })
    #expect(Self.events(Self.lines(before)).contains { $0[0] == gone[0] })
    #expect(gone.contains("DTSTART;VALUE=DATE:\(day)") && gone.contains("SUMMARY:Removed: Check-in: Plan"))
    #expect(gone.contains("SEQUENCE:3395520") && gone.contains("X-MUTUAL-REMOVED:20260616"))
    #expect(Self.events(lines).count == 3 && !lines.contains { $0.hasPrefix("RRULE") || $0.hasPrefix("TZID") })
    #expect(try Self.bytes("Goal: Books", former: after, revision: 1_781_568_000 + 30 * 86_400) == after)
    let last = try Self.calendar("Goal: Books", former: after, revision: 1_781_568_000 + 31 * 86_400)
    #expect(Self.events(last).count == 2)
  }

  /// The UIDs of check-ins, by their rules.
  private static func names(_ fields: String...) throws -> [String: String] {
    let series = try events(calendar(fields.map { "Check-in: " + $0 }.joined(separator: "\n"))).compactMap { event in
      event.first { $0.hasPrefix("RRULE") }.map { ($0.split(separator: ";UNTIL")[0] + $0.suffix(2), event[0]) }
    }
    return Dictionary(uniqueKeysWithValues: series.map { (String($0.0), $0.1) })
  }

  @Test func `the order of check-ins changes none, and one that is given up none of another kind`() throws {
    let (monday, thursday) = ("every Monday 10:00 Europe/Berlin", "every Thursday 9:00 Europe/Berlin")
    let month = "first Friday of the month 14:00 Europe/Berlin"
    let all = try Self.names(monday, thursday, month)
    #expect(Set(all.values).count == 3)
    #expect(try Self.names(month, thursday, monday) == all)
    let monthly = try Self.names(month)
    #expect(monthly.count == 1 && monthly.allSatisfy { all[$0.key] == $0.value })
    let weekly = try Self.names(monday)
    #expect(weekly.count == 1 && weekly.allSatisfy { all[$0.key] == $0.value })
  }

  @Test func `a check-in under another UID leaves the former one cancelled`() throws {
    let before = try Self.bytes("Next check-in: Thu 2026-06-18, 10:00 Europe/Berlin")
    let lines = try Self.calendar("Check-in: every Thursday 10:00 Europe/Berlin", former: before)
    let keys = Self.events(lines).map { event in event.first { $0.hasPrefix("X-MUTUAL-KEY:checkin") } ?? "" }
    #expect(Set(keys) == ["", "X-MUTUAL-KEY:checkin:weekly", "X-MUTUAL-KEY:checkin:next"])
    #expect(Self.values("STATUS", lines).count { $0 == "CANCELLED" } == 1)
  }

  @Test func `a series of which one is not moved any more rises`() throws {
    let series = "Check-in: every Monday 10:00 Europe/Berlin"
    let moved = try Self.bytes(series + "\nNext check-in: Tue 2026-06-23, 10:00")
    let before = try #require(Self.events(Self.lines(moved)).first { $0.contains { $0.hasPrefix("RRULE") } })
    let bytes = try Self.bytes(series, former: moved, revision: 1_781_568_000)
    let after = try #require(Self.events(Self.lines(bytes)).first { $0.contains { $0.hasPrefix("RRULE") } })
    #expect(before.contains("SEQUENCE:3394080") && after.contains("SEQUENCE:3395520"))
    #expect(before.dropFirst(4) == after.dropFirst(4))
    #expect(try Self.bytes(series, former: bytes, revision: 1_790_000_000) == bytes)
  }

  @Test(arguments: [
    ("every Monday 10:00 Europe/Berlin", "-P1DT1H"), ("every Monday 8:30 Europe/Berlin", "-PT23H30M"),
    ("every Monday", "-PT15H"), ("every Monday 10:00", "-PT15H"),
  ]) func `alarms ring the day before at their hour`(_ checkIn: String, _ trigger: String) throws {
    let options = CalendarOptions(alarm: CalendarAlarm(daysBefore: 1, minute: 540))
    let lines = try Self.calendar("Check-in: \(checkIn)", options: options)
    let event = lines.drop { !$0.hasPrefix("RRULE:FREQ=WEEKLY") }.prefix { $0 != "END:VEVENT" }
    #expect(event.contains("TRIGGER:\(trigger)"), "\(event)")
  }

  @Test(arguments: [
    ("Europe/Dublin", "STANDARD", "19701025T020000", "BYMONTH=10;BYDAY=-1SU", "+0100", "+0000"),
    (
      "Asia/Gaza", "DAYLIGHT", "19700328T020000", "BYMONTH=3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA", "+0200", "+0300"
    ),
    (
      "America/Nuuk", "DAYLIGHT", "19700328T230000", "BYMONTH=3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA", "-0200",
      "-0100"
    ),
    (
      "America/Santiago", "DAYLIGHT", "19700906T000000", "BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU", "-0400", "-0300"
    ),
    (
      "Africa/Cairo", "STANDARD", "19701030T000000", "BYMONTH=10;BYMONTHDAY=26,27,28,29,30,31;BYDAY=FR", "+0300",
      "+0200"
    ),
    ("Africa/Cairo", "STANDARD", "19741101T000000", "BYMONTH=11;BYMONTHDAY=1;BYDAY=FR", "+0300", "+0200"),
  ])
  func `changes on the day before or behind are written where they fall`(
    _ zone: String, _ kind: String, _ start: String, _ rule: String, _ from: String, _ to: String
  ) throws {
    let lines = try Self.calendar("Check-in: every Friday 10:00 \(zone)")
    let wanted = [
      "BEGIN:\(kind)", "DTSTART:\(start)", "RRULE:FREQ=YEARLY;\(rule)", "TZOFFSETFROM:\(from)", "TZOFFSETTO:\(to)",
      "END:\(kind)",
    ]
    #expect(lines.indices.contains { lines[$0...].starts(with: wanted) }, "\(lines.joined(separator: "\n"))")
  }

  @Test func `a series begins on the same day with each build`() throws {
    let fields = "Check-in: every Monday 10:00 Europe/Berlin\nNext check-in: Wed 2026-07-15, 10:00"
    let rows = "\n| Step | Owner | Due |\n|---|---|---|\n| One | Dana Wu (Buyer) | 2026-08-03 |\n"
    func begin(_ asOf: String) throws -> [Day] {
      let source = SourceText(name: "a.md", "Go-live: 2026-09-01\n\(fields)\n\(rows)")
      return Plan(source, asOf: .given(try #require(Day(iso: asOf)))).checkInSeries.compactMap(\.days.first)
    }
    #expect(try begin("2026-06-17").map(\.iso) == ["2026-06-22"])
    #expect(try begin("2026-07-14").map(\.iso) == ["2026-06-22"])
    #expect(try begin("2026-07-15").map(\.iso) == ["2026-07-20"])
  }

  @Test func `a series of five years is the longest`() throws {
    let lines = try Self.calendar("Check-in: weekdays 9:00 Europe/Berlin, until 2099-01-01")
    #expect(lines.contains { $0.hasPrefix("RRULE:FREQ=WEEKLY;UNTIL=20310612T") })
    #expect(Self.values("DTSTART;TZID=Europe/Berlin", lines) == ["20260608T090000"])
  }
}
