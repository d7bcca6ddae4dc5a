import PlanTesting
import Testing

@testable import PlanModel

/// The tolerant reading of calendars of holidays.
@Suite struct HolidayFileTests {
  private static let asOf = Day(iso: "2026-06-15") ?? .first

  private func file(_ text: String) -> HolidayFile { HolidayFile(Array(text.utf8), asOf: Self.asOf) }

  private func days(_ text: String) -> [String] { file(text).days.map(\.iso) }

  /// An event that begins on a day and has some lines besides.
  private func event(_ start: String, _ lines: String...) -> String {
    (["BEGIN:VEVENT", "SUMMARY:Day off", "DTSTART;VALUE=DATE:\(start)"] + lines + ["END:VEVENT", ""])
      .joined(separator: "\n")
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `each event gives its days, the end not among them`(_ lineEnd: String) {
    let lines = [
      "BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Christmas", "DTSTART;VALUE=DATE:20261225",
      "DTEND;VALUE=DATE:20261227",
      "END:VEVENT", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261003", "END:VEVENT", "END:VCALENDAR", "",
    ]
    #expect(days(lines.joined(separator: lineEnd)) == ["2026-10-03", "2026-12-25", "2026-12-26"])
  }

  @Test func `folded lines, lower case, a byte order mark and times of day are read`() {
    let text =
      "\u{FEFF}begin:vevent\r\ndtstart;tzid=Europe/Berlin;\r\n value=date-time:2026\r\n 1224T000000\r\nend:vevent\r\n"
    #expect(days(text) == ["2026-12-24"])
  }

  @Test(arguments: [
    "", "DTSTART;VALUE=DATE:20261225", "BEGIN:VEVENT\nEND:VEVENT", "BEGIN:VEVENT\nDTSTART:20261335\nEND:VEVENT",
    "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\n", "BEGIN:VEVENT\nDTSTART\nEND:VEVENT\n", " \n \n",
  ])
  func `what is no whole event gives nothing`(_ text: String) {
    #expect(days(text) == [])
  }

  @Test func `an end before its start gives the start`() {
    #expect(days("BEGIN:VEVENT\nDTSTART:20261225\nDTEND:20261201\nEND:VEVENT\n") == ["2026-12-25"])
  }

  @Test func `an event of nine thousand years is too long`() {
    #expect(file("BEGIN:VEVENT\nDTSTART:00010101\nDTEND:99991231\nEND:VEVENT\n").isTooLong)
    #expect(file((0...HolidayFile.ruleLimit).map { _ in event("20260101", "RRULE:FREQ=YEARLY") }.joined()).isTooLong)
    #expect(days("BEGIN:VEVENT\nDTSTART:99991231\nDTEND:99991231\nEND:VEVENT\n") == ["9999-12-31"])
  }

  @Test func `bytes that are no text are no days`() {
    #expect(HolidayFile((0...255).map { UInt8($0) }, asOf: Self.asOf).days == [])
  }

  @Test(arguments: [
    ("20201225", "FREQ=YEARLY;COUNT=3", "2020-12-25 2021-12-25 2022-12-25"),
    ("20200229", "FREQ=YEARLY;UNTIL=20280301", "2020-02-29 2024-02-29 2028-02-29"),
    ("20200101", "FREQ=YEARLY;INTERVAL=2;UNTIL=20240101", "2020-01-01 2022-01-01 2024-01-01"),
    ("20251127", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3", "2025-11-27 2026-11-26 2027-11-25"),
    ("20250526", "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=2", "2025-05-26 2026-05-25"),
    ("20250519", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=18,19,20,21,22,23,24;BYDAY=MO;COUNT=2", "2025-05-19 2026-05-18"),
    ("20250630", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;COUNT=3", "2025-06-30 2025-12-31 2026-06-30"),
    ("20250901", "FREQ=YEARLY;BYMONTH=9;BYDAY=MO;BYSETPOS=1;COUNT=2", "2025-09-01 2026-09-07"),
    ("20250106", "FREQ=YEARLY;BYDAY=1MO;COUNT=2", "2025-01-06 2026-01-05"),
    // The first one counts, whether the rule falls on it or not.
    ("20250701", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", "2025-07-01 2025-11-27"),
  ]) func `what comes every year is counted as its rule has it`(_ start: String, _ rule: String, _ wanted: String) {
    let file = file(event(start, "RRULE:" + rule))
    #expect(file.days.map(\.iso).joined(separator: " ") == wanted)
    #expect(file.unread.isEmpty)
  }

  @Test func `a weekday that a rule names ten thousand times counts once, in no time`() {
    let weekdays = (["1MO"] + [String](repeating: "53MO", count: 38_000)).joined(separator: ",")
    var found: [String] = []
    let spent = ContinuousClock().measure {
      found = days(event("20250106", "RRULE:FREQ=YEARLY;COUNT=3;BYDAY=\(weekdays)"))
    }
    #expect(found == ["2025-01-06", "2026-01-05", "2027-01-04"])
    #expect(spent < TimeLimit.seconds(2))
  }

  @Test func `what never ends is counted around the as-of date`() {
    let days = days(event("18000101", "RRULE:FREQ=YEARLY"))
    #expect(days.first == "1800-01-01" && days[1] == "1976-01-01" && days.last == "2076-01-01" && days.count == 102)
  }

  @Test func `days that are taken away, added or moved are`() {
    #expect(
      days(event("20250101", "RRULE:FREQ=YEARLY;COUNT=3", "EXDATE;VALUE=DATE:20250101,20270101", "RDATE:20280105"))
        == ["2026-01-01", "2028-01-05"])
    let series = event("20190506", "UID:may", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO;COUNT=3")
    #expect(
      days(event("20200508", "UID:may", "RECURRENCE-ID;VALUE=DATE:20200504") + series)
        == ["2019-05-06", "2020-05-08", "2021-05-03"])
    #expect(days(event("20200508", "STATUS:CANCELLED")) == [])
    #expect(days(event("20261224", "DURATION:P3D")) == ["2026-12-24", "2026-12-25", "2026-12-26"])
  }

  @Test func `the end of a rule is a day of the holiday's own clocks`() {
    let berlin = event("20250101T000000", "RRULE:FREQ=YEARLY;UNTIL=20261231T230000Z")
    #expect(days(berlin) == ["2025-01-01", "2026-01-01", "2027-01-01"])
    #expect(days(event("20250101", "RRULE:FREQ=YEARLY;UNTIL=20261231T235959Z")) == ["2025-01-01", "2026-01-01"])
  }

  @Test(arguments: [
    "FREQ=WEEKLY;BYDAY=FR", "FREQ=YEARLY;BYYEARDAY=100", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=YEARLY;BYDAY=XX",
    "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;UNTIL=soon", "FREQ=YEARLY;BYEASTER=1", "FREQ=YEARLY;INTERVAL=0", "",
  ]) func `of another rule the first day counts, and it is told`(_ rule: String) {
    let file = file(event("20260403", "RRULE:" + rule))
    #expect(file.days.map(\.iso) == ["2026-04-03"])
    #expect(file.unread == [HolidayFile.Unread(title: "Day off", rule: rule)])
  }
}
