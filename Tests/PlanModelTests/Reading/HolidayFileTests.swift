import PlanModel
import Testing

/// The tolerant reading of calendars of holidays.
@Suite struct HolidayFileTests {
  private func days(_ text: String) -> [String] {
    HolidayFile.days(in: Array(text.utf8)).map(\.iso)
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

  @Test func `an event of nine thousand years is cut off`() {
    let text = "BEGIN:VEVENT\nDTSTART:00010101\nDTEND:99991231\nEND:VEVENT\n"
    #expect(days(text).count == HolidayFile.limit)
    #expect(days("BEGIN:VEVENT\nDTSTART:99991231\nDTEND:99991231\nEND:VEVENT\n") == ["9999-12-31"])
  }

  @Test func `bytes that are no text are no days`() {
    #expect(HolidayFile.days(in: (0...255).map { UInt8($0) }) == [])
  }
}
