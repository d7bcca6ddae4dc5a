import Foundation
import PlanTesting
import Testing

/// Time zones that a plan names, looked up in the system's database.
@Suite struct TimeZoneTests {
  private func plan(_ fields: String) -> String {
    """
    # Acme + Zed

    Goal: Close the books in three days
    Go-live: 2026-09-01
    Decision maker: Dana Wu
    \(fields)

    | Step | Owner | Due | Status |
    |---|---|---|---|
    | Contract signed | Dana Wu (Buyer) | 2026-07-24 | Not started |
    | Go-live | Jon Smith (Seller) | 2026-09-01 | Not started |

    """
  }

  private func run(_ fields: String, _ command: String, _ environment: [String: String] = [:]) throws -> (
    status: Int32, output: String, folder: TemporaryFolder
  ) {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", plan(fields))
    let result = try Shell.run(command, in: folder.url, environment: environment)
    return (result.status, result.output, folder)
  }

  private static let build = "mutual build acme.md --only ics --as-of 2026-06-15 && cat build/acme.ics"

  @Test func `a zone is found in any case, and by what people call it`() throws {
    for (written, name) in [
      ("europe/berlin", "Europe/Berlin"), ("america/new_york", "America/New_York"), ("ET", "America/New_York"),
    ] {
      let result = try run("Check-in: every Monday 10:00 \(written)", Self.build)
      #expect(result.status == 0 && result.output.contains("TZID:\(name)\r\n"), "\(result.output)")
    }
  }

  @Test func `a zone that there is not is told`() throws {
    let checkIn = try run("Check-in: every Monday 10:00 Europe/Berlln", "mutual check acme.md")
    #expect(checkIn.output.contains(#"no time zone is called "Europe/Berlln""#), "\(checkIn.output)")
    let field = try run("Time zone: Europe/Berlln", "mutual check acme.md")
    #expect(field.status == 1 && field.output.contains("field-invalid"), "\(field.output)")
  }

  @Test func `a link out of the database leads to no zone`() throws {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", plan("Check-in: every Monday 10:00 Europe/Berlin"))
    try folder.write("zones/Europe/Paris", "")
    let copy = """
      z=$(for d in /usr/share/zoneinfo /var/db/timezone/zoneinfo; do [ -e $d/UTC ] && echo $d && break; done)
      cp -L $z/UTC zones/UTC && cp -L $z/Europe/Berlin outside && ln -s ../../outside zones/Europe/Berlin
      """
    #expect(try Shell.run(copy, in: folder.url).status == 0)
    let check = try Shell.run(
      "mutual check acme.md", in: folder.url, environment: ["TZDIR": folder.url.path + "/zones"])
    #expect(check.output.contains(#"no time zone is called "Europe/Berlin""#), "\(check.output)")
    #expect(try Shell.run("rm zones/Europe/Berlin && cp outside zones/Europe/Berlin", in: folder.url).status == 0)
    let found = try Shell.run(
      "mutual check acme.md", in: folder.url, environment: ["TZDIR": folder.url.path + "/zones"])
    #expect(!found.output.contains("no time zone"), "\(found.output)")
  }

  @Test func `without a database only the calendar is refused`() throws {
    let none = ["TZDIR": "/nowhere"]
    let fields = "Check-in: every Monday 10:00 Europe/Berlin"
    let build = try run(fields, "mutual build acme.md", none)
    #expect(build.status == 2 && build.output.contains("time zone database"), "\(build.output)")
    #expect(build.output.contains("acme.md:6"), "\(build.output)")
    #expect(build.folder.files() == ["acme.md"])
    #expect(try run(fields, "mutual check acme.md", none).status == 0)
    #expect(try run(fields, "mutual build acme.md --only html", none).status == 0)
    #expect(try run("Check-in: every Monday", "mutual build acme.md", none).status == 0)
  }
}
