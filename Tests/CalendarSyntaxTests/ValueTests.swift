import CalendarSyntax
import Testing

/// The readers of values.
@Suite struct ValueTests {
  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array("x\(text)".utf8).dropFirst() }

  @Test(arguments: ["20260228", "20240229", "20001231", "00000101"])
  func `days of the calendar are dates`(_ text: String) throws {
    let date = try #require(CalendarDate(bytes(text)))
    #expect(date.year * 10000 + date.month * 100 + date.day == Int(text))
  }

  @Test(arguments: ["20260230", "20250229", "19000229", "20261301", "20260100", "2026011", "2026-1-1", "+2026101", ""])
  func `other days are none`(_ text: String) {
    #expect(CalendarDate(bytes(text)) == nil)
  }

  @Test func `times of day are those of a zone or of UTC`() throws {
    let local = try #require(CalendarDateTime(bytes("20260610T093059")))
    let utc = try #require(CalendarDateTime(bytes("20260610T093060Z")))
    #expect([local.hour, local.minute, local.second] == [9, 30, 59])
    #expect(!local.isUTC && utc.isUTC)
    #expect(local.precedes(utc) && !utc.precedes(local))
  }

  @Test(arguments: ["20260610", "20260610T2400000", "20260610T240000", "20260610T096000", "20260610t090000", "T"])
  func `other times are none`(_ text: String) {
    #expect(CalendarDateTime(bytes(text)) == nil)
  }

  @Test(arguments: [
    ("P1D", 1, 0), ("-PT15H", 0, 54_000), ("+P2W", 14, 0), ("P1DT1H2M3S", 1, 3723), ("PT0S", 0, 0), ("PT5M", 0, 300),
  ])
  func `durations have days and seconds`(_ text: String, _ days: Int, _ seconds: Int) throws {
    let duration = try #require(CalendarDuration(bytes(text)))
    #expect(duration.days == days && duration.seconds == seconds)
    #expect(duration.isNegative == text.hasPrefix("-"))
  }

  @Test(arguments: [
    "", "P", "PT", "-P15H", "P1H", "PT1D", "2 days", "P2WT1H", "PT1S1H", "PT1H1S", "P1", "P1DT", "PT99999999999999H",
  ])
  func `other durations are none`(_ text: String) {
    #expect(CalendarDuration(bytes(text)) == nil)
  }

  @Test func `whole numbers have 32 bits`() {
    #expect(
      ["0", "-1", "+7", "2147483647", "-2147483648"].map { CalendarInteger.number(bytes($0)) } == [
        0, -1, 7, 2_147_483_647, -2_147_483_648,
      ])
    #expect(
      ["", "-", "1.5", "2147483648", "1749989470000", "--1"].allSatisfy { CalendarInteger.number(bytes($0)) == nil })
  }

  @Test func `offsets have a sign and two digits for each part`() {
    #expect(["+0200", "-0330", "+0000", "-001545"].map { UTCOffset(bytes($0))?.seconds } == [7200, -12_600, 0, -945])
    #expect(["+2:00", "0200", "-0000", "+2400", "+0260", "+02", "+02000"].allSatisfy { UTCOffset(bytes($0)) == nil })
  }

  @Test func `escapes of text are undone`() {
    #expect(TextValue(bytes(#"a\, b\; c\\n\nd\Ne\"#)).text == "a, b; c\\n\nd\ne\\")
    #expect(TextValue(bytes(#"a\,b,c\\,,d"#)).items.map(\.text) == ["a,b", "c\\", "", "d"])
  }

  @Test func `a rule has parts with values`() {
    let rule = RecurrenceRule(bytes("freq=WEEKLY;BYDAY=TH,-1SU;COUNT;=3;"))
    #expect(rule.parts.map(\.name) == ["FREQ", "BYDAY", "COUNT", "", ""])
    #expect(rule.parts.map(\.isWhole) == [true, true, false, false, false])
    #expect(rule.part("BYDAY")?.values.map { WeekdayNumber($0)?.weekday } == [4, 7])
    #expect(rule.part("BYDAY")?.values.map { WeekdayNumber($0)?.ordinal } == [nil, -1])
    #expect(["", "X", "0MO", "54MO", "MON", "1"].allSatisfy { WeekdayNumber(bytes($0)) == nil })
  }
}
