import PlanModel
import Testing

@testable import PlanRendering

struct TaskJugglerTests {
  private static let columns = "#|Step|Owner|Start|Due|Duration|Status|Depends on"

  private func project(_ rows: [String], above: String = "", name: String = "acme.md") throws -> String {
    let table = ["|\(Self.columns)|", "|---|---|---|---|---|---|---|---|"] + rows.map { "|\($0)|" }
    let text = "# Plan\n\n\(above)\n\n\(table.joined(separator: "\n"))\n"
    return String(decoding: TaskJuggler(try Rendered(text, name: name).checked).bytes, as: UTF8.self)
  }

  /// The lines of a task, without its braces.
  private func task(_ name: String, _ project: String) throws -> [String] {
    let start = try #require(project.firstRange(of: "\ntask \(name) "))
    let end = try #require(project[start.upperBound...].firstRange(of: "\n}"))
    let lines = project[start.upperBound..<end.lowerBound].split(separator: "\n").dropFirst()
    return lines.map { String($0.drop { $0 == " " }) }.filter { !$0.hasPrefix("Owner ") && !$0.hasPrefix("Status ") }
  }

  private func comment(above name: String, _ project: String) throws -> String {
    let task = try #require(project.firstRange(of: "\ntask \(name) "))
    return String(project[..<task.lowerBound].split(separator: "\n").last ?? "")
  }

  @Test func `Lengths, waits and lags are TaskJuggler's to schedule`() throws {
    let project = try project([
      "1|One|Dana (Buyer)||2026-07-03|3d|Open|", "2|Two|Sam (Seller)|||2d|Open|1+2d",
      "3|Three|Sam (Seller)|||1d|Open|1SS+3cd, 2", "4|Four||2026-07-20||0d|Open|2SS, 3",
    ])
    #expect(try task("step_1", project) == ["effort 3d", "allocate crew_1", "end 2026-07-03-17:00"])
    #expect(try task("step_2", project) == ["effort 2d", "allocate crew_2", "depends step_1 { gaplength 2d }"])
    #expect(
      try task("step_3", project) == ["effort 1d", "allocate crew_3", "depends begin_1 { gapduration 3d }, step_2"])
    #expect(try task("begin_1", project) == ["milestone", "depends step_1 { onstart }", "flags helper"])
    // To the end of the day, where milestones stand.
    #expect(try task("step_4", project) == ["milestone", "depends begin_2 { gapduration 8h }, step_3, start_4"])
    #expect(try task("start_4", project) == ["milestone", "start 2026-07-20-17:00", "flags helper"])
    #expect(!project.contains("are fixed"))
  }

  @Test func `What TaskJuggler cannot hold is fixed, and a comment says why`() throws {
    let project = try project([
      "1|One|Dana (Buyer)|2026-07-01|2026-07-03||Open|", "2|Two|Sam (Seller)|||2d|Open|1FF",
      "3|Three|Sam (Seller)|||1d|Open|1SF+2d", "4|Four|Sam (Seller)|||1d|Open|1-1d",
      "5|Five|Sam (Seller)||2026-07-06||Open|",
      "6|Six|Sam (Seller)|||2d|Open|5SS", "7|Seven|Sam (Seller)||2026-06-12|2d|Done 2026-06-10|",
    ])
    let fixed = "# The dates of the next task are fixed: "
    #expect(
      try comment(above: "step_2", project) == fixed + "TaskJuggler cannot let its end wait for the end of “One”.")
    #expect(try task("step_2", project) == ["start 2026-07-02-9:00", "end 2026-07-03-17:00"])
    #expect(try comment(above: "step_3", project).hasSuffix("its end wait for the start of “One”."))
    #expect(try comment(above: "step_4", project).hasSuffix("a gap below zero, which TaskJuggler has not."))
    #expect(try comment(above: "step_6", project).hasSuffix("cannot begin before the end of the day of “Five”."))
    #expect(try task("step_6", project) == ["start 2026-07-06-9:00", "end 2026-07-07-17:00"])
    #expect(try comment(above: "step_7", project) == fixed + "it is done.")
    #expect(try task("step_7", project) == ["start 2026-06-09-9:00", "end 2026-06-10-17:00"])
  }

  @Test func `A cancelled step is a hidden milestone through which waiting passes`() throws {
    let project = try project([
      "1|One|Dana (Buyer)||2026-07-03|3d|Open|", "2|Two|Sam (Seller)|||9d|Cancelled|1",
      "3|Three|Sam (Seller)|||1d|Open|2",
    ])
    #expect(try task("step_2", project) == ["milestone", "depends step_1", "flags cancelled"])
    #expect(project.contains("hidetask helper | cancelled"))
  }

  @Test func `What is waited for twice has a helper, because TaskJuggler takes each task once`() throws {
    let project = try project(["1|One|||2026-07-03|0d|Open|", "2|Two||||0d|Open|1+1d, 1SS+2cd"])
    #expect(try task("step_2", project).last == "depends step_1 { gaplength 1d }, wait1_2")
    #expect(try task("wait1_2", project) == ["milestone", "depends step_1 { gapduration 2d }", "flags helper"])
  }

  @Test func `Days off in a row are one, and an end is not in it`() throws {
    let project = try project(
      ["1|One|||2026-07-31|20d|Open|"],
      above: "Working days: Sun-Thu\n\nHolidays: 2026-07-14, 2026-07-20 – 2026-07-22, 2031-01-01")
    let lines = project.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains("workinghours mon, tue, wed, thu, sun 9:00 - 17:00"))
    #expect(lines.contains("workinghours fri, sat off"))
    #expect(
      lines.filter { $0.hasPrefix("leaves") } == [
        "leaves holiday \"Holiday\" 2026-07-14 - 2026-07-15", "leaves holiday \"Holiday\" 2026-07-20 - 2026-07-23",
      ])
  }

  @Test func `Days that TaskJuggler does not know are comments, and what waits for them is fixed`() throws {
    let project = try project([
      "1|One|Dana (Buyer)||1969-12-30|1d|Open|", "2|Two|Sam (Seller)|2035-12-20||2d|Open|1",
      "3|Three|Sam (Seller)||2041-01-01|1d|Open|", "4|Four|Sam (Seller)|||||",
    ])
    for title in ["One", "Three", "Four"] {
      #expect(project.contains("# “\(title)” has no day that TaskJuggler knows."))
    }
    #expect(try comment(above: "step_2", project).contains("lies outside the years that TaskJuggler knows"))
    #expect(project.contains("project plan \"Plan\" 2035-12-20 - 2035-12-31 {"))
  }

  @Test func `A text stays in its quotes, and nothing in it is looked up`() {
    #expect(TaskJugglerText.quoted(#"Say "hi" \"#) == #""Say ”hi” \ ""#)
    #expect(TaskJugglerText.quoted("${a} $$(B) $ {c} $") == "\"$ {a} $$ (B) $ {c} $\"")
    #expect(TaskJugglerText.quoted("a\nb\r\u{0}\u{85}\u{2028}c") == "\"a b    c\"")
    var text = TaskJugglerText()
    text.comment("a\ntask b")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "# a task b\n")
  }

  @Test func `No two ids give one name, and each name is an identifier`() throws {
    let ids = ["a-b", "a_b", "a--b", "a-_b", "a.b", "ä", "A-c", "a-", "-a", "`__2D__`", "-"]
    let rows = ids.map { "\($0)|Step \($0)||||1d|Open|" }
    let names = try project(rows, above: "Start: 2026-07-01").split(separator: "\n").filter {
      $0.hasPrefix("task step_")
    }
    let identifiers = names.map { $0.split(separator: " ")[1] }
    #expect(identifiers.count == ids.count && Set(identifiers).count == ids.count)
    #expect(
      identifiers.allSatisfy {
        $0.utf8.allSatisfy { $0 == 0x5F || (0x30...0x39).contains($0) || (0x41...0x7A).contains($0) }
      })
  }

  @Test func `The report stays in its folder`() throws {
    let row = "1|One||2026-07-01||1d|Open|"
    #expect(try project([row], name: "deals/acme.md").contains("taskreport schedule \"acme-schedule\""))
    #expect(try project([row], name: "../..\\ü.md").contains("taskreport schedule \"schedule\""))
    #expect(try project([row], name: "a/$(HOME) b.x.md").contains("taskreport schedule \"HOMEb-schedule\""))
  }
}
