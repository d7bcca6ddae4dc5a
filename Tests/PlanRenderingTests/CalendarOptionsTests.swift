import Testing

@testable import PlanModel
@testable import PlanRendering

struct CalendarOptionsTests {
  private func lines(_ options: CalendarOptions, page: String? = nil, rows: [String]) throws -> [String] {
    let rendered = try Rendered(columns: "#|Step|Owner|Start|Due|Status|Depends on", rows: rows)
    let order = ArtifactOrder([.ics], revision: Rendered.revision, page: page, calendar: options)
    return Rendered.lines(rendered.artifacts(order)[".ics"] ?? [])
  }

  @Test(arguments: [
    (1, 540, "-PT15H"), (1, 0, "-P1D"), (7, 540, "-P6DT15H"), (1, 1439, "-PT1M"), (2, 570, "-P1DT14H30M"),
  ]) func `Alarms count from the midnight before the day`(_ days: Int, _ minute: Int, _ trigger: String) throws {
    #expect(try #require(CalendarAlarm(daysBefore: days, minute: minute)).trigger() == trigger)
  }

  @Test(arguments: [(0, 540), (-1, 0), (367, 0), (1, 1440), (1, -1)])
  func `No alarm is outside its limits`(_ days: Int, _ minute: Int) {
    #expect(CalendarAlarm(daysBefore: days, minute: minute) == nil)
  }

  @Test func `Open steps remind, and nothing else`() throws {
    let rows = ["1|One|Dana Wu (Buyer)||2026-07-01|Done|", "2|Two, b|Dana Wu (Buyer)||2026-07-10||"]
    let lines = try lines(CalendarOptions(alarm: CalendarAlarm(daysBefore: 1, minute: 540)), rows: rows)
    let alarm = lines.drop { $0 != "BEGIN:VALARM" }
    #expect(
      alarm.prefix(6) == [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Two\\, b (Dana Wu)", "TRIGGER:-PT15H", "END:VALARM",
        "END:VEVENT",
      ])
    #expect(lines.count { $0 == "BEGIN:VALARM" } == 1)
  }

  @Test func `Who wants no descriptions has none`() throws {
    let rows = ["1|One|Dana Wu (Buyer)||2026-07-01|Done|"]
    let lines = try lines(CalendarOptions(isMinimal: true), page: "https://a.example/acme.html", rows: rows)
    #expect(!lines.contains { $0.hasPrefix("DESCRIPTION") || $0.hasPrefix("X-WR-CALDESC") })
    // An address can be all that is needed to read the plan.
    #expect(Rendered.values(of: "URL", in: lines).isEmpty)
  }

  @Test func `Spans begin with the start`() throws {
    let rows = ["1|One|Dana Wu (Buyer)|2026-07-05|2026-07-09||", "2|Two|Dana Wu (Buyer)||2026-07-07||"]
    let lines = try lines(CalendarOptions(showsSpans: true), rows: rows)
    #expect(Rendered.values(of: "DTSTART;VALUE=DATE", in: lines) == ["20260705", "20260707"])
    #expect(Rendered.values(of: "DTEND;VALUE=DATE", in: lines) == ["20260710", "20260708"])
  }

  @Test func `Temporal relations stand in the step that is waited for`() throws {
    let rows = [
      "1|One|Dana Wu (Buyer)||2026-07-02|Done|", "2|Two|Dana Wu (Buyer)||2026-07-10||1+2d",
      "3|Three|Dana Wu (Buyer)||2026-07-20||2SS-3cd", "4|Four|Dana Wu (Buyer)||2026-07-30||2, 3FF",
    ]
    let lines = try lines(CalendarOptions(relations: .finishToStart), rows: rows)
    let uids = Rendered.values(of: "UID", in: lines)
    // Two working days from a Thursday are four days of the calendar.
    #expect(Rendered.values(of: "RELATED-TO;RELTYPE=FINISHTOSTART;GAP=P4D", in: lines) == [uids[1]])
    #expect(Rendered.values(of: "RELATED-TO;RELTYPE=STARTTOSTART;GAP=-P3D", in: lines) == [uids[2]])
    #expect(Rendered.values(of: "RELATED-TO;RELTYPE=FINISHTOSTART", in: lines) == [uids[3]])
    #expect(Rendered.values(of: "RELATED-TO;RELTYPE=FINISHTOFINISH", in: lines) == [uids[3]])
    let none = try self.lines(CalendarOptions(relations: .none), rows: rows)
    #expect(!none.contains { $0.hasPrefix("RELATED-TO") })
  }

  /// Of a plan in Berlin, where 17:00 is 15:00 UTC in summer and 16:00 in winter.
  private func todos(_ rows: [String], _ options: CalendarOptions) throws -> Rendered {
    let text =
      "# Plan\n\nTime zone: Europe/Berlin\nGo-live: 2026-12-01\n\n"
      + "|#|Step|Owner|Start|Due|Status|Depends on|Done on|\n|---|---|---|---|---|---|---|---|\n"
      + rows.map { "|\($0)|\n" }.joined()
    let rule = try #require(ZoneRule(posix: "CET-1CEST,M3.5.0,M10.5.0/3"))
    let zone = Zone(name: "Europe/Berlin", rule: rule, transitions: [])
    return try Rendered(text, timeZones: TimeZones(["Europe/Berlin": zone]))
  }

  @Test func `To-dos are due at the close of business, as UTC`() throws {
    let options = CalendarOptions(
      alarm: CalendarAlarm(daysBefore: 1, minute: 540), relations: .none, showsSpans: true, isTodos: true)
    let rendered = try todos(
      [
        "1|One|Dana Wu (Buyer)||2026-06-02|Done||2026-06-01", "2|Two|Dana Wu (Buyer)|2026-07-06|2026-07-10|Started|1|",
        "3|Three|Sam Ortiz (Seller)||2026-11-20||2|", "4|Four|Sam Ortiz (Seller)||2026-11-23|Cancelled|2|",
      ], options)
    let order = ArtifactOrder([.ics], revision: Rendered.revision, calendar: options)
    let made = rendered.artifacts(order)
    let lines = Rendered.lines(made[".ics"] ?? [])
    #expect(
      Rendered.values(of: "DUE", in: lines)
        == ["20260602T150000Z", "20260710T150000Z", "20261120T160000Z", "20261123T160000Z"])
    #expect(Rendered.values(of: "DTSTART", in: lines) == ["20260706T070000Z"])
    #expect(Rendered.values(of: "COMPLETED", in: lines) == ["20260601T150000Z"])
    #expect(
      Rendered.values(of: "STATUS", in: lines)
        == ["COMPLETED", "IN-PROCESS", "NEEDS-ACTION", "CANCELLED", "CONFIRMED"])
    #expect(Rendered.values(of: "TRIGGER;RELATED=END", in: lines) == ["-P1DT8H", "-P1DT8H"])
    #expect(lines.count { $0 == "BEGIN:VTODO" } == 4 && lines.count { $0 == "BEGIN:VEVENT" } == 1)
    #expect(!lines.contains { $0.hasPrefix("RELATED-TO") || $0.hasPrefix("TRANSP") && $0.hasPrefix("VTODO") })
    let gone = try todos(["1|One|Dana Wu (Buyer)||2026-06-02|Done||2026-06-01"], options).artifacts(order, former: made)
    let rest = Rendered.lines(gone[".ics"] ?? [])
    #expect(Rendered.values(of: "DUE", in: rest) == Rendered.values(of: "DUE", in: lines))
    #expect(Rendered.values(of: "SUMMARY", in: rest)[2] == "Removed: Three (Sam Ortiz)")
  }

  @Test func `An address that is given counts before the plan's`() throws {
    let rows = ["ä 1|One|Dana Wu (Buyer)||2026-07-02||"]
    let lines = try lines(CalendarOptions(), page: "https://b.example/ü?a=1#top", rows: rows)
    #expect(Rendered.values(of: "URL", in: lines) == ["https://b.example/%C3%BC?a=1#step-%C3%A4~201"])
  }
}
