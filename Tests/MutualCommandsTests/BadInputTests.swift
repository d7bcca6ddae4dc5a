import Foundation
import PlanTesting
import Testing

/// Input that is no plan gets a clear message and exit status 2, and never hangs.
@Suite struct BadInputTests {
  private func check(_ command: String, _ prepare: (TemporaryFolder) throws -> Void = { _ in }) throws -> Shell.Result {
    let folder = try TemporaryFolder()
    try prepare(folder)
    return try Shell.run("timeout 20 " + command, in: folder.url)
  }

  @Test(arguments: [
    ("mutual check gone.md", "cannot read gone.md: no such file"),
    ("mutual check /dev/null", "/dev/null holds no text"),
    ("mutual check - < /dev/null", "standard input holds no text"),
    ("mutual check - <&-", "cannot read standard input: it is closed"),
    ("mutual check .", "no plan in .: it holds no .md file"),
    ("mutual build -", "-o DIR"),
    ("mutual check", "Missing expected argument"),
    ("mutual biuld acme.md", "did you mean mutual build?"),
    ("mutual polish", "mutual --help lists the commands"),
    ("mutual check a.md --as-of June", "write it as 2026-06-10"),
    ("mutual build a.md --only pdf", "html, summary, ics, json"),
    ("mutual build a.md -o ''", "-o names no folder"),
    ("mutual init --template grand", "standard"),
    ("mutual explain owner-mising", "did you mean owner-missing?"),
    ("mutual init --go-live 2020-01-01", "is too near"),
  ])
  func `wrong usage is told`(_ command: String, _ message: String) throws {
    let result = try check(command)
    #expect(result.status == 2)
    #expect(result.output.contains(message), "\(result.output)")
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x23, 0x00] as [UInt8], "save it as UTF-8"),
    ([0x20, 0x0A, 0x0D, 0x0A], "holds no text"),
    ([0xEF, 0xBB, 0xBF], "holds no text"),
    ([], "holds no text"),
    ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x00], "is not a text"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D], "is not a text"),
  ])
  func `a file that holds no text is told`(_ bytes: [UInt8], _ message: String) throws {
    let result = try check("mutual check plan.md") { try $0.write("plan.md", Data(bytes)) }
    #expect(result.status == 2)
    #expect(result.output.contains(message), "\(result.output)")
  }

  @Test func `a file with a few bytes of Latin-1 is a text`() throws {
    let text = "| Step | Owner | Due |\n|---|---|---|\n| Gespr\u{FC}ch | Dana | 2026-07-01 |\n"
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let result = try check("mutual check plan.md") { try $0.write("plan.md", Data(bytes)) }
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func `a pipe that nobody writes to does not hang`() throws {
    let result = try check("sh -c 'mkfifo pipe; mutual check pipe'")
    #expect(result.status == 2)
    #expect(result.output.contains("pipe holds no text"))
  }

  @Test func `an endless device ends`() throws {
    #expect(try check("mutual check /dev/zero").status == 2)
  }

  @Test func `a reader that leaves is no failure`() throws {
    let result = try check("sh -c '(mutual explain --format markdown; echo status $? >&2) | head -n 1'")
    #expect(result.output.contains("status 0"))
  }

  @Test func `an output that cannot be written is told`() throws {
    let result = try check("sh -c 'mutual explain > /dev/full'")
    #expect(result.status == 2)
    #expect(result.output.contains("cannot write to standard output: no space is left"))
  }

  @Test func `a closed standard output is told and no file takes its place`() throws {
    let result = try check("sh -c 'mutual explain >&-'")
    #expect(result.status == 2)
    #expect(result.output.contains("cannot write to standard output: it is closed"))
  }

  @Test func `a file where the folder should be is told`() throws {
    let plan = "| Step | Owner | Due |\n|---|---|---|\n| Kick-off | Dana Wu (Buyer) | 2026-07-01 |\n"
    let result = try check("mutual build plan.md -o file") {
      try $0.write("plan.md", plan)
      try $0.write("file", "")
    }
    #expect(result.status == 2)
    #expect(result.output.contains("cannot write to file"), "\(result.output)")
  }

  @Test(arguments: [
    ("mutual check amce.md", "did you mean acme.md?"),
    ("mutual check ./deasl/acme.md", "did you mean deals/acme.md?"),
    ("mutual build deasl/north/amce.md", "did you mean deals/north/acme.md?"),
    ("mutual check deasl", "did you mean deals?"),
    ("mutual check 'harbour group.md'", "mutual init 'harbour group.md' writes a plan to begin with"),
    ("mutual check '$(rm x).md'", "mutual init '$(rm x).md' writes a plan to begin with"),
    ("mutual check harbour.md", "mutual init harbour.md writes a plan to begin with"),
    ("mutual check deals/harbour.md", "mutual init deals/harbour.md writes a plan to begin with"),
    ("mutual check plans/harbour.md", "there is no folder plans"),
    ("mutual check empty", "mutual init empty/plan.md writes a plan to begin with"),
    ("mutual build empty", "mutual init empty/plan.md writes a plan to begin with"),
    ("mutual export deals --format json", "name a plan, as deals/acme.md"),
    ("mutual export empty --format json", "name a plan"),
  ])
  func `a path that leads nowhere gets help that can be followed`(_ command: String, _ help: String) throws {
    let result = try check(command) { folder in
      for name in ["acme.md", "deals/acme.md", "deals/north/acme.md"] { try folder.write(name, "# Acme") }
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: "empty"), withIntermediateDirectories: true)
    }
    #expect(result.status == 2)
    #expect(result.output.contains("  help: \(help)\n"), "\(result.output)")
  }

  @Test(arguments: ["check -", "export - --format json", "build - -o out --only ics"])
  func `standard input is called by its name`(_ command: String) throws {
    let table =
      "| Step | Owner | Due |\n|---|---|---|\n| Kick-off | Dana Wu (Buyer) | \(command.hasPrefix("export") ? "2026-02-30" : "TBD") |\n"
    let result = try check("mutual \(command) < plan.md") { try $0.write("plan.md", table) }
    #expect(result.output.contains(" standard input"), "\(result.output)")
    #expect(!result.output.contains("mutual: - "), "\(result.output)")
    #expect(!result.output.contains("in -"), "\(result.output)")
  }

  @Test(arguments: ["--version", "--help", "help build", "build --help"])
  func `help that cannot be printed is told`(_ arguments: String) throws {
    let result = try check("mutual \(arguments) > /dev/full")
    #expect(result.status == 2)
    #expect(result.output == "mutual: cannot write to standard output: no space is left\n")
  }

  @Test(arguments: ["check bad.md -h.md", "build -xh.md", "-h.md"])
  func `a file whose name begins as an option is no call for help`(_ arguments: String) throws {
    let result = try check("mutual \(arguments)")
    #expect(result.status == 2)
    #expect(result.output.contains("h.md is no option\n  help: a file of this name is ./-"), "\(result.output)")
  }

  @Test(arguments: ["-h", "--help", "check -h", "check bad.md --help", "help check", "check -h -h.md"])
  func `help that is asked for is given`(_ arguments: String) throws {
    let result = try check("mutual \(arguments)")
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE: mutual"))
  }

  @Test(arguments: [
    "check a.md \"--$E\"", "check a.md \"--as-of=$E\"", "check a.md \"$E\"", "build a.md --only \"$E\"", "\"$E\"",
    "init \"$E.md\"", "init \"$E/plan.md\"", "init --template \"$E\"", "init --buyer \"$E\"", "init --seller \"$E\"",
    "export \"$E.md\" --format json", "explain \"$E\"", "check \"-h$E\"",
  ])
  func `no control character of an argument reaches the terminal`(_ arguments: String) throws {
    let script = "E=$(printf 'x\\033[2J'); cp plan.md \"$E.md\"; mutual \(arguments)"
    let folder = try TemporaryFolder()
    try folder.write("plan.md", "| Step | Owner | Due |\n|---|---|---|\n| Kick-off | Dana Wu | 2026-02-30 |\n")
    let result = try Shell.run(script, in: folder.url)
    #expect(result.status != 0)
    #expect(!result.output.contains("\u{1B}"), "\(result.output)")
    #expect(result.output.contains("x\\u{1b}[2J"), "\(result.output)")
  }

  @Test func `what init writes is told without control characters`() throws {
    let result = try check("sh -c 'mutual init \"$(printf \"x\\033[2J.md\")\"'")
    #expect(result.status == 0)
    #expect(result.output == "written x\\u{1b}[2J.md; next: mutual check PLAN\n")
  }

  @Test(arguments: ["--buyer", "--seller"])
  func `a company with a line end is refused`(_ option: String) throws {
    let result = try check("sh -c 'mutual init \(option) \"$(printf \"A\\nGoal: B\")\"'")
    #expect(result.status == 2)
    #expect(result.output.contains("“A\\u{a}Goal: B” holds a control character"), "\(result.output)")
  }
}
