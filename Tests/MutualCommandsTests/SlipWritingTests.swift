import Foundation
import PlanTesting
import Testing

/// The file that a slip is written into.
@Suite struct SlipWritingTests {
  private static let plan = """
    Go-live: 2026-09-01
    As of: 2026-06-12

    | # | Step | Owner | Due |
    |---|---|---|---|
    | 1 | Offer | Jon Smith (Seller) | 2026-07-10 |
    | 2 | 1=+2w | Jon Smith (Seller) | 2026-07-13 |
    | 3 | --now | Jon Smith (Seller) | 2026-07-14 |
    | 4 | Review | Jon Smith (Seller)
    | 5 | Go-live | Jon Smith (Seller) | 2026-09-01 |

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", Self.plan)
    return folder
  }

  @Test func `of writers at once each one is written whole, or told that the plan changed`() throws {
    let folder = try folder()
    let slip = "mutual slip acme.md 1 +{}d --write > /dev/null 2>> told.txt || echo no >> no.txt"
    let result = try Shell.run(
      "touch no.txt; seq 8 | xargs -P 8 -I{} sh -c '\(slip)'; "
        + "echo $(( $(grep -o '~~2026' acme.md | wc -l) + $(wc -l < no.txt) )); cat told.txt",
      in: folder.url)
    #expect(result.output.hasPrefix("8\n"), "\(result.output)")
    #expect(!folder.files().contains { $0.contains(".mutual-") })
  }

  @Test func `special permissions are not carried over`() throws {
    let folder = try folder()
    let result = try Shell.run(
      "chmod 4750 acme.md; mutual slip acme.md 1 +1d --write > out.txt; stat -c %a acme.md", in: folder.url)
    #expect(result.output == "750\n")
  }

  @Test func `a link that leads nowhere is told`() throws {
    let folder = try folder()
    let result = try Shell.run("ln -s gone.md link.md; mutual slip link.md 1 +1d", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("link.md is a link to"), "\(result.output)")
    #expect(result.output.contains("gone.md, where nothing is"), "\(result.output)")
  }

  @Test(arguments: [
    ("1 +1d --reason '-5 days'", "~~2026-07-10~~ 2026-07-13 (-5 days)"),
    ("'1=+2w' +1d", "~~2026-07-13~~ 2026-07-14"),
    ("-- --now +1d", "~~2026-07-14~~ 2026-07-15"),
  ])
  func `what looks like something else is taken as it is meant`(arguments: String, written: String) throws {
    let folder = try folder()
    let isFirst = !arguments.hasPrefix("--")
    let result = try Shell.run(
      "mutual slip acme.md \(isFirst ? arguments + " --write" : "--write " + arguments); cat acme.md", in: folder.url)
    #expect(result.output.contains("| \(written) |"), "\(result.output)")
  }

  @Test(arguments: [
    ("late :)", "note: the reason is written as “late :]”: "), ("~~Ann~~", "note: the reason is written as “~Ann~”: "),
    ("ill  (again)", nil),
  ])
  func `a reason that cannot be written as it was typed is told`(reason: String, note: String?) throws {
    let folder = try folder()
    let result = try Shell.run("mutual slip acme.md 1 +1d --write --reason '\(reason)'", in: folder.url)
    #expect(result.status == 0)
    #expect(result.output.contains(note ?? "(ill (again))"), "\(result.output)")
    #expect(result.output.contains("note: the reason") == (note != nil))
  }

  @Test(arguments: ["", " "]) func `a reason that says nothing is refused`(reason: String) throws {
    let folder = try folder()
    let result = try Shell.run("mutual slip acme.md 1 +1d --write --reason '\(reason)'", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("--reason says nothing; write why the date moves"), "\(result.output)")
    #expect(try folder.data("acme.md") == Data(Self.plan.utf8))
  }

  @Test func `a step without a cell for its date is left as it is`() throws {
    let folder = try folder()
    let result = try Shell.run("mutual slip acme.md 4 2026-07-24 --write", in: folder.url)
    #expect(result.status == 2)
    let told = "no cell for the due date of “Review” in line 9\n  help: add a cell for it, `|`, to its row"
    #expect(result.output.contains(told), "\(result.output)")
    #expect(try folder.data("acme.md") == Data(Self.plan.utf8))
  }

  @Test func `days beyond the last year are refused`() throws {
    let folder = try folder()
    try folder.write("acme.md", Self.plan.replacing("2026-07-10", with: "9999-12-01"))
    let result = try Shell.run("mutual slip acme.md 1 +9w --write", in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("out of the years 1 to 9999"), "\(result.output)")
  }

  @Test func `another go-live than was told is told`() throws {
    let folder = try folder()
    let plan = """
      Go-live: 2026-07-17
      As of: 2026-06-12

      | # | Step | Due | Duration | Depends on |
      |---|---|---|---|---|
      | 1 | Draft | 2026-06-01 | | |
      | 2 | Review | 2026-06-19 | | 1 |
      | 3 | Go-live | 2026-07-17 | 20d | 2 |

      """
    try folder.write("acme.md", plan)
    let result = try Shell.run("mutual slip acme.md 2 +1w --write", in: folder.url)
    #expect(result.status == 0)
    #expect(result.output.contains("With these dates go-live is forecast for 2026-08-14: "), "\(result.output)")
  }

  @Test func `a long change is shown by its ends`() throws {
    let folder = try folder()
    let long = String(repeating: "very ", count: 1900) + "late"
    let result = try Shell.run(
      "mutual slip acme.md 1 +1d --write --reason '\(long)'; grep -c 'very late' acme.md", in: folder.url)
    #expect(result.output.hasSuffix("\n1\n"))
    #expect(result.output.utf8.count < 2000)
  }
}
