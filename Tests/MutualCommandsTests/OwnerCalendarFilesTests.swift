import Foundation
import PlanTesting
import Testing

@testable import MutualCommands

/// The calendars of persons as files that come and go.
@Suite struct OwnerCalendarFilesTests {
  private static let plan = """
    # Acme + Vendor

    UID: 8c1f0f5e-3b1a-4c55-9f3e-0d6f3c7a1b2c
    Go-live: 2026-09-01

    | # | Step | Owner | Due |
    |---|---|---|---|
    | 1 | Contract signed | Dana Wu (Buyer) | 2026-07-24 |
    | 2 | Go-live | Jon Smith (Seller) | 2026-09-01 |

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", Self.plan)
    #expect(try Shell.run("mutual build acme.md", in: folder.url).status == 0)
    return folder
  }

  private func rebuild(_ folder: TemporaryFolder, _ plan: String, _ options: String = "") throws -> String {
    try folder.write("acme.md", plan)
    let result = try Shell.run("mutual build acme.md \(options)", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    return result.output
  }

  @Test func `the calendar of an owner who left goes`() throws {
    let folder = try folder()
    #expect(folder.files().contains("build/acme.dana-wu.ics"))
    let output = try rebuild(folder, Self.plan.replacing("Dana Wu", with: "Nora Ek"))
    #expect(output.hasSuffix("written build/acme.json\nremoved build/acme.dana-wu.ics\n"), "\(output)")
    #expect(!folder.files().contains("build/acme.dana-wu.ics"))
    #expect(folder.files().contains("build/acme.nora-ek.ics"))
  }

  @Test func `the plan's own calendar goes when all that it told of became internal`() throws {
    let folder = try folder()
    try folder.write("build/acme.side.buyer.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    // What was there and is done away with is left cancelled; of what became internal nothing is.
    let undated =
      Self.plan.replacing("Go-live: 2026-09-01", with: "").replacing("Due |", with: "Due | Visibility |")
      .replacing("|---|---|---|---|", with: "|---|---|---|---|---|").replacing(
        "2026-07-24 |", with: "2026-07-24 | internal |"
      )
      .replacing("2026-09-01 |", with: "2026-09-01 | internal |") + "| 3 | Kick-off | Jon Smith (Seller) | - | |\n"
    let output = try rebuild(folder, undated)
    #expect(output.contains("removed build/acme.ics\n") && output.contains("has no date"), "\(output)")
    #expect(!folder.files().contains("build/acme.ics"))
    _ = try rebuild(folder, undated, "--view side=buyer")
    #expect(folder.files().contains("build/acme.side.buyer.ics"), "it is somebody else's")
  }

  @Test func `nothing else goes`() throws {
    let folder = try folder()
    let own = String(decoding: try folder.data("build/acme.dana-wu.ics"), as: UTF8.self)
    let kept = [
      "build/acme.holidays.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
      "build/acme.other-plan.ics": own.replacing("8c1f0f5e", with: "9c1f0f5e"),
      "build/acme.no-owner.ics": own.replacing("X-MUTUAL-OWNER", with: "X-OTHER"),
      "build/acme.two.dots.ics": own, "build/acme2.dana-wu.ics": own, "build/acme.text.txt": own,
      "build/acme.empty.ics": "",
    ]
    for (name, text) in kept { try folder.write(name, text) }
    _ = try Shell.run("ln -s acme.dana-wu.ics build/acme.link.ics; mkdir build/acme.folder.ics", in: folder.url)
    let output = try rebuild(folder, Self.plan.replacing("Dana Wu", with: "Nora Ek"))
    #expect(output.components(separatedBy: "removed ").count == 2, "\(output)")
    for (name, text) in kept { #expect(try folder.data(name) == Data(text.utf8), "\(name)") }
    #expect(FileSystem.kind(of: folder.path + "/build/acme.link.ics", followingLinks: false) == .link)
  }

  @Test(arguments: ["--only html", "--view side=seller", "--only json,summary"])
  func `a build without the calendars of persons removes none`(_ options: String) throws {
    let folder = try folder()
    let output = try rebuild(folder, Self.plan.replacing("Dana Wu", with: "Nora Ek"), options)
    #expect(!output.contains("removed"))
    #expect(folder.files().contains("build/acme.dana-wu.ics"))
  }

  @Test func `a plan with errors removes nothing`() throws {
    let folder = try folder()
    try folder.write("acme.md", Self.plan.replacing("Dana Wu", with: "Nora Ek").replacing("07-24", with: "02-30"))
    #expect(try Shell.run("mutual build acme.md", in: folder.url).status == 1)
    #expect(folder.files().contains("build/acme.dana-wu.ics"))
  }

  @Test func `a calendar that the build reads is not removed`() throws {
    let folder = try folder()
    let plan = Self.plan.replacing("Dana Wu", with: "Nora Ek").replacing(
      "Go-live: ", with: "Holidays: build/acme.dana-wu.ics\nGo-live: ")
    let output = try rebuild(folder, plan)
    #expect(!output.contains("removed"))
    #expect(folder.files().contains("build/acme.dana-wu.ics"))
  }

  @Test func `owners with one slug have two files, in whatever order they stand`() throws {
    let folder = try TemporaryFolder()
    let row = "| One | Ana Ruiz (Buyer), Bo Ek (Seller) | 2026-07-24 |\n"
    let other = "| Two | Ana-Ruiz (Buyer) | 2026-07-25 |\n"
    let head = "# P\n\n| Step | Owner | Due |\n|---|---|---|\n"
    try folder.write("a.md", head + row + other)
    _ = try Shell.run("mutual build a.md -o one; mv a.md b.md", in: folder.url)
    try folder.write("a.md", head + other + row)
    _ = try Shell.run("mutual build a.md -o two", in: folder.url)
    let names = folder.files().filter { $0.hasPrefix("one/") && $0.hasSuffix(".ics") }.map { $0.dropFirst(4) }
    #expect(names.count == 4)
    #expect(folder.files().filter { $0.hasPrefix("two/") && $0.hasSuffix(".ics") }.map { $0.dropFirst(4) } == names)
  }

  @Test func `hostile names stay in their folder`() throws {
    let folder = try TemporaryFolder()
    let names = [
      "../../../Etc Passwd", "A/B Smith", "Con Aux", "Nul Prn", String(repeating: "Ab ", count: 1_300) + "Cd",
      "Dana\u{202E}Wu Lee", "-rf Dana", "COM1 Smith",
    ]
    let rows = names.map { "| Step of \($0.prefix(8)) | \($0) (Buyer) | 2026-07-24 |\n" }.joined()
    try folder.write("a/plan.md", "# P\n\n| Step | Owner | Due |\n|---|---|---|\n" + rows)
    let result = try Shell.run("mutual build a/plan.md -o a/out", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    for file in folder.files() where file != "a/plan.md" {
      #expect(file.hasPrefix("a/out/plan."), "\(file)")
      #expect(file.utf8.count < 80, "\(file)")
    }
  }

  @Test func `a broken former calendar is replaced`() throws {
    let folder = try folder()
    let good = try folder.data("build/acme.ics")
    for text in ["", "BEGIN:VCALENDAR", "\u{0}\u{1}\u{2}", String(repeating: "BEGIN:VEVENT\r\n", count: 10_000)] {
      try folder.write("build/acme.ics", text)
      _ = try rebuild(folder, Self.plan, "--only ics")
      #expect(try folder.data("build/acme.ics") == good)
    }
  }
}
