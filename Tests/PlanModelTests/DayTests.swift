import PlanModel
import Testing

@Suite struct DayTests {
  @Test(arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29), (4, 29), (9996, 29)])
  func `February is as long as the year allows`(year: Int, length: Int) {
    #expect(Day.days(inMonth: 2, of: year) == length)
    #expect(Day(year: year, month: 2, day: length)?.adding(days: 1).month == 3)
    #expect(Day(year: year, month: 2, day: length + 1) == nil)
  }

  @Test func `every day of the calendar has its own year, month and day`() {
    var ordinal = 0
    var wrong: [Int] = []
    for year in 1...9999 {
      for month in 1...12 {
        for number in 1...Day.days(inMonth: month, of: year) {
          let day = Day(clamping: ordinal)
          let parts = day.components
          if parts.year != year || parts.month != month || parts.day != number
            || Day(year: year, month: month, day: number) != day
          {
            wrong.append(ordinal)
          }
          ordinal += 1
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(ordinal == Day.last.ordinal + 1)
  }

  @Test(arguments: [
    ("0001-01-01", Weekday.monday), ("1582-10-15", .friday), ("1789-07-14", .tuesday), ("1900-01-01", .monday),
    ("1969-07-20", .sunday), ("2000-02-29", .tuesday), ("2024-11-05", .tuesday), ("2026-06-15", .monday),
    ("9999-12-31", .friday),
  ])
  func `weekdays are those of history`(text: String, weekday: Weekday) {
    #expect(Day(iso: text)?.weekday == weekday)
  }

  @Test(arguments: ["0001-01-01", "0999-09-09", "1900-02-28", "2024-02-29", "2026-06-10", "9999-12-31"])
  func `ISO text comes back as it went`(text: String) {
    #expect(Day(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "0000-01-01", "2026-00-10", "2026-13-10", "2026-02-29", "2026-06-31", "2026-06-00", "2026-6-10", "2026/06/10",
    " 2026-06-10", "2026-06-10 ", "20260610", "-026-06-10", "", "２026-06-10",
  ])
  func `other text is no ISO date`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `arithmetic stays within the calendar`() {
    #expect(Day.last.adding(days: .max) == .last)
    #expect(Day.first.adding(days: .min) == .first)
    #expect(Day(clamping: .max) == .last)
    #expect(Day(clamping: .min) == .first)
    #expect(Day.first.days(to: .last) == 3_652_058)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-06-15", 12, "2027-06-15"),
    ("2026-06-15", -24, "2024-06-15"), ("0001-01-15", -12, "0001-01-15"), ("9999-06-15", 12, "9999-06-15"),
  ])
  func `months are added by the calendar`(start: String, months: Int, end: String) throws {
    #expect(try #require(Day(iso: start)).adding(months: months).iso == end)
  }

  @Test func `a month ends on its last day`() {
    #expect(Day(iso: "2026-02-10")?.endOfMonth.iso == "2026-02-28")
    #expect(Day(iso: "2026-12-31")?.endOfMonth.iso == "2026-12-31")
  }

  @Test func `people are told the weekday and the month`() {
    #expect(Day(iso: "2026-06-10")?.spoken == "Wed 10 Jun 2026")
  }
}
