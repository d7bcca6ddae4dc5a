import Foundation
import PlanTesting
import Testing

/// What `fmt` does with files.
@Suite struct FormatTests {
  private static let plan =
    "\u{FEFF}Go-live: 2026-09-01\r\n\r\n|Step|Owner|Due|\r\n|-|-|-|\r\n|A|Ada|June 10|\r\nGoal: x"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", Self.plan)
    return folder
  }

  @Test(arguments: [
    plan, "|Step|Due|\n|-|-|\n|A|June 10, 2026|\n",
    String(repeating: "text\n", count: 20) + plan + "\r\n\r\nend\r\n\r\n\r\n\r\nx\r\ny",
  ])
  func `the difference is one that patch takes`(_ plan: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", plan)
    let result = try Shell.run(
      "cp acme.md old.md && mutual fmt acme.md --diff > acme.diff && cmp acme.md old.md && mutual fmt acme.md "
        + "&& patch --binary -s old.md < acme.diff && cmp acme.md old.md", in: folder.url)
    #expect(result.status == 0 && result.output.hasPrefix("formatted acme.md: 1 table, 1 date"), "\(result.output)")
  }

  @Test func `standard input is formatted to standard output`() throws {
    let folder = try folder()
    let result = try Shell.run(
      "mutual fmt - < acme.md > out.md && mutual fmt acme.md > told.txt && cmp out.md acme.md", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func `a file that is in form is not touched, and looking changes none`() throws {
    let folder = try folder()
    let result = try Shell.run(
      "touch -d 2020-01-01 acme.md; mutual fmt acme.md --check; echo $?; mutual fmt acme.md --diff --check > acme.diff; echo $?; "
        + "date -r acme.md +%Y; mutual fmt acme.md; touch -d 2020-01-01 acme.md; mutual fmt acme.md; date -r acme.md +%Y; "
        + "mutual fmt acme.md --check --diff; echo $?", in: folder.url)
    #expect(
      result.output == """
        would format acme.md: 1 table, 1 date, 1 empty line
        1
        1
        2020
        formatted acme.md: 1 table, 1 date, 1 empty line
        unchanged acme.md
        2020
        0

        """)
  }

  @Test func `on a terminal a difference is coloured, and what it would obey spelled out`() throws {
    let folder = try folder()
    try folder.write("acme.md", "|Step|Owner|\n|-|-|\n|\u{1B}[31mA|Ada|\n")
    let result = try Shell.run("CLICOLOR_FORCE=1 mutual fmt acme.md --diff", in: folder.url)
    #expect(result.output.contains("\u{1B}[31m-|\\u{1b}[31mA|Ada|\u{1B}[0m\n"), "\(result.output.debugDescription)")
    #expect(result.output.contains("\u{1B}[36m@@ -1,3 +1,3 @@\u{1B}[0m\n"))
  }

  @Test func `a file that cannot be written does not keep the others from it`() throws {
    let folder = try folder()
    try folder.write("read.md", Self.plan)
    let result = try Shell.run("chmod a-w read.md; mutual fmt read.md acme.md missing.md; echo $?", in: folder.url)
    #expect(result.output.contains("formatted acme.md"), "\(result.output)")
    #expect(result.output.hasSuffix("2\n"), "\(result.output)")
  }

  @Test(arguments: Repository.files(in: "examples", suffix: ".md").filter { !$0.hasSuffix("harbour-coffee.md") })
  func `the examples are in form`(_ file: String) throws {
    let result = try Shell.run("mutual fmt --check \(file)", in: Repository.root)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(arguments: ["", "--buyer 'Müller & 日本'", "--go-live 2027-12-31"])
  func `so is the plan that init writes`(_ options: String) throws {
    let folder = try TemporaryFolder()
    let result = try Shell.run("mutual init acme.md \(options) && mutual fmt --diff --check acme.md", in: folder.url)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func `a date that others are read by is told where it stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("acme.md", "Go-live: 08/09/2026\n\n|Step|Due|\n|-|-|\n|A|7/24|\n|B|July 3|\n")
    let result = try Shell.run(
      "mutual fmt - < acme.md 2>&1 >out.md; mutual fmt acme.md 2>note.txt; cmp out.md acme.md; cat note.txt",
      in: folder.url)
    let note = "the date in line 5 stays as written: it tells how other dates are read\n"
    #expect(result.output == "note: standard input: \(note)formatted acme.md: 1 table, 1 date\nnote: acme.md: \(note)")
  }
}
