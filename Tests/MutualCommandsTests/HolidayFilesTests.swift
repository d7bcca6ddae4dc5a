import Foundation
import PlanTesting
import Testing

/// Calendars of holidays that a plan names.
@Suite struct HolidayFilesTests {
  private func plan(_ holidays: String) -> String {
    """
    # Mutual Action Plan: Acme + Vendor

    Goal: Close the books in three days
    Go-live: 2026-09-01
    Holidays: \(holidays)

    | Step | Owner | Due | Status |
    |---|---|---|---|
    | Contract signed | Dana Wu (Buyer) | 2026-07-24 | Not started |
    | Go-live | Jon Smith (Seller) | 2026-09-01 | Not started |

    """
  }

  private static let calendar = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20260724
    END:VEVENT
    END:VCALENDAR

    """

  @Test func `a date on a holiday of the file is found`() throws {
    let folder = try TemporaryFolder()
    try folder.write("deals/acme.md", plan("days/de.ics"))
    try folder.write("deals/days/de.ics", Self.calendar)
    let result = try Shell.run("mutual check deals/acme.md", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("date-on-day-off"), "\(result.output)")
  }

  @Test(arguments: ["gone.ics", "../outside.ics", "/etc/hosts.ics", "link.ics"])
  func `a file that is missing or lies elsewhere is told with its line`(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("deals/acme.md", plan(name))
    try folder.write("outside.ics", Self.calendar)
    _ = try Shell.run("ln -s ../outside.ics deals/link.ics", in: folder.url)
    let result = try Shell.run("mutual build deals/acme.md", in: folder.url)
    #expect(result.status == 2, "\(result.output)")
    #expect(result.output.contains("named at deals/acme.md:5"), "\(result.output)")
    #expect(!folder.files().contains { $0.contains("build") })
  }

  @Test(arguments: [
    "", "not a calendar", "BEGIN:VCALENDAR\nEND:VCALENDAR", "BEGIN:VEVENT\nSUMMARY:Christmas\nEND:VEVENT",
  ])
  func `a file that names no day is no calendar of holidays`(_ text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", plan("de.ics"))
    try folder.write("de.ics", text)
    let result = try Shell.run("mutual check acme.md", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("named at acme.md:5: it is no calendar of holidays: no event in it has a date"))
  }

  @Test func `what comes every year counts in the plan's year`() throws {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", plan("de.ics"))
    let calendar = Self.calendar.replacing("20260724", with: "20200724\nRRULE:FREQ=YEARLY")
    try folder.write("de.ics", calendar)
    #expect(try Shell.run("mutual check acme.md", in: folder.url).output.contains("date-on-day-off"))
    try folder.write("de.ics", calendar.replacing("YEARLY", with: "WEEKLY\nSUMMARY:Day off"))
    let result = try Shell.run("mutual check acme.md --format concise", in: folder.url)
    #expect(result.status == 0 && !result.output.contains("date-on-day-off"))
    #expect(
      result.output.contains(
        "acme.md:5:11: warning: “Day off” in \"de.ics\" repeats in a way that is not read (FREQ=WEEKLY), so only the first "
          + "day counts as a holiday [holiday-unclear]"), "\(result.output)")
  }

  @Test func `a file of thousands of years is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", plan("de.ics"))
    try folder.write(
      "de.ics", Self.calendar.replacing("DTSTART;VALUE=DATE:20260724", with: "DTSTART:00010101\nDTEND:99991231"))
    let result = try Shell.run("mutual check acme.md", in: folder.url)
    #expect(result.status == 2 && result.output.contains("more than 100000 days"), "\(result.output)")
  }

  @Test func `a file of one side leaves the other alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write("de.ics", Self.calendar)
    for (side, count) in [("buyer", 1), ("seller", 0)] {
      try folder.write("\(side).md", plan("de.ics").replacing("Holidays:", with: "Holidays (\(side)):"))
      let result = try Shell.run("mutual check \(side).md --format concise", in: folder.url)
      let found = result.output.split(separator: "\n").filter { $0.contains("date-on-day-off") }
      #expect(found.count == count, "\(result.output)")
      #expect(found.allSatisfy { $0.contains("2026-07-24 is a holiday of the buyer's") }, "\(result.output)")
    }
  }

  @Test func `a plan from standard input has no folder to hold one`() throws {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", plan("de.ics"))
    let result = try Shell.run("mutual check - < acme.md", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("named at standard input:5: a plan from standard input has no folder"))
  }
}
